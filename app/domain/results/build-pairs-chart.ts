import type { ValueMeasure } from '#app/domain/indicator/indicator.ts'
import { buildAxis } from '#app/domain/results/build-axis.ts'
import { changeWords } from '#app/domain/results/change-words.ts'
import type { LegendItem, PairsChart } from '#app/domain/results/chart.ts'
import { changeUnit, describeChange, signed } from '#app/domain/results/describe-change.ts'
import { describeBasis } from '#app/domain/results/describe-basis.ts'
import { describeRegistrations, formatDifference } from '#app/domain/results/describe-registrations.ts'
import { resultWords } from '#app/domain/results/result-words.ts'
import type { ShownChange, ShownPracticeChange } from '#app/domain/results/shown-change.ts'
import type { ShownRegistrations } from '#app/domain/results/shown-result.ts'
import { formatCount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'

type PairRow = PairsChart['rows'][number]

/** What the two rounds are called: "dec. 2026" and "sep. 2027". */
export type RoundLabels = { readonly before: string; readonly after: string }

/** Each practice before and after, the cluster first; null where no practice may be shown, or nothing changed hands. */
export function buildChangeChart(shown: ShownChange, labels: RoundLabels, locale: Locale): PairsChart | null {
  const rows = [
    ...buildClusterRow(shown, locale),
    ...shown.practices.map((each) => buildRow(shown, each, locale)),
  ]
  if (shown.practices.length === 0) return null
  const { indicator } = shown
  const marked = rows.some(({ small }) => small)
  return {
    kind: 'pairs',
    title: indicator.title,
    subtitle: [
      indicator.population,
      changeWords[locale].presentInBoth(formatCount(shown.inBoth, locale)),
      indicator.source,
      indicator.period,
    ]
      .filter((text) => text !== '')
      .join(' · '),
    axis: buildAxis(indicator, valuesOf(rows), locale),
    rows,
    textHeading: headingOf(indicator, marked, locale),
    legend: [...legendOf(labels.before, labels.after), ...certaintyLegend(rows, locale)],
    altText: altTextOf(indicator.title, describeChange(shown, locale)),
  }
}

/** The two counts of one event in each practice, and how far they are apart. */
export function buildRegistrationsChart(shown: ShownRegistrations, locale: Locale): PairsChart | null {
  const { indicator, practices } = shown
  if (practices.length === 0) return null
  const rows = practices.map(({ label, own, first, second }): PairRow => ({
    label: own ? resultWords[locale].ownPractice : label,
    first,
    second,
    own,
    cluster: false,
    sure: null,
    small: false,
    text: formatDifference({ first, second }, locale),
  }))
  return {
    kind: 'pairs',
    title: indicator.title,
    subtitle: describeBasis(shown, locale),
    axis: buildAxis({ kind: 'count' }, valuesOf(rows), locale),
    rows: rows.toSorted((a, b) => larger(b) - larger(a)),
    textHeading: resultWords[locale].difference,
    legend: legendOf(indicator.registrations.first, indicator.registrations.second),
    altText: altTextOf(indicator.title, describeRegistrations(shown, locale)),
  }
}

function larger({ first, second }: PairRow): number {
  return Math.max(first ?? 0, second ?? 0)
}

function buildClusterRow({ indicator, all }: ShownChange, locale: Locale): readonly PairRow[] {
  if (!all || indicator.kind === 'count') return []
  const { before, after, change } = all
  return [
    {
      label: resultWords[locale].cluster,
      first: before.value,
      second: after.value,
      own: false,
      cluster: true,
      sure: change.clear,
      small: false,
      text: formatChange(indicator, change.difference, locale, 1),
    },
  ]
}

function buildRow(
  { indicator }: ShownChange,
  { label, own, small, before, after, difference, decimals, clear }: ShownPracticeChange,
  locale: Locale,
): PairRow {
  const { isNew, isGone } = changeWords[locale]
  const once = after === null ? isGone : isNew
  const change = difference === null ? once : formatChange(indicator, difference, locale, decimals)
  const starred = small && difference !== null
  return {
    label: own ? resultWords[locale].ownPractice : label,
    first: before,
    second: after,
    own,
    cluster: false,
    sure: clear,
    small: starred,
    text: starred ? `${change}\u00A0*` : change,
  }
}

/** "+10,3": percentage points for a proportion, otherwise the value's own unit. */
export function formatChange(
  measure: ValueMeasure,
  difference: number,
  locale: Locale,
  decimals: 0 | 1,
): string {
  if (measure.kind === 'count') return signed(difference, locale, 0)
  return signed(measure.kind === 'proportion' ? difference * 100 : difference, locale, decimals)
}

function headingOf(measure: ValueMeasure, marked: boolean, locale: Locale): string {
  const { change, inUnit, fewStar } = changeWords[locale]
  const unit = changeUnit(measure, 0, locale)
  return [unit === '' ? change : `${change} ${inUnit} ${unit}`, ...(marked ? [fewStar] : [])].join(', ')
}

function valuesOf(rows: readonly PairRow[]): readonly number[] {
  return rows.flatMap(({ first, second }) => [first, second].filter((value) => value !== null))
}

function legendOf(first: string, second: string): readonly LegendItem[] {
  return [
    { mark: 'first', label: first },
    { mark: 'second', label: second },
  ]
}

/** Only the signs that are drawn. */
function certaintyLegend(rows: readonly PairRow[], locale: Locale): readonly LegendItem[] {
  const words = changeWords[locale]
  const entries = [
    { mark: 'sure', label: words.sure, known: true },
    { mark: 'unsure', label: words.unsure, known: false },
  ] as const
  return entries
    .filter(({ known }) => rows.some(({ sure }) => sure === known))
    .map(({ mark, label }) => ({ mark, label }))
}

function altTextOf(
  title: string,
  { statement, spread, own }: { readonly statement: string; readonly spread: string; readonly own: string },
): string {
  return [`${title}.`, statement, spread, own].filter(Boolean).join(' ')
}
