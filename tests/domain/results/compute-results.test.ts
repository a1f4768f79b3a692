import { describe, expect, it } from 'vitest'
import type { Answer } from '#app/domain/collection/answers.ts'
import { computeResults } from '#app/domain/results/compute-results.ts'
import type { VariationResult } from '#app/domain/results/results.ts'
import type { PseudonymisedSubmission } from '#app/domain/results/submission.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'

const counted = (numerator: number, denominator: number | null): Answer => ({
  status: 'counted',
  numerator,
  denominator,
})
const notFound: Answer = { status: 'not-found', reason: '' }

function compute(
  kind: 'proportion' | 'rate' | 'count',
  answers: readonly (Answer | undefined)[],
): VariationResult {
  const indicator = makeIndicator({ id: 'i', kind })
  const submissions: readonly PseudonymisedSubmission[] = answers.map((answer, index) => ({
    participantId: `seat-${index}`,
    pseudonym: `Praksis ${'ABCDEFGH'[index]}`,
    answers: Object.fromEntries(answer ? [['i', answer]] : []),
  }))
  const [result] = computeResults({ number: 1, indicators: [indicator] }, submissions, 8).indicators
  if (result?.type !== 'variation') throw new Error('no result')
  return result
}

describe('computeResults', () => {
  it('counts the submissions of the round', () => {
    const round = { number: 2, indicators: [makeIndicator()] }
    expect(computeResults(round, [], 14)).toMatchObject({ roundNumber: 2, participants: 14, submissions: 0 })
  })

  it('sums numerators and denominators, and does not take the mean of percentages', () => {
    const result = compute('proportion', [counted(1, 2), counted(90, 100)])
    expect(result.cluster).toMatchObject({ numerator: 91, denominator: 102, value: 91 / 102 })
  })

  it('sorts by value, highest first, equal values by letter, and no value last', () => {
    const result = compute('proportion', [counted(0, 0), counted(1, 10), counted(9, 10), counted(1, 10)])
    expect(result.practices.map(({ pseudonym }) => pseudonym.at(-1))).toEqual(['C', 'B', 'D', 'A'])
    expect(result.practices.at(-1)).toMatchObject({ value: null, interval: null, small: true })
  })

  it('marks denominators under 30, and only those', () => {
    const result = compute('proportion', [counted(9, 29), counted(9, 30)])
    expect(result.practices.map(({ small }) => small)).toEqual([true, false])
    expect(compute('count', [counted(5, null)]).practices[0]?.small).toBe(false)
  })

  it('gives a rate per 1,000 with its interval, and a count without one', () => {
    expect(compute('rate', [counted(20, 100)]).practices[0]?.value).toBe(200)
    expect(compute('rate', [counted(20, 100)]).practices[0]?.interval?.low).toBeCloseTo(122.114288, 5)
    expect(compute('count', [counted(5, null), counted(7, null)])).toMatchObject({
      cluster: { numerator: 12, denominator: null, value: 12, interval: null },
    })
  })

  it('has quartiles from four values on', () => {
    const three = [counted(1, 10), counted(2, 10), counted(3, 10)]
    expect(compute('proportion', three).quartiles).toBeNull()
    expect(compute('proportion', [...three, counted(0, 0)]).quartiles).toBeNull()
    expect(
      compute(
        'count',
        [1, 2, 3, 4].map((x) => counted(x, null)),
      ).quartiles,
    ).toEqual({
      q1: 1.75,
      median: 2.5,
      q3: 3.25,
    })
  })

  it('leaves out those who could not find the number, and says how many they are', () => {
    const result = compute('proportion', [counted(5, 10), notFound, undefined])
    expect(result).toMatchObject({ answered: 1, notFound: 1, participants: 8 })
    expect(result.cluster).toMatchObject({ numerator: 5, denominator: 10 })
  })

  it('has no cluster value when nobody answered, and none out of nothing', () => {
    expect(compute('proportion', [notFound]).cluster).toBeNull()
    expect(compute('proportion', [counted(0, 0)]).cluster).toMatchObject({ value: null, interval: null })
  })
})
