import { nameRespondents } from '#app/domain/results/name-respondents.ts'
import type { ShownResult } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { capitalise } from '#app/domain/text/number-word.ts'

/** What a figure is made from: "Patienter med … , 13 praksis · forløbsplan · de seneste 18 måneder" */
export function describeBasis(shown: ShownResult, locale: Locale): string {
  const { indicator, answered } = shown
  const count = nameRespondents('respondents' in shown ? shown.respondents : undefined, answered, locale)
  const population = capitalise((indicator.population || indicator.denominator).trim())
  const counted = population === '' ? count : `${population}, ${count}`
  return [counted, indicator.source.trim(), indicator.period.trim()].filter(Boolean).join(' · ')
}
