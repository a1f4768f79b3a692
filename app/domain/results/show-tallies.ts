import { viewFromOutside } from '#app/domain/results/disclosure.ts'
import { fewestAnswers } from '#app/domain/results/fewest-answers.ts'
import type { IndicatorResult, VariationResult } from '#app/domain/results/results.ts'
import type { Viewer } from '#app/domain/results/shown-result.ts'
import type { PseudonymisedSubmission } from '#app/domain/results/submission.ts'
import { type ExplanationTally, tallyExplanations } from '#app/domain/results/tally-explanations.ts'
import { type GuessTally, tallyGuesses } from '#app/domain/results/tally-guesses.ts'
import { ruleFor, sharedAudienceOf } from '#app/domain/results/who-sees-what.ts'

/** Guesses and explanations counted, without saying whose they are. Null while fewer than five have given any. */
export type ShownTallies = {
  readonly guesses: GuessTally | null
  readonly explanations: ExplanationTally | null
}

export const noTallies: ShownTallies = { guesses: null, explanations: null }

/**
 * The tallies of one indicator. Fewer than five would tell what single practices said, inside the cluster as well as out
 * of it (DESIGN.md §6). Where practices lie beside the cluster leaves it only where no practice is withheld: it would tell
 * how large the withheld numbers are.
 */
export function showTallies(
  result: IndicatorResult,
  submissions: readonly PseudonymisedSubmission[],
  viewer: Viewer,
): ShownTallies {
  const guesses =
    result.type === 'variation' && tellsEverybody(result, viewer) ? tallyGuesses(result, submissions) : null
  const explanations = tallyExplanations(submissions, result.indicator.id)
  return {
    guesses: guesses && guesses.guessed >= fewestAnswers ? guesses : null,
    explanations: explanations.explained >= fewestAnswers ? explanations : null,
  }
}

function tellsEverybody(result: VariationResult, viewer: Viewer): boolean {
  if (ruleFor('cluster-value', sharedAudienceOf(viewer)) === 'with-counts') return true
  const { practices, cluster } = viewFromOutside(result, viewer.smallCounts)
  return cluster && practices.length === result.practices.length
}
