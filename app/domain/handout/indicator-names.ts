import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import { joinWords } from '#app/domain/handout/handout-words.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'

/** The indicators with these ids, in the package's order; ids of indicators that are gone are passed over. */
export function indicatorsById(ids: readonly string[], context: HandoutContext): readonly Indicator[] {
  return context.indicators.filter((indicator) => ids.includes(indicator.id))
}

/** "1", "2a og 2b"; empty when none of them exists. */
export function indicatorNumbers(ids: readonly string[], context: HandoutContext): string {
  const numbers = indicatorsById(ids, context).map((indicator) => indicator.number)
  return joinWords(numbers, context.clusterPackage.language)
}

/** "Målepunkt" or "Målepunkt {number}: {title}" as a heading for one indicator. */
export function indicatorHeading(label: string, indicator: Indicator): string {
  const pattern = label.includes('{') ? label : `${label} {number}: {title}`.trim()
  return pattern.replaceAll('{number}', indicator.number).replaceAll('{title}', indicator.title)
}
