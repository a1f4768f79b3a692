import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundHalfUp } from '#app/domain/results/round-half-up.ts'

describe('roundHalfUp', () => {
  it.each([
    [6.25, 1, 6.3],
    [6.35, 1, 6.4],
    [1.005, 2, 1.01],
    [0.5, 0, 1],
    [2.5, 0, 3],
    [0.49999999, 0, 0],
    [(57 / 200) * 100, 0, 29],
    [(1053 / 1752) * 100, 1, 60.1],
    [-6.25, 1, -6.3],
    [1e9 + 0.5, 0, 1e9 + 1],
  ])('rounds %d to %d decimals as %d', (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected)
  })

  it('has no minus zero', () => {
    expect(Object.is(roundHalfUp(-0.04, 1), 0)).toBe(true)
    expect(Object.is(roundHalfUp(-0, 1), 0)).toBe(true)
  })

  it('rounds every half of a percent up', () => {
    fc.assert(
      fc.property(fc.nat(99), (percent) => {
        expect(roundHalfUp(((2 * percent + 1) / 200) * 100)).toBe(percent + 1)
      }),
    )
  })

  it('moves by half a unit at most', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(Math.abs(roundHalfUp(value, 1) - value)).toBeLessThanOrEqual(0.0500001)
      }),
    )
  })
})
