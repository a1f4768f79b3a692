import { buildAxis } from '#app/domain/results/build-axis.ts'
import type { ChartRow, LegendItem, VariationChart } from '#app/domain/results/chart.ts'
import { describeBasis } from '#app/domain/results/describe-basis.ts'
import { describeVariation } from '#app/domain/results/describe-variation.ts'
import { formatInterval, formatValue } from '#app/domain/results/format-value.ts'
import { placeComparators } from '#app/domain/results/place-comparators.ts'
import { resultWords, underLimitWords, underWords } from '#app/domain/results/result-words.ts'
import type { ShownPractice, ShownVariation } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** The picture of variation between practices, as one viewer may see it. Practices without a value have no row. */
export function buildVariationChart(shown: ShownVariation, locale: Locale): VariationChart {
  const rows = shown.practices.flatMap((practice) => buildRow(shown, practice, locale))
  const comparators = placeComparators(shown, locale)
  return {
    kind: 'variation',
    title: shown.indicator.title,
    subtitle: describeBasis(shown, locale),
    axis: buildAxis(shown.indicator, valuesInView(shown, rows, comparators), locale),
    rows,
    cluster: buildCluster(shown, locale),
    comparators,
    legend: [...buildLegend(shown, rows, locale), ...comparators.map(({ mark, label }) => ({ mark, label }))],
    valueHeading: rows.some((row) => row.intervalText) ? resultWords[locale].interval : '',
    altText: buildAltText(shown, locale),
  }
}

function buildRow(shown: ShownVariation, practice: ShownPractice, locale: Locale): readonly ChartRow[] {
  const { label, value, interval, decimals, own, small, under } = practice
  if (value === null) return []
  const { indicator } = shown
  const row = {
    label: own ? resultWords[locale].ownPractice : label || resultWords[locale].onePractice,
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    small,
    own,
    valueText: under === null ? formatValue(indicator, value, locale, decimals) : underWords(under),
    intervalText: interval?.printed ? formatInterval(indicator, interval, locale, decimals) : '',
  }
  return [row]
}

/** A mean's axis has room for the values; a rate's and a count's for the intervals too, so that none is cut. */
function valuesInView(
  { indicator, cluster }: ShownVariation,
  rows: readonly ChartRow[],
  comparators: VariationChart['comparators'],
): readonly number[] {
  const clusterValue = indicator.kind === 'count' ? null : (cluster?.value ?? null)
  return [
    ...rows.map((row) => (indicator.kind === 'mean' ? row.value : (row.high ?? row.value))),
    ...(clusterValue === null ? [] : [clusterValue]),
    ...comparators.map(({ value }) => value),
  ]
}

/** The sum of counts is no comparison for one practice, so a count has no line. */
function buildCluster({ indicator, cluster }: ShownVariation, locale: Locale): VariationChart['cluster'] {
  if (indicator.kind === 'count' || cluster === null || cluster.value === null) return null
  const text = formatValue(indicator, cluster.value, locale, 1)
  return { value: cluster.value, label: `${resultWords[locale].cluster} ${text}` }
}

function buildLegend(
  shown: ShownVariation,
  rows: readonly ChartRow[],
  locale: Locale,
): readonly LegendItem[] {
  const words = resultWords[locale]
  const entries = [
    { mark: 'dot', label: words.practices, shown: rows.some((row) => !row.own) },
    { mark: 'own', label: words.ownPractice.toLowerCase(), shown: rows.some((row) => row.own) },
    { mark: 'hollow', label: underLimitWords(shown.indicator, locale), shown: rows.some((row) => row.small) },
    { mark: 'interval', label: words.interval, shown: rows.some((row) => row.low !== null) },
    { mark: 'cluster', label: words.clusterWhole, shown: buildCluster(shown, locale) !== null },
  ] as const
  return entries.filter((entry) => entry.shown).map(({ mark, label }) => ({ mark, label }))
}

/** The chart read aloud; the table twin has the single values. */
function buildAltText(shown: ShownVariation, locale: Locale): string {
  const { statement, spread, own, shows } = describeVariation(shown, locale)
  return [`${shown.indicator.title}.`, statement, spread, own, ...shows].filter(Boolean).join(' ')
}
