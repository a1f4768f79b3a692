import type { Answer, Answers } from '#app/domain/collection/answers.ts'
import { comparePseudonyms } from '#app/domain/collection/pseudonyms.ts'
import type { Round } from '#app/domain/collection/round.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { computeMeasure } from '#app/domain/results/compute-measure.ts'
import { computePooled } from '#app/domain/results/pooled.ts'
import { computeQuartiles } from '#app/domain/results/quartiles.ts'
import type { IndicatorResult, PracticeValue, RoundResults } from '#app/domain/results/results.ts'

/** What one practice has sent, under its pseudonym: no name comes this far. */
export type PseudonymisedSubmission = {
  readonly participantId: string
  readonly pseudonym: string
  readonly answers: Answers
}

type Counted = Extract<Answer, { readonly status: 'counted' }>

/** A denominator under this carries a caution in words (DESIGN.md §6). */
export const cautionLimit = 30

/** With fewer values a quartile is hardly more than one practice's number. */
const fewestForQuartiles = 4

/** Results of every indicator of a round, from all submissions. `participants` is how many were asked. */
export function computeResults(
  round: Pick<Round, 'number' | 'indicators'>,
  submissions: readonly PseudonymisedSubmission[],
  participants: number,
): RoundResults {
  return {
    roundNumber: round.number,
    participants,
    submissions: submissions.length,
    indicators: round.indicators.map((indicator) => computeIndicator(indicator, submissions, participants)),
  }
}

function computeIndicator(
  indicator: Indicator,
  submissions: readonly PseudonymisedSubmission[],
  participants: number,
): IndicatorResult {
  const practices = submissions
    .flatMap((submission) => computePractice(indicator, submission))
    .toSorted(compareValues)
  const values = practices.flatMap(({ value }) => (value === null ? [] : [value]))
  return {
    indicator,
    practices,
    cluster: computeCluster(indicator, practices),
    quartiles: values.length < fewestForQuartiles ? null : computeQuartiles(values),
    participants,
    answered: practices.length,
    notFound: submissions.filter(({ answers }) => answers[indicator.id]?.status === 'not-found').length,
  }
}

function computePractice(
  indicator: Indicator,
  { participantId, pseudonym, answers }: PseudonymisedSubmission,
): readonly PracticeValue[] {
  const answer = answers[indicator.id]
  if (answer?.status !== 'counted') return []
  const { numerator, denominator } = answer
  return [
    {
      pseudonym,
      participantId,
      numerator,
      denominator,
      ...computeMeasure(indicator.kind, numerator, denominator),
      small: isSmall(answer),
    },
  ]
}

function isSmall({ denominator }: Counted): boolean {
  return denominator !== null && denominator < cautionLimit
}

function computeCluster(
  indicator: Indicator,
  practices: readonly PracticeValue[],
): IndicatorResult['cluster'] {
  if (practices.length === 0) return null
  const sums = computePooled(
    practices.map(({ numerator, denominator }) => ({ numerator, denominator: denominator ?? 0 })),
  )
  const denominator = indicator.kind === 'count' ? null : sums.denominator
  const measure = computeMeasure(indicator.kind, sums.numerator, denominator)
  return { numerator: sums.numerator, denominator, ...measure }
}

/** Highest first whatever the direction, without a value last; equal values by pseudonym, A … Z, AA. */
function compareValues(a: PracticeValue, b: PracticeValue): number {
  const byValue = (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY)
  if (byValue !== 0 && !Number.isNaN(byValue)) return byValue
  return comparePseudonyms(a.pseudonym, b.pseudonym)
}
