import type { Chart, ChartRow } from '#app/domain/results/chart.ts'
import { describeResult } from '#app/domain/results/describe-result.ts'
import { formatInterval, formatValue, unitOf } from '#app/domain/results/format-value.ts'
import { niceTicks } from '#app/domain/results/nice-ticks.ts'
import { resultWords, underLimitWords } from '#app/domain/results/result-words.ts'
import type { ShownPractice, ShownResult } from '#app/domain/results/shown-result.ts'
import { formatCount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { capitalise } from '#app/domain/text/number-word.ts'

/** The picture of variation between practices, as one viewer may see it. Practices without a value have no row. */
export function buildVariationChart(shown: ShownResult, locale: Locale): Chart {
  const rows = shown.practices.flatMap((practice) => buildRow(shown, practice, locale))
  return {
    kind: 'variation',
    title: shown.indicator.title,
    subtitle: buildSubtitle(shown, locale),
    axis: buildAxis(shown, rows, locale),
    rows,
    cluster: buildCluster(shown, locale),
    legend: buildLegend(shown, rows, locale),
    valueHeading: rows.some((row) => row.intervalText) ? resultWords[locale].interval : '',
    altText: buildAltText(shown, locale),
  }
}

function buildRow(shown: ShownResult, practice: ShownPractice, locale: Locale): readonly ChartRow[] {
  const { label, value, interval, decimals, own, small } = practice
  if (value === null) return []
  const { kind } = shown.indicator
  const row = {
    label: own ? resultWords[locale].ownPractice : label,
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    small,
    own,
    valueText: formatValue(kind, value, locale, decimals),
    intervalText: interval?.printed ? formatInterval(kind, interval, locale, decimals) : '',
  }
  return [row]
}

/** "Patienter med … , 13 praksis · forløbsplan · de seneste 18 måneder" */
function buildSubtitle({ indicator, answered }: ShownResult, locale: Locale): string {
  const { practice, practices } = resultWords[locale]
  const count = `${formatCount(answered, locale)} ${answered === 1 ? practice.toLowerCase() : practices}`
  const population = capitalise((indicator.population || indicator.denominator).trim())
  const counted = population === '' ? count : `${population}, ${count}`
  return [counted, indicator.source.trim(), indicator.period.trim()].filter(Boolean).join(' · ')
}

/** A proportion's axis is always 0–100 %, so that charts can be compared; others begin at 0. */
function buildAxis(
  { indicator, cluster }: ShownResult,
  rows: readonly ChartRow[],
  locale: Locale,
): Chart['axis'] {
  const unit = unitOf(indicator.kind, locale)
  if (indicator.kind === 'proportion') {
    const ticks = [0, 20, 40, 60, 80, 100].map((percent) => ({
      at: percent / 100,
      label: percent === 100 ? `100\u00A0${unit}` : String(percent),
    }))
    return { min: 0, max: 1, ticks, unit }
  }
  const clusterValue = indicator.kind === 'rate' ? (cluster?.value ?? 0) : 0
  const largest = Math.max(clusterValue, ...rows.map((row) => row.high ?? row.value))
  const ticks = niceTicks(largest).map((at) => ({ at, label: formatCount(at, locale) }))
  return { min: 0, max: ticks.at(-1)?.at ?? 1, ticks, unit }
}

/** The sum of counts is no comparison for one practice, so a count has no line. */
function buildCluster({ indicator, cluster }: ShownResult, locale: Locale): Chart['cluster'] {
  if (indicator.kind === 'count' || cluster === null || cluster.value === null) return null
  const text = formatValue(indicator.kind, cluster.value, locale, 1)
  return { value: cluster.value, label: `${resultWords[locale].cluster} ${text}` }
}

function buildLegend(shown: ShownResult, rows: readonly ChartRow[], locale: Locale): Chart['legend'] {
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
function buildAltText(shown: ShownResult, locale: Locale): string {
  const { statement, spread, own, shows } = describeResult(shown, locale)
  return [`${shown.indicator.title}.`, statement, spread, own, ...shows].filter(Boolean).join(' ')
}
