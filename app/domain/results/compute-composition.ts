import type { CompositionMeasure, IndicatorOf } from '#app/domain/indicator/indicator.ts'
import type { CompositionResult, Division } from '#app/domain/results/results.ts'
import { answersOf, countResponses, type PseudonymisedSubmission } from '#app/domain/results/submission.ts'

/** The parts of every practice, and of the cluster as a whole: sums, never the mean of shares (DOMAIN.md §1.6). */
export function computeComposition(
  indicator: IndicatorOf<CompositionMeasure>,
  submissions: readonly PseudonymisedSubmission[],
  participants: number,
): CompositionResult {
  const practices = answersOf(submissions, indicator.id, 'divided').map(
    ({ pseudonym, participantId, answer }) => ({
      pseudonym,
      participantId,
      counts: indicator.parts.map(({ id }) => answer.parts[id] ?? 0),
      total: answer.total,
    }),
  )
  return {
    type: 'composition',
    indicator,
    practices,
    cluster: practices.length === 0 ? null : sumDivisions(practices, indicator.parts.length),
    ...countResponses(submissions, indicator.id, participants, practices.length),
  }
}

function sumDivisions(divisions: readonly Division[], parts: number): Division {
  const sum = (of: (division: Division) => number) =>
    divisions.reduce((added, division) => added + of(division), 0)
  return {
    counts: Array.from({ length: parts }, (_, index) => sum(({ counts }) => counts[index] ?? 0)),
    total: sum(({ total }) => total),
  }
}
