import { formatInterval, formatNumber, formatValue } from '#app/domain/results/format-value.ts'
import { missing, type ResultTable } from '#app/domain/results/result-table.ts'
import { resultWords, underLimitWords, underWords, valueHeading } from '#app/domain/results/result-words.ts'
import type { ShownCluster, ShownPractice, ShownVariation } from '#app/domain/results/shown-result.ts'
import { formatAmount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'

type Columns = { readonly counts: boolean; readonly intervals: boolean }

/** Has the columns that this viewer may see, and no others. */
export function buildVariationTable(shown: ShownVariation, locale: Locale): ResultTable {
  const columns = chooseColumns(shown)
  const practices = shown.practices.map((practice) => buildRow(shown, practice, columns, locale))
  const cluster = shown.cluster ? [buildClusterRow(shown, shown.cluster, columns, locale)] : []
  const ownRow = shown.practices.findIndex((practice) => practice.own)
  const marked = shown.practices.some((practice) => practice.small && practice.value !== null)
  return {
    header: buildHeader(shown, columns, locale),
    rows: [...practices, ...cluster],
    ownRow: ownRow < 0 ? null : ownRow,
    clusterRow: shown.cluster ? practices.length : null,
    note: marked ? `* ${underLimitWords(shown.indicator, locale)}` : '',
  }
}

/**
 * A count has neither interval nor anything it is counted out of. The own counts alone make no column: they stand in the
 * sentence about the own practice.
 */
function chooseColumns({ indicator, practices }: ShownVariation): Columns {
  if (indicator.kind === 'count') return { counts: false, intervals: false }
  const intervals = indicator.kind !== 'mean'
  if (practices.length === 0) return { counts: true, intervals }
  return {
    counts: practices.some(({ counts, own }) => counts !== null && !own),
    intervals: practices.some(({ interval }) => interval?.printed),
  }
}

function buildHeader({ indicator }: ShownVariation, columns: Columns, locale: Locale): readonly string[] {
  const words = resultWords[locale]
  return arrange(
    columns,
    words.practice,
    valueHeading(indicator, locale),
    indicator.kind === 'mean' ? [words.sum, words.measurements] : [words.counted, words.outOf],
    words.interval,
  )
}

function buildRow(
  { indicator }: ShownVariation,
  practice: ShownPractice,
  columns: Columns,
  locale: Locale,
): readonly string[] {
  const { value, interval, counts } = practice
  const text = writeValue(indicator, practice, locale)
  return arrange(
    columns,
    practice.own
      ? `${resultWords[locale].ownPractice} (${practice.label})`
      : practice.label || resultWords[locale].onePractice,
    practice.small && practice.under === null && value !== null ? `${text} *` : text,
    formatCounts(counts, locale),
    interval?.printed ? formatInterval(indicator, interval, locale, practice.decimals) : '',
  )
}

function writeValue(
  indicator: ShownVariation['indicator'],
  { value, decimals, interval, under }: ShownPractice,
  locale: Locale,
): string {
  if (value === null) return missing
  if (under === null || !interval) return formatValue(indicator, value, locale, decimals)
  const { low, high } = interval
  const band = `${formatNumber(indicator, low, locale, 0)}–${formatValue(indicator, high, locale, 0)}`
  return indicator.kind === 'count' ? underWords(under) : `${underWords(under)} (${band})`
}

function buildClusterRow(
  { indicator }: ShownVariation,
  cluster: ShownCluster,
  columns: Columns,
  locale: Locale,
): readonly string[] {
  return arrange(
    columns,
    resultWords[locale].cluster,
    cluster.value === null ? missing : formatValue(indicator, cluster.value, locale, 1),
    formatCounts(cluster, locale),
    cluster.interval ? formatInterval(indicator, cluster.interval, locale, 1) : missing,
  )
}

function arrange(
  columns: Columns,
  label: string,
  value: string,
  counts: readonly string[],
  interval: string,
): readonly string[] {
  return [label, value, ...(columns.counts ? counts : []), ...(columns.intervals ? [interval] : [])]
}

function formatCounts(counts: ShownPractice['counts'], locale: Locale): readonly string[] {
  if (!counts) return [missing, missing]
  return [counts.numerator, counts.denominator].map((count) =>
    count === null ? missing : formatAmount(count, locale),
  )
}
