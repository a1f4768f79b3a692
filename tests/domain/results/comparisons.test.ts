import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeClopperPearson } from '#app/domain/results/clopper-pearson.ts'
import { computeNewcombe } from '#app/domain/results/newcombe.ts'
import { computeRateRatio, computeRateRatioInterval } from '#app/domain/results/rate-ratio.ts'
import { computeWilson } from '#app/domain/results/wilson.ts'
import {
  comparisonSources,
  differenceValues,
  exactShareValues,
  ratioValues,
} from '#tests/domain/results/published-comparisons.ts'

const counts = (numerator: number, denominator: number) => ({ numerator, denominator })
const share = fc
  .tuple(fc.nat(3000), fc.nat(3000))
  .filter(([x, more]) => x + more > 0)
  .map(([x, more]) => counts(x, x + more))
const rate = fc
  .tuple(fc.nat(400), fc.double({ min: 0.5, max: 50_000, noNaN: true }))
  .map(([x, population]) => counts(x, population))

describe('computeNewcombe', () => {
  it.each(differenceValues)(
    'gives the published limits: %s',
    (_, x1, n1, x2, n2, low, high, tolerance, source) => {
      expect(comparisonSources[source]).toBeDefined()
      const interval = computeNewcombe(counts(x1, n1), counts(x2, n2))
      expect(Math.abs((interval?.low ?? Number.NaN) - low)).toBeLessThanOrEqual(tolerance)
      expect(Math.abs((interval?.high ?? Number.NaN) - high)).toBeLessThanOrEqual(tolerance)
    },
  )

  it('holds the difference, stays between −100 and 100 points, and turns round with its sides', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const interval = computeNewcombe(a, b)
        const turned = computeNewcombe(b, a)
        const difference = a.numerator / a.denominator - b.numerator / b.denominator
        expect(interval?.low).toBeLessThanOrEqual(difference)
        expect(interval?.high).toBeGreaterThanOrEqual(difference)
        expect(interval?.low).toBeGreaterThanOrEqual(-1 - 1e-12)
        expect(interval?.high).toBeLessThanOrEqual(1 + 1e-12)
        expect(interval?.low).toBeCloseTo(-(turned?.high ?? 0), 12)
      }),
    )
  })

  it('is no narrower than the wider of the two intervals', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const interval = computeNewcombe(a, b)
        const widths = [a, b].map(({ numerator, denominator }) => {
          const wilson = computeWilson(numerator, denominator)
          return (wilson?.high ?? 0) - (wilson?.low ?? 0)
        })
        const width = (interval?.high ?? 0) - (interval?.low ?? 0)
        expect(width).toBeGreaterThanOrEqual(Math.max(...widths) - 1e-12)
      }),
    )
  })

  it('narrows with more patients, and is finite for a huge number of them', () => {
    const widthAt = (times: number) => {
      const interval = computeNewcombe(counts(3 * times, 10 * times), counts(5 * times, 10 * times))
      return (interval?.high ?? 0) - (interval?.low ?? 0)
    }
    const widths = [1, 10, 1000, 1e6, 1e12].map(widthAt)
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
    expect(widths.at(-1)).toBeGreaterThan(0)
  })

  it('has none where one side has nobody', () => {
    expect(computeNewcombe(counts(0, 0), counts(1, 2))).toBeNull()
    expect(computeNewcombe(counts(1, 2), counts(0, 0))).toBeNull()
  })
})

describe('computeClopperPearson', () => {
  it.each(exactShareValues)('gives the published limits: %s', (_, x, n, confidence, low, high, tolerance) => {
    const interval = computeClopperPearson(x, n, confidence)
    expect(Math.abs((interval?.low ?? Number.NaN) - low)).toBeLessThanOrEqual(tolerance)
    expect(Math.abs((interval?.high ?? Number.NaN) - high)).toBeLessThanOrEqual(tolerance)
  })

  it('mirrors the complement and reaches 0 and 1 at the ends', () => {
    fc.assert(
      fc.property(share, ({ numerator, denominator }) => {
        const interval = computeClopperPearson(numerator, denominator)
        const mirrored = computeClopperPearson(denominator - numerator, denominator)
        expect(interval?.low).toBeCloseTo(1 - (mirrored?.high ?? 0), 9)
        expect(interval?.low === 0).toBe(numerator === 0)
        expect(interval?.high === 1).toBe(numerator === denominator)
      }),
      { numRuns: 50 },
    )
  })

  it('gives no interval for none of none and refuses more than all', () => {
    expect(computeClopperPearson(0, 0)).toBeNull()
    expect(() => computeClopperPearson(3, 2)).toThrow(RangeError)
  })
})

describe('computeRateRatioInterval', () => {
  it.each(ratioValues)(
    'gives the published ratio and limits: %s',
    (_, x1, n1, x2, n2, ratio, low, high, tolerance) => {
      const [rate1, rate2] = [counts(x1, n1), counts(x2, n2)]
      expect(Math.abs((computeRateRatio(rate1, rate2) ?? Number.NaN) - ratio)).toBeLessThanOrEqual(tolerance)
      const interval = computeRateRatioInterval(rate1, rate2)
      expect(Math.abs((interval?.low ?? Number.NaN) - low)).toBeLessThanOrEqual(tolerance)
      expect(Math.abs((interval?.high ?? Number.NaN) - high)).toBeLessThanOrEqual(tolerance)
    },
  )

  it('holds the ratio, is positive, and turns upside down with its sides', () => {
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        const ratio = computeRateRatio(a, b)
        const interval = computeRateRatioInterval(a, b)
        expect(interval === null).toBe(ratio === null)
        if (ratio === null) return
        expect(interval?.low).toBeLessThanOrEqual(ratio)
        expect(interval?.high).toBeGreaterThan(ratio)
        expect(interval?.low).toBeGreaterThanOrEqual(0)
        const turned = computeRateRatioInterval(b, a)
        const product = turned ? (interval?.low ?? 0) * turned.high : 1
        expect(product).toBeCloseTo(1, 6)
      }),
      { numRuns: 60 },
    )
  })

  it('has a lower limit of exactly 0 where nothing was counted, and none against nothing', () => {
    expect(computeRateRatioInterval(counts(0, 100), counts(7, 100))?.low).toBe(0)
    expect(computeRateRatioInterval(counts(7, 100), counts(0, 100))).toBeNull()
    expect(computeRateRatioInterval(counts(7, 0), counts(3, 100))).toBeNull()
  })
})
