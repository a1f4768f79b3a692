import { comparePseudonyms } from '#app/domain/collection/pseudonyms.ts'
import type { IndicatorOf, ValueMeasure } from '#app/domain/indicator/indicator.ts'
import { cautionLimit } from '#app/domain/results/caution-limit.ts'
import { computeMeasure } from '#app/domain/results/compute-measure.ts'
import { computePooled } from '#app/domain/results/pooled.ts'
import { computeQuartiles } from '#app/domain/results/quartiles.ts'
import type { PracticeValue, VariationResult } from '#app/domain/results/results.ts'
import { answersOf, countResponses, type PseudonymisedSubmission } from '#app/domain/results/submission.ts'

type ValueIndicator = IndicatorOf<ValueMeasure>

type Counts = Pick<PracticeValue, 'numerator' | 'denominator'>

/** With fewer values a quartile is hardly more than one practice's number. */
const fewestForQuartiles = 4

/** One value a practice, and the cluster's from sums. */
export function computeVariation(
  indicator: ValueIndicator,
  submissions: readonly PseudonymisedSubmission[],
  participants: number,
): VariationResult {
  const practices = countsOf(indicator, submissions)
    .map((counted) => computePractice(indicator, counted))
    .toSorted(compareValues)
  const values = practices.flatMap(({ value }) => (value === null ? [] : [value]))
  return {
    type: 'variation',
    indicator,
    practices,
    cluster: sumCluster(indicator, practices),
    quartiles: values.length < fewestForQuartiles ? null : computeQuartiles(values),
    ...countResponses(submissions, indicator.id, participants, practices.length),
  }
}

type CountedSeat = Counts & Pick<PracticeValue, 'pseudonym' | 'participantId'>

/** A mean is a sum over n as a proportion is a count over n: the cluster's value comes from sums in both. */
function countsOf(
  { id, kind }: ValueIndicator,
  submissions: readonly PseudonymisedSubmission[],
): readonly CountedSeat[] {
  if (kind === 'mean') {
    return answersOf(submissions, id, 'averaged').map(({ pseudonym, participantId, answer: { sum, n } }) => ({
      pseudonym,
      participantId,
      numerator: sum,
      denominator: n,
    }))
  }
  return answersOf(submissions, id, 'counted').map(({ pseudonym, participantId, answer }) => ({
    pseudonym,
    participantId,
    numerator: answer.numerator,
    denominator: answer.denominator,
  }))
}

/** Each property by itself: thousands of these are made for a page, and copying them all would cost more than the interval. */
function computePractice(
  { kind }: ValueIndicator,
  { pseudonym, participantId, numerator, denominator }: CountedSeat,
): PracticeValue {
  const { value, interval } = computeMeasure(kind, numerator, denominator)
  const small = denominator !== null && denominator < cautionLimit
  return { pseudonym, participantId, numerator, denominator, value, interval, small }
}

/** The value of these practices together, from sums; null without practices. */
export function sumCluster(
  indicator: ValueIndicator,
  practices: readonly PracticeValue[],
): VariationResult['cluster'] {
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
