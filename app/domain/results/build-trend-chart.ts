import { buildAxis, buildClosePercentAxis } from '#app/domain/results/build-axis.ts'
import type { TrendChart } from '#app/domain/results/chart.ts'
import { countPractices, listValues } from '#app/domain/results/describe-trend.ts'
import { formatValue, unitOf } from '#app/domain/results/format-value.ts'
import { trendWords } from '#app/domain/results/trend-words.ts'
import type { Trend } from '#app/domain/results/round-change.ts'
import type { Locale } from '#app/domain/text/locale.ts'

type TrendPoint = TrendChart['points'][number]

/**
 * The cluster's value through the rounds as a line. Made from a trend that may be shown: the caller leaves rounds out whose
 * value is withheld. Null with fewer than two values, or for a count, whose sum follows how many answered.
 * @param labels what each round is called, by its number
 */
export function buildTrendChart(
  { indicator, points }: Trend,
  labels: ReadonlyMap<number, string>,
  locale: Locale,
): TrendChart | null {
  const told = points.filter(({ cluster }) => cluster !== null && cluster.value !== null)
  const drawn = told.flatMap(({ roundNumber, cluster }): TrendPoint[] =>
    cluster === null || cluster.value === null
      ? []
      : [
          {
            label: labels.get(roundNumber) ?? String(roundNumber),
            value: cluster.value,
            low: cluster.interval?.low ?? null,
            high: cluster.interval?.high ?? null,
            valueText: formatValue(indicator, cluster.value, locale, 1),
          },
        ],
  )
  if (drawn.length < 2 || indicator.kind === 'count') return null
  const values = drawn.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])
  return {
    kind: 'trend',
    title: indicator.title,
    subtitle: [
      indicator.population,
      countPractices({ points: told }, locale),
      indicator.source,
      indicator.period,
    ]
      .filter((text) => text !== '')
      .join(' · '),
    valueAxis:
      indicator.kind === 'proportion'
        ? buildClosePercentAxis(values, unitOf(indicator, locale), locale)
        : buildAxis(indicator, values, locale),
    points: drawn,
    legend: [
      { mark: 'through', label: trendWords[locale].value },
      ...(drawn.some(({ low }) => low !== null)
        ? [{ mark: 'upright' as const, label: trendWords[locale].interval }]
        : []),
    ],
    altText: `${indicator.title}. ${listValues(indicator, drawn, locale)}`,
  }
}
