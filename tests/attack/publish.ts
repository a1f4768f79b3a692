import { emptyNotes, guesses } from '#app/domain/collection/answer-notes.ts'
import { standardSmallCounts, type SmallCounts } from '#app/domain/collection/small-counts.ts'
import { computeResults } from '#app/domain/results/compute-results.ts'
import type { IndicatorResult, RoundResults } from '#app/domain/results/results.ts'
import { showHistory } from '#app/domain/results/show-history.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import { type ShownTallies, showTallies } from '#app/domain/results/show-tallies.ts'
import type { ShownHistory } from '#app/domain/results/shown-history.ts'
import type { ShownResult } from '#app/domain/results/shown-result.ts'
import type { PseudonymisedSubmission } from '#app/domain/results/submission.ts'
import type { AttackedKind, Row } from '#tests/attack/attacked-kinds.ts'
import type { World } from '#tests/attack/worlds.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'

const indicatorId = 'indicator-1'

/**
 * What leaves the cluster of one indicator: every chart, sentence and table is made from these and from nothing else, and the
 * types have nothing else in them.
 */
export type Published = ShownResult | ShownHistory | ShownTallies | null

/**
 * Computes each round of a world, and shows it to somebody outside as it was shown when it was the newest: one piece after
 * another, so that whoever compares two worlds can stop at the first difference.
 */
export function* publish(
  kind: AttackedKind,
  world: World,
  smallCounts: SmallCounts = standardSmallCounts,
): Generator<Published> {
  const rounds = world.map((rows, index) => makeRound(kind, rows, index + 1))
  const viewer = { kind: 'outside', smallCounts } as const
  for (const { result, submissions } of rounds) {
    yield showResult(result, viewer)
    yield showTallies(result, submissions, viewer)
  }
  const labels = new Map(rounds.map(({ results }) => [results.roundNumber, `Runde ${results.roundNumber}`]))
  for (const index of rounds.keys()) {
    const known = rounds.slice(0, index + 1).map(({ results }) => results)
    yield showHistory(known, indicatorId, viewer, labels)
  }
}

/** The results of one round of a world, before anything is withheld. */
export function computeWorld(kind: AttackedKind, rows: readonly (Row | null)[]): IndicatorResult {
  return makeRound(kind, rows, 1).result
}

function makeRound(
  kind: AttackedKind,
  rows: readonly (Row | null)[],
  number: number,
): {
  readonly results: RoundResults
  readonly result: IndicatorResult
  readonly submissions: readonly PseudonymisedSubmission[]
} {
  const indicator = makeIndicator({ ...kind.measure, id: indicatorId })
  const submissions = submitWorld(kind, rows)
  const results = computeResults({ number, indicators: [indicator] }, submissions, rows.length)
  const [result] = results.indicators
  if (!result) throw new Error('A round with one indicator has one result')
  return { results, result, submissions }
}

/** What the practices of a round have sent. */
export function submitWorld(
  kind: AttackedKind,
  rows: readonly (Row | null)[],
): readonly PseudonymisedSubmission[] {
  return rows.flatMap((row, place) => (row ? [submit(kind, row, place)] : []))
}

/** Everybody guesses, and explains: the guesses go round. */
function submit(kind: AttackedKind, row: Row, place: number): PseudonymisedSubmission {
  const notes = { ...emptyNotes, guess: guesses[place % guesses.length] ?? null, tags: ['habits'] as const }
  return {
    participantId: seatOf(place),
    pseudonym: `Praksis ${String.fromCharCode(65 + place)}`,
    answers: { [indicatorId]: { ...kind.answer(row), notes } },
  }
}

export function seatOf(place: number): string {
  return `seat-${place + 1}`
}
