import { fewestAnswers } from '#app/domain/results/fewest-answers.ts'
import type { IndicatorResult } from '#app/domain/results/results.ts'
import type { PseudonymisedSubmission } from '#app/domain/results/submission.ts'
import { type ExplanationTally, tallyExplanations } from '#app/domain/results/tally-explanations.ts'
import { type GuessTally, tallyGuesses } from '#app/domain/results/tally-guesses.ts'

/** Guesses and explanations counted, without saying whose they are. Null while fewer than five have given any. */
export type ShownTallies = {
  readonly guesses: GuessTally | null
  readonly explanations: ExplanationTally | null
}

export const noTallies: ShownTallies = { guesses: null, explanations: null }

/**
 * The tallies of one indicator. Fewer than five would tell what single practices said, inside the cluster as well as out
 * of it, so the same is shown to everybody (DESIGN.md §6).
 */
export function showTallies(
  result: IndicatorResult,
  submissions: readonly PseudonymisedSubmission[],
): ShownTallies {
  const guesses = result.type === 'variation' ? tallyGuesses(result, submissions) : null
  const explanations = tallyExplanations(submissions, result.indicator.id)
  return {
    guesses: guesses && guesses.guessed >= fewestAnswers ? guesses : null,
    explanations: explanations.explained >= fewestAnswers ? explanations : null,
  }
}
