import { compareIndicator } from '#app/domain/results/compare-rounds.ts'
import type { VariationChange } from '#app/domain/results/round-change.ts'
import { type MadeCounts, makeResult, type ValueOverrides } from '#tests/builders/make-result.ts'

/** One indicator in two rounds: the first pair of each is "Praksis A", and so on. Null: not in that round. */
export function makeChange(
  before: readonly (MadeCounts | null)[],
  after: readonly (MadeCounts | null)[],
  overrides: ValueOverrides = {},
): VariationChange {
  const [first, second] = [before, after].map((counts) => keepPresent(counts, overrides))
  const change = first && second && compareIndicator(first, second)
  if (change?.type !== 'variation') throw new Error('Two variations make a change')
  return change
}

function keepPresent(counts: readonly (MadeCounts | null)[], overrides: ValueOverrides) {
  const present = counts.flatMap((pair, index) => (pair ? [{ pair, index }] : []))
  const result = makeResult(
    present.map(({ pair }) => pair),
    overrides,
  )
  const renamed = new Map(
    present.map(({ index }, place) => [`seat-${place + 1}`, { id: `seat-${index + 1}`, letter: index }]),
  )
  return {
    ...result,
    practices: result.practices.map((practice) => {
      const seat = renamed.get(practice.participantId)
      const pseudonym = `Praksis ${String.fromCharCode(65 + (seat?.letter ?? 0))}`
      return { ...practice, participantId: seat?.id ?? '', pseudonym }
    }),
  }
}
