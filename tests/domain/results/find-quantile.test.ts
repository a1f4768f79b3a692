import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuantile, guessNormalQuantile } from '#app/domain/results/find-quantile.ts'
import { lowerBeta, lowerBetaQuantile } from '#app/domain/results/incomplete-beta.ts'
import { lowerGamma, lowerGammaQuantile } from '#app/domain/results/incomplete-gamma.ts'

const share = fc.double({ min: 0.0005, max: 0.9995, noNaN: true })
const count = fc.integer({ min: 1, max: 20_000 })

describe('findQuantile', () => {
  it('finds the point of a beta distribution that has the share under it', () => {
    fc.assert(
      fc.property(share, count, count, (p, a, b) => {
        expect(lowerBeta(lowerBetaQuantile(p, a, b), a, b)).toBeCloseTo(p, 8)
      }),
    )
  })

  it('finds the point of a gamma distribution that has the share under it', () => {
    fc.assert(
      fc.property(share, count, (p, a) => {
        expect(lowerGamma(a, lowerGammaQuantile(a, p))).toBeCloseTo(p, 8)
      }),
    )
  })

  it('knows the distributions that can be worked out by hand', () => {
    expect(lowerBetaQuantile(0.3, 1, 1)).toBeCloseTo(0.3, 10)
    expect(lowerBetaQuantile(0.25, 2, 1)).toBeCloseTo(0.5, 10)
    expect(lowerGammaQuantile(1, 0.95)).toBeCloseTo(-Math.log(0.05), 9)
  })

  it('gets there from a guess far off, and where the density is next to nothing', () => {
    const exponential = {
      shareUpTo: (x: number) => 1 - Math.exp(-x),
      densityAt: (x: number) => Math.exp(-x),
      most: Number.POSITIVE_INFINITY,
    }
    for (const start of [1e-9, 0.5, 40, 700]) {
      expect(findQuantile(0.975, start, exponential)).toBeCloseTo(-Math.log(0.025), 9)
    }
  })

  it('asks for the share at most eight times when the guess is a good one', () => {
    let asked = 0
    const gamma = {
      shareUpTo: (x: number) => {
        asked += 1
        return lowerGamma(40, x)
      },
      densityAt: (x: number) => (lowerGamma(40, x + 1e-4) - lowerGamma(40, x - 1e-4)) / 2e-4,
      most: Number.POSITIVE_INFINITY,
    }
    expect(findQuantile(0.975, 53, gamma)).toBeCloseTo(lowerGammaQuantile(40, 0.975), 6)
    expect(asked).toBeLessThanOrEqual(8)
  })
})

describe('guessNormalQuantile', () => {
  it.each([
    [0.025, -1.959964],
    [0.5, 0],
    [0.95, 1.644854],
    [0.999, 3.090232],
  ])('is within 0.0005 at %d', (p, z) => {
    expect(Math.abs(guessNormalQuantile(p) - z)).toBeLessThanOrEqual(0.0005)
  })
})
