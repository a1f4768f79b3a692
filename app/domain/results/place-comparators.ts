import { comparatorWords, type Comparator } from '#app/domain/indicator/comparators.ts'
import type { VariationChart } from '#app/domain/results/chart.ts'
import { formatValue } from '#app/domain/results/format-value.ts'
import type { ShownVariation } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'

const marks = ['line-1', 'line-2'] as const

/** The chosen lines where they lie in the chart; those from quartiles have none where too few answered. */
export function placeComparators(shown: ShownVariation, locale: Locale): VariationChart['comparators'] {
  return (shown.indicator.comparators ?? [])
    .flatMap((comparator) => {
      const value = valueOf(comparator, shown)
      return value === null ? [] : [{ kind: comparator.kind, value }]
    })
    .flatMap(({ kind, value }, index) => {
      const mark = marks[index]
      const text = formatValue(shown.indicator, value, locale, decimalsFor(kind, shown))
      return mark ? [{ mark, value, label: `${comparatorWords[kind][locale]} ${text}` }] : []
    })
}

function valueOf({ kind, value }: Comparator, { indicator, quartiles }: ShownVariation): number | null {
  switch (kind) {
    case 'target':
    case 'region':
      return value !== null && indicator.kind === 'proportion' ? value / 100 : value
    case 'median':
      return quartiles?.median ?? null
    case 'upper-quartile':
      return quartiles?.q3 ?? null
    case 'lower-quartile':
      return quartiles?.q1 ?? null
  }
}

/** A typed value stands as it was typed; those of the practices as exact as the practices'. */
function decimalsFor(kind: Comparator['kind'], { decimals, indicator }: ShownVariation): 0 | 1 {
  if (kind !== 'target' && kind !== 'region') return decimals
  const typed = indicator.comparators?.find((comparator) => comparator.kind === kind)?.value ?? 0
  return Number.isInteger(typed) ? 0 : 1
}
