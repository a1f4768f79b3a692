import { comparePseudonyms } from '#app/domain/collection/pseudonyms.ts'
import type { Round } from '#app/domain/collection/round.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { computeComposition } from '#app/domain/results/compute-composition.ts'
import { computeDistribution } from '#app/domain/results/compute-distribution.ts'
import { computeRegistrations } from '#app/domain/results/compute-registrations.ts'
import { computeTexts } from '#app/domain/results/compute-texts.ts'
import { computeVariation } from '#app/domain/results/compute-variation.ts'
import type { PseudonymisedSubmission } from '#app/domain/results/submission.ts'
import type { IndicatorResult, RoundResults } from '#app/domain/results/results.ts'

/** Results of every indicator of a round, from all submissions. `participants` is how many were asked. */
export function computeResults(
  round: Pick<Round, 'number' | 'indicators'>,
  submissions: readonly PseudonymisedSubmission[],
  participants: number,
): RoundResults {
  // Once here, so that sorting them again for each indicator costs next to nothing.
  const sorted = submissions.toSorted((a, b) => comparePseudonyms(a.pseudonym, b.pseudonym))
  return {
    roundNumber: round.number,
    participants,
    submissions: submissions.length,
    indicators: round.indicators.map((indicator) => computeIndicator(indicator, sorted, participants)),
  }
}

function computeIndicator(
  indicator: Indicator,
  submissions: readonly PseudonymisedSubmission[],
  participants: number,
): IndicatorResult {
  switch (indicator.kind) {
    case 'proportion':
    case 'rate':
    case 'count':
    case 'mean':
      return computeVariation(indicator, submissions, participants)
    case 'two-registrations':
      return computeRegistrations(indicator, submissions, participants)
    case 'composition':
      return computeComposition(indicator, submissions, participants)
    case 'single-choice':
    case 'multiple-choice':
      return computeDistribution(indicator, submissions, participants)
    case 'free-text':
      return computeTexts(indicator, submissions, participants)
  }
}
