import { type Guess, guesses } from '#app/domain/collection/answer-notes.ts'
import type { IndicatorKind } from '#app/domain/indicator/indicator.ts'
import type { VariationResult } from '#app/domain/results/results.ts'
import type { PseudonymisedSubmission } from '#app/domain/results/submission.ts'

/** Where a practice lies beside the cluster's value, on the scale of the guess. */
export type Position = Guess

export type GuessTally = {
  /** Practices with both a guess and a value. */
  readonly guessed: number
  /** They lie lower than they thought. */
  readonly under: number
  /** They lie where they thought. */
  readonly about: number
  /** They lie higher than they thought. */
  readonly over: number
  /** How many guessed what, and where those lie: `byGuess.lower.higher` guessed lower and lie higher. */
  readonly byGuess: { readonly [guess in Guess]: { readonly [position in Position]: number } }
}

/**
 * How far from the cluster's value is still "about the same": five percentage points of a proportion, a tenth of any other
 * value. Wide enough that a guess in three steps can be right, and the same for a large practice and a small one.
 */
export const guessMargin = { share: 0.05, relative: 0.1 } as const

/** Where a value lies beside the cluster's, both in the unit of the result (share 0–1, per 1,000, count or mean). */
export function findPosition(kind: IndicatorKind, value: number, cluster: number): Position {
  const margin = kind === 'proportion' ? guessMargin.share : Math.abs(cluster) * guessMargin.relative
  // A share of 0.65 is 0.05 from 0.6 for a reader, though not for a computer.
  const difference = Math.round((value - cluster) * 1e9) / 1e9
  if (Math.abs(difference) <= margin) return 'about'
  return difference < 0 ? 'lower' : 'higher'
}

/** The guesses against the results, without saying whose they are. */
export function tallyGuesses(
  result: Pick<VariationResult, 'indicator' | 'practices' | 'cluster'>,
  submissions: readonly PseudonymisedSubmission[],
): GuessTally {
  const pairs = pairGuesses(result, submissions)
  const steps = pairs.map(({ guess, position }) => guesses.indexOf(position) - guesses.indexOf(guess))
  const count = (guess: Guess, position: Position) =>
    pairs.filter((pair) => pair.guess === guess && pair.position === position).length
  const row = (guess: Guess) => ({
    lower: count(guess, 'lower'),
    about: count(guess, 'about'),
    higher: count(guess, 'higher'),
  })
  return {
    guessed: pairs.length,
    under: steps.filter((step) => step < 0).length,
    about: steps.filter((step) => step === 0).length,
    over: steps.filter((step) => step > 0).length,
    byGuess: { lower: row('lower'), about: row('about'), higher: row('higher') },
  }
}

type GuessedPosition = { readonly guess: Guess; readonly position: Position }

function pairGuesses(
  { indicator, practices, cluster }: Pick<VariationResult, 'indicator' | 'practices' | 'cluster'>,
  submissions: readonly PseudonymisedSubmission[],
): readonly GuessedPosition[] {
  const clusterValue = cluster?.value ?? null
  const values = new Map(practices.map(({ participantId, value }) => [participantId, value]))
  return submissions.flatMap(({ participantId, answers }) => {
    const guess = answers[indicator.id]?.notes?.guess ?? null
    const value = values.get(participantId) ?? null
    if (guess === null || value === null || clusterValue === null) return []
    return [{ guess, position: findPosition(indicator.kind, value, clusterValue) }]
  })
}
