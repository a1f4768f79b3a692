import { changeUnit } from '#app/domain/results/describe-change.ts'
import { changeWords } from '#app/domain/results/change-words.ts'
import { formatChange, type RoundLabels } from '#app/domain/results/build-pairs-chart.ts'
import { formatInterval, formatValue } from '#app/domain/results/format-value.ts'
import { missing, type ResultTable } from '#app/domain/results/result-table.ts'
import { resultWords } from '#app/domain/results/result-words.ts'
import type { ClusterChange, Trend } from '#app/domain/results/round-change.ts'
import type { Interval } from '#app/domain/results/results.ts'
import type { ShownChange, ShownPracticeChange } from '#app/domain/results/shown-change.ts'
import { trendWords } from '#app/domain/results/trend-words.ts'
import { formatCount, formatDecimal } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** Per practice both rounds and the change, then the cluster: all, and those in both rounds alone. */
export function buildChangeTable(shown: ShownChange, labels: RoundLabels, locale: Locale): ResultTable {
  const { indicator, practices, all, both } = shown
  const words = changeWords[locale]
  const intervals = indicator.kind === 'proportion'
  const unit = changeUnit(indicator, 0, locale)
  const rows = practices.map((practice) => buildRow(shown, practice, locale))
  const clusters = [
    ...(all ? [buildClusterRow(shown, resultWords[locale].cluster, all, locale)] : []),
    ...(both ? [buildClusterRow(shown, words.clusterBoth, both, locale)] : []),
  ]
  const cut = (row: readonly string[]) => (intervals ? row : row.slice(0, -1))
  const ownRow = practices.findIndex(({ own }) => own)
  return {
    header: cut([
      resultWords[locale].practice,
      labels.before,
      labels.after,
      unit === '' ? words.change : `${words.change} ${words.inUnit} ${unit}`,
      resultWords[locale].interval,
    ]),
    rows: [...rows, ...clusters].map(cut),
    ownRow: ownRow < 0 ? null : ownRow,
    clusterRow: all ? rows.length : null,
    note: practices.some(isMarked) ? words.fewStar : '',
  }
}

function isMarked({ small, difference }: ShownPracticeChange): boolean {
  return small && difference !== null
}

function buildRow(
  { indicator }: ShownChange,
  practice: ShownPracticeChange,
  locale: Locale,
): readonly string[] {
  const { label, own, before, after, decimals, difference, interval } = practice
  const { onlyBefore, onlyAfter } = changeWords[locale]
  const value = (shown: number | null) =>
    shown === null ? missing : formatValue(indicator, shown, locale, decimals)
  const once = after === null ? onlyBefore : onlyAfter
  const change = difference === null ? once : formatChange(indicator, difference, locale, decimals)
  return [
    own ? `${resultWords[locale].ownPractice} (${label})` : label,
    value(before),
    value(after),
    isMarked(practice) ? `${change}\u00A0*` : change,
    formatRange(interval, locale),
  ]
}

function buildClusterRow(
  { indicator }: ShownChange,
  label: string,
  { before, after, change }: ClusterChange,
  locale: Locale,
): readonly string[] {
  const value = (shown: number | null) =>
    shown === null ? missing : formatValue(indicator, shown, locale, 1)
  return [
    label,
    value(before.value),
    value(after.value),
    formatChange(indicator, change.difference, locale, 1),
    formatRange(change.interval, locale),
  ]
}

/** In percentage points: only a proportion's difference has an interval. */
function formatRange(interval: Interval | null, locale: Locale): string {
  if (!interval) return missing
  const [low, high] = [interval.low, interval.high].map((limit) => formatDecimal(limit * 100, locale, 1))
  return `${low} ${changeWords[locale].to} ${high}`
}

/** The cluster's value in each round. */
export function buildTrendTable(
  { indicator, points }: Trend,
  labels: ReadonlyMap<number, string>,
  locale: Locale,
): ResultTable {
  const words = resultWords[locale]
  const rows = points.map(({ roundNumber, practices, cluster }) => [
    labels.get(roundNumber) ?? String(roundNumber),
    cluster === null || cluster.value === null ? missing : formatValue(indicator, cluster.value, locale, 1),
    cluster?.interval ? formatInterval(indicator, cluster.interval, locale, 1) : missing,
    formatCount(practices, locale),
  ])
  return {
    header: [trendWords[locale].round, words.cluster, words.interval, trendWords[locale].practices],
    rows,
    ownRow: null,
    clusterRow: null,
    note: '',
  }
}
