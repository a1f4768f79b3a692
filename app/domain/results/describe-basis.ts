import { resultWords } from '#app/domain/results/result-words.ts'
import type { ShownResult } from '#app/domain/results/shown-result.ts'
import { formatCount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { capitalise } from '#app/domain/text/number-word.ts'

/** What a figure is made from: "Patienter med … , 13 praksis · forløbsplan · de seneste 18 måneder" */
export function describeBasis({ indicator, answered }: ShownResult, locale: Locale): string {
  const { practice, practices } = resultWords[locale]
  const count = `${formatCount(answered, locale)} ${answered === 1 ? practice.toLowerCase() : practices}`
  const population = capitalise((indicator.population || indicator.denominator).trim())
  const counted = population === '' ? count : `${population}, ${count}`
  return [counted, indicator.source.trim(), indicator.period.trim()].filter(Boolean).join(' · ')
}
