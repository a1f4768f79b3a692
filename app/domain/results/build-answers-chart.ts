import type { AnswersChart } from '#app/domain/results/chart.ts'
import { describeBasis } from '#app/domain/results/describe-basis.ts'
import { describeDistribution } from '#app/domain/results/describe-questions.ts'
import type { ShownDistribution } from '#app/domain/results/shown-result.ts'
import { formatCount, formatPercent } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** One group's answers to a question; two groups are mirrored: practices and a partner, or two rounds. */
export type AnswerGroup = { readonly label: string; readonly shown: ShownDistribution }

/**
 * The answers of one group as plain bars, or of two mirrored; in whole percent, each with its n. Null where a group has too few
 * answers to be shown.
 */
export function buildAnswersChart(
  groups: readonly [AnswerGroup] | readonly [AnswerGroup, AnswerGroup],
  locale: Locale,
): AnswersChart | null {
  const [{ shown: first }] = groups
  const counted = groups.map(({ label, shown }) => ({ label, n: shown.n ?? 0, counts: shown.counts }))
  if (counted.some(({ n }) => n === 0)) return null
  const { indicator } = first
  return {
    kind: 'answers',
    title: indicator.title,
    subtitle: [describeBasis(first, locale), ...(groups.length === 1 ? [nWords(first.n ?? 0, locale)] : [])]
      .filter(Boolean)
      .join(' · '),
    sides: counted.map(({ label, n }) => `${label}, ${nWords(n, locale)}`),
    rows: indicator.options.map(({ text }, index) => ({
      label: text,
      bars: counted.map(({ n, counts }) => ({
        share: (counts[index] ?? 0) / n,
        text: formatPercent((counts[index] ?? 0) / n, locale, 0),
      })),
    })),
    legend: [],
    altText: groups
      .map(({ label, shown }) => {
        const { statement, spread } = describeDistribution(shown, locale)
        return [...(groups.length > 1 ? [`${label}:`] : []), statement, spread].filter(Boolean).join(' ')
      })
      .join(' '),
  }
}

function nWords(n: number, locale: Locale): string {
  return `n\u00A0=\u00A0${formatCount(n, locale)}`
}
