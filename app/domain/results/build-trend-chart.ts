import { buildAxis, buildClosePercentAxis } from '#app/domain/results/build-axis.ts'
import type { TrendChart } from '#app/domain/results/chart.ts'
import { formatValue, formatWithUnit, unitOf } from '#app/domain/results/format-value.ts'
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
  const drawn = points.flatMap(({ roundNumber, cluster }): TrendPoint[] =>
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
    subtitle: [indicator.population, indicator.source].filter((text) => text !== '').join(' · '),
    valueAxis:
      indicator.kind === 'proportion'
        ? buildClosePercentAxis(values, unitOf(indicator, locale), locale)
        : buildAxis(indicator, values, locale),
    points: drawn,
    legend: drawn.some(({ low }) => low !== null)
      ? [{ mark: 'interval', label: trendWords[locale].interval }]
      : [],
    altText: `${indicator.title}. ${describeTrend(indicator, drawn, locale)}`,
  }
}

/** "Klyngens tal gennem 3 runder: dec. 2026 49,8 %, sep. 2027 60,1 %." */
export function describeTrend(
  indicator: Trend['indicator'],
  points: readonly Pick<TrendPoint, 'label' | 'value'>[],
  locale: Locale,
): string {
  const told = points.map(({ label, value }) => `${label} ${formatWithUnit(indicator, value, locale, 1)}`)
  return `${trendWords[locale].through(points.length)} ${told.join(', ')}.`
}
