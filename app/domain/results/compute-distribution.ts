import type { ChoiceMeasure, IndicatorOf } from '#app/domain/indicator/indicator.ts'
import type { DistributionResult } from '#app/domain/results/results.ts'
import { answersOf, countResponses, type PseudonymisedSubmission } from '#app/domain/results/submission.ts'

/** How many chose what. "Don't know" and "not relevant" are counted apart and are no part of n (DOMAIN.md §1.7). */
export function computeDistribution(
  indicator: IndicatorOf<ChoiceMeasure>,
  submissions: readonly PseudonymisedSubmission[],
  participants: number,
): DistributionResult {
  const chosen = answersOf(submissions, indicator.id, 'chosen').map(({ answer }) => answer.options)
  const aside = answersOf(submissions, indicator.id, 'apart').map(({ answer }) => answer.choice)
  return {
    type: 'distribution',
    indicator,
    counts: indicator.options.map(({ id }) => chosen.filter((options) => options.includes(id)).length),
    n: chosen.length,
    apart: indicator.apart.map((choice) => ({
      choice,
      count: aside.filter((other) => other === choice).length,
    })),
    ...countResponses(submissions, indicator.id, participants, chosen.length + aside.length),
  }
}
