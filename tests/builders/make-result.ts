import type { Answer } from '#app/domain/collection/answers.ts'
import type { IndicatorCore, ValueMeasure } from '#app/domain/indicator/indicator.ts'
import { computeResults } from '#app/domain/results/compute-results.ts'
import type { IndicatorResult, VariationResult } from '#app/domain/results/results.ts'
import type { PseudonymisedSubmission } from '#app/domain/results/submission.ts'
import { type IndicatorOverrides, makeIndicator } from '#tests/builders/make-indicator.ts'

/** Numerator and denominator of one practice; sum and n where it is a mean. */
export type MadeCounts = readonly [numerator: number, denominator: number | null]

export type ValueOverrides = Partial<IndicatorCore> & (ValueMeasure | { readonly kind?: undefined })

/**
 * The result of one indicator. The first pair belongs to participant `seat-1` with pseudonym "Praksis A", the next to
 * `seat-2` and "Praksis B", and so on up to Z.
 */
export function makeResult(counts: readonly MadeCounts[], overrides: ValueOverrides = {}): VariationResult {
  const result = makeAnswered(
    counts.map(([numerator, denominator]) =>
      overrides.kind === 'mean'
        ? { status: 'averaged', sum: numerator, n: denominator ?? 0 }
        : { status: 'counted', numerator, denominator },
    ),
    overrides,
  )
  if (result.type !== 'variation') throw new Error('Counts make a variation')
  return result
}

/** The result of an indicator of any kind, from the answers of seat 1, 2, 3 … Undefined: nothing sent for it. */
export function makeAnswered(
  answers: readonly (Answer | undefined)[],
  overrides: IndicatorOverrides = {},
): IndicatorResult {
  const indicator = makeIndicator({ ...overrides, id: 'indicator-1' })
  const submissions = answers.map((answer, index): PseudonymisedSubmission => ({
    participantId: `seat-${index + 1}`,
    pseudonym: pseudonymAt(index),
    answers: answer ? { 'indicator-1': answer } : {},
  }))
  const { indicators } = computeResults({ number: 1, indicators: [indicator] }, submissions, answers.length)
  const [result] = indicators
  if (!result) throw new Error('A round with one indicator has one result')
  return result
}

function pseudonymAt(index: number): string {
  const letter = (place: number) => String.fromCharCode(65 + place)
  return `Praksis ${index < 26 ? '' : letter(Math.floor(index / 26) - 1)}${letter(index % 26)}`
}
