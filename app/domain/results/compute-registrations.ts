import type { IndicatorOf, RegistrationsMeasure } from '#app/domain/indicator/indicator.ts'
import type { RegistrationsResult } from '#app/domain/results/results.ts'
import { answersOf, countResponses, type PseudonymisedSubmission } from '#app/domain/results/submission.ts'

/** Both counts of every practice, and their sums. */
export function computeRegistrations(
  indicator: IndicatorOf<RegistrationsMeasure>,
  submissions: readonly PseudonymisedSubmission[],
  participants: number,
): RegistrationsResult {
  const practices = answersOf(submissions, indicator.id, 'registered').map(
    ({ pseudonym, participantId, answer: { first, second } }) => ({
      pseudonym,
      participantId,
      first,
      second,
    }),
  )
  const sums = practices.reduce(
    (sum, { first, second }) => ({ first: sum.first + first, second: sum.second + second }),
    { first: 0, second: 0 },
  )
  return {
    type: 'registrations',
    indicator,
    practices,
    cluster: practices.length === 0 ? null : sums,
    ...countResponses(submissions, indicator.id, participants, practices.length),
  }
}
