import type { Chart, ChartRow } from '#app/domain/results/chart.ts'
import { describeBasis } from '#app/domain/results/describe-basis.ts'
import { describeVariation } from '#app/domain/results/describe-variation.ts'
import { formatInterval, formatValue, unitOf } from '#app/domain/results/format-value.ts'
import { niceTicks, niceTicksBetween } from '#app/domain/results/nice-ticks.ts'
import { resultWords, underLimitWords } from '#app/domain/results/result-words.ts'
import type { ShownPractice, ShownVariation } from '#app/domain/results/shown-result.ts'
import { formatCount, formatDecimal } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** The picture of variation between practices, as one viewer may see it. Practices without a value have no row. */
export function buildVariationChart(shown: ShownVariation, locale: Locale): Chart {
  const rows = shown.practices.flatMap((practice) => buildRow(shown, practice, locale))
  return {
    kind: 'variation',
    title: shown.indicator.title,
    subtitle: describeBasis(shown, locale),
    axis: buildAxis(shown, rows, locale),
    rows,
    cluster: buildCluster(shown, locale),
    legend: buildLegend(shown, rows, locale),
    valueHeading: rows.some((row) => row.intervalText) ? resultWords[locale].interval : '',
    altText: buildAltText(shown, locale),
  }
}

function buildRow(shown: ShownVariation, practice: ShownPractice, locale: Locale): readonly ChartRow[] {
  const { label, value, interval, decimals, own, small } = practice
  if (value === null) return []
  const { indicator } = shown
  const row = {
    label: own ? resultWords[locale].ownPractice : label,
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    small,
    own,
    valueText: formatValue(indicator, value, locale, decimals),
    intervalText: interval?.printed ? formatInterval(indicator, interval, locale, decimals) : '',
  }
  return [row]
}

/**
 * A proportion's axis is always 0–100 %, so that charts can be compared; rates and counts begin at 0; a mean lies anywhere.
 */
function buildAxis(
  { indicator, cluster }: ShownVariation,
  rows: readonly ChartRow[],
  locale: Locale,
): Chart['axis'] {
  const unit = unitOf(indicator, locale)
  if (indicator.kind === 'proportion') {
    const ticks = [0, 20, 40, 60, 80, 100].map((percent) => ({
      at: percent / 100,
      label: percent === 100 ? `100\u00A0${unit}` : String(percent),
    }))
    return { min: 0, max: 1, ticks, unit }
  }
  if (indicator.kind === 'mean') return buildMeanAxis(rows, cluster?.value ?? null, unit, locale)
  const clusterValue = indicator.kind === 'rate' ? (cluster?.value ?? 0) : 0
  const largest = Math.max(clusterValue, ...rows.map((row) => row.high ?? row.value))
  const ticks = niceTicks(largest).map((at) => ({ at, label: formatCount(at, locale) }))
  return { min: 0, max: ticks.at(-1)?.at ?? 1, ticks, unit }
}

function buildMeanAxis(
  rows: readonly ChartRow[],
  cluster: number | null,
  unit: string,
  locale: Locale,
): Chart['axis'] {
  const values = [...rows.map(({ value }) => value), ...(cluster === null ? [] : [cluster])]
  const { ticks, decimals } = niceTicksBetween(Math.min(...values), Math.max(...values))
  return {
    min: ticks[0] ?? 0,
    max: ticks.at(-1) ?? 1,
    ticks: ticks.map((at) => ({ at, label: formatDecimal(at, locale, decimals) })),
    unit,
  }
}

/** The sum of counts is no comparison for one practice, so a count has no line. */
function buildCluster({ indicator, cluster }: ShownVariation, locale: Locale): Chart['cluster'] {
  if (indicator.kind === 'count' || cluster === null || cluster.value === null) return null
  const text = formatValue(indicator, cluster.value, locale, 1)
  return { value: cluster.value, label: `${resultWords[locale].cluster} ${text}` }
}

function buildLegend(shown: ShownVariation, rows: readonly ChartRow[], locale: Locale): Chart['legend'] {
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
