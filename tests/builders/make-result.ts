import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { computeResults, type PseudonymisedSubmission } from '#app/domain/results/compute-results.ts'
import type { IndicatorResult } from '#app/domain/results/results.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'

/** Numerator and denominator of one practice. */
export type MadeCounts = readonly [numerator: number, denominator: number | null]

/**
 * The result of one indicator. The first pair belongs to participant `seat-1` with pseudonym "Praksis A", the next to
 * `seat-2` and "Praksis B", and so on up to Z.
 */
export function makeResult(
  counts: readonly MadeCounts[],
  overrides: Partial<Indicator> = {},
): IndicatorResult {
  const indicator = makeIndicator({ id: 'indicator-1', ...overrides })
  const submissions = counts.map(([numerator, denominator], index): PseudonymisedSubmission => ({
    participantId: `seat-${index + 1}`,
    pseudonym: pseudonymAt(index),
    answers: { 'indicator-1': { status: 'counted', numerator, denominator } },
  }))
  const { indicators } = computeResults({ number: 1, indicators: [indicator] }, submissions, counts.length)
  const [result] = indicators
  if (!result) throw new Error('A round with one indicator has one result')
  return result
}

function pseudonymAt(index: number): string {
  const letter = (place: number) => String.fromCharCode(65 + place)
  return `Praksis ${index < 26 ? '' : letter(Math.floor(index / 26) - 1)}${letter(index % 26)}`
}
