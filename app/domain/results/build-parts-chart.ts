import type { AnswersChart, StackedChart } from '#app/domain/results/chart.ts'
import { seriesColours } from '#app/domain/results/chart-colours.ts'
import { describeBasis } from '#app/domain/results/describe-basis.ts'
import { describeComposition } from '#app/domain/results/describe-composition.ts'
import { resultWords } from '#app/domain/results/result-words.ts'
import type { Division } from '#app/domain/results/results.ts'
import type { ShownComposition } from '#app/domain/results/shown-result.ts'
import { formatCount, formatPercent } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** A whole and what it is called: the cluster, the own practice, a round. */
export type NamedDivision = Division & { readonly label: string; readonly own: boolean }

/** The parts of the cluster, and of the reader's own practice beside it. Null where there is nothing to divide. */
export function buildCompositionChart(
  shown: ShownComposition,
  locale: Locale,
): StackedChart | AnswersChart | null {
  const { cluster, own: ownParts } = shown
  const { cluster: clusterWord, ownPractice } = resultWords[locale]
  return buildDivisionsChart(
    shown,
    [
      ...(cluster ? [{ ...cluster, label: clusterWord, own: false }] : []),
      ...(ownParts ? [{ ...ownParts, label: ownPractice, own: true }] : []),
    ],
    locale,
  )
}

/** One stacked bar a whole, in the order given. More parts than there are colours are drawn as a bar each. */
export function buildDivisionsChart(
  shown: ShownComposition,
  divisions: readonly NamedDivision[],
  locale: Locale,
): StackedChart | AnswersChart | null {
  const { indicator } = shown
  const whole = divisions.filter(({ total }) => total > 0)
  if (whole.length === 0) return null
  const { statement, own } = describeComposition(shown, locale)
  const base = {
    title: indicator.title,
    subtitle: describeBasis(shown, locale),
    altText: [`${indicator.title}.`, statement, own].filter(Boolean).join(' '),
  }
  if (indicator.parts.length > seriesColours.length) {
    return { ...base, ...buildManyParts(shown, whole, locale) }
  }
  const parts = indicator.parts.map(({ text }, index): StackedChart['parts'][number] => ({
    label: text,
    colour: seriesColours[index] ?? 'dot',
  }))
  return {
    ...base,
    kind: 'stacked',
    parts,
    bars: whole.map((division) => buildBar(division, locale)),
    legend: parts.map(({ label, colour }) => ({ mark: 'block', label, colour })),
  }
}

function buildBar(
  { label, own, counts, total }: NamedDivision,
  locale: Locale,
): StackedChart['bars'][number] {
  return {
    label,
    note: `n\u00A0=\u00A0${formatCount(total, locale)}`,
    own,
    segments: counts.map((count) => ({
      share: count / total,
      text: count === 0 ? '' : formatPercent(count / total, locale, 0),
    })),
  }
}

function buildManyParts(
  { indicator }: ShownComposition,
  divisions: readonly NamedDivision[],
  locale: Locale,
): Pick<AnswersChart, 'kind' | 'sides' | 'rows' | 'legend'> {
  const shown = divisions.slice(0, 2)
  return {
    kind: 'answers',
    sides: shown.map(({ label, total }) => `${label}, n\u00A0=\u00A0${formatCount(total, locale)}`),
    rows: indicator.parts.map(({ text }, index) => ({
      label: text,
      bars: shown.map(({ counts, total }) => ({
        share: (counts[index] ?? 0) / total,
        text: formatPercent((counts[index] ?? 0) / total, locale, 0),
      })),
    })),
    legend: [],
  }
}
