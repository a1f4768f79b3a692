import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeByar } from '#app/domain/results/byar.ts'
import { computePoissonExact } from '#app/domain/results/poisson-exact.ts'
import { computePooled } from '#app/domain/results/pooled.ts'
import { computeRateInterval } from '#app/domain/results/rate-interval.ts'
import type { Interval } from '#app/domain/results/results.ts'
import { computeWilson } from '#app/domain/results/wilson.ts'
import {
  byarValues,
  exactValues,
  pooledValues,
  sources,
  wilsonValues,
} from '#tests/domain/results/published-values.ts'

/** The larger of the two deviations from published limits; NaN without an interval. */
function deviation(interval: Interval | null, low: number, high: number, scale = 1): number {
  const ends = interval ?? { low: Number.NaN, high: Number.NaN }
  return Math.max(Math.abs(ends.low * scale - low), Math.abs(ends.high * scale - high))
}

const smallCount = fc.nat(5000)

describe('computeWilson', () => {
  it.each(wilsonValues)(
    'gives the published limits: %s',
    (_, x, n, confidence, low, high, tolerance, source) => {
      expect(sources[source]).toBeDefined()
      expect(deviation(computeWilson(x, n, confidence), low, high)).toBeLessThanOrEqual(tolerance)
    },
  )

  it('has exactly 0 as lower limit at 0 and exactly 1 as upper limit at n', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (n) => {
        expect(Object.is(computeWilson(0, n)?.low, 0)).toBe(true)
        expect(computeWilson(n, n)?.high).toBe(1)
      }),
    )
  })

  it('holds the share, lies within 0 and 1, and mirrors the complement', () => {
    fc.assert(
      fc.property(smallCount, fc.integer({ min: 1, max: 5000 }), (x, more) => {
        const n = x + more
        const interval = computeWilson(x, n)
        const mirrored = computeWilson(n - x, n)
        expect(interval?.low).toBeGreaterThanOrEqual(0)
        expect(interval?.low).toBeLessThanOrEqual(x / n)
        expect(interval?.high).toBeGreaterThan(x / n)
        expect(interval?.high).toBeCloseTo(1 - (mirrored?.low ?? 0), 12)
      }),
    )
  })

  it('gives no interval for none of none and refuses more than all', () => {
    expect(computeWilson(0, 0)).toBeNull()
    expect(() => computeWilson(3, 2)).toThrow(RangeError)
    expect(() => computeWilson(-1, 2)).toThrow(RangeError)
    expect(() => computeWilson(Number.NaN, 2)).toThrow(RangeError)
  })
})

describe('computePoissonExact', () => {
  it.each(exactValues)('gives the published limits: %s', (_, x, n, per, confidence, low, high, tolerance) => {
    expect(deviation(computePoissonExact(x, confidence), low, high, per / n)).toBeLessThanOrEqual(tolerance)
  })

  it('starts at 0 for no events, with the published upper limit 3.689', () => {
    expect(computePoissonExact(0).low).toBe(0)
    expect(computePoissonExact(0).high).toBeCloseTo(3.689, 3)
  })

  it('holds the count, however large', () => {
    fc.assert(
      fc.property(fc.nat(20_000), (x) => {
        const { low, high } = computePoissonExact(x)
        expect(low).toBeLessThanOrEqual(x)
        expect(high).toBeGreaterThan(x)
      }),
      { numRuns: 50 },
    )
  })

  it('refuses what is not a count', () => {
    expect(() => computePoissonExact(-1)).toThrow(RangeError)
    expect(() => computePoissonExact(1.5)).toThrow(RangeError)
  })
})

describe('computeByar', () => {
  it.each(byarValues)('gives the published limits: %s', (_, x, n, per, confidence, low, high, tolerance) => {
    expect(deviation(computeByar(x, confidence), low, high, per / n)).toBeLessThanOrEqual(tolerance)
  })

  it('is not the variant with x + 0.5 in both limits, which gives 0.0219–0.0603 for 15 of 400', () => {
    expect(computeByar(15).low / 400).toBeLessThan(0.02105)
    expect(computeByar(15).high / 400).toBeGreaterThan(0.0617)
  })

  it('lies within 0.2 % of the exact limits from 10 events on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 500 }), (x) => {
        const [byar, exact] = [computeByar(x), computePoissonExact(x)]
        expect(Math.abs(byar.low / exact.low - 1)).toBeLessThan(0.002)
        expect(Math.abs(byar.high / exact.high - 1)).toBeLessThan(0.002)
      }),
    )
  })

  it('needs an event', () => {
    expect(() => computeByar(0)).toThrow(RangeError)
  })
})

describe('computeRateInterval', () => {
  it('is exact under 10 events and Byar from 10', () => {
    expect(computeRateInterval(9, 1000)).toEqual(computePoissonExact(9))
    expect(computeRateInterval(10, 1000)).toEqual(computeByar(10))
  })

  it.each([...exactValues.filter(([, x]) => x < 10), ...byarValues])(
    'gives the published limits of a rate: %s',
    (_, x, n, per, confidence, low, high, tolerance) => {
      expect(deviation(computeRateInterval(x, n, per, confidence), low, high)).toBeLessThanOrEqual(tolerance)
    },
  )

  it('may exceed 1,000 and has none without a population', () => {
    expect(computeRateInterval(1900, 1234.5)?.low).toBeGreaterThan(1000)
    expect(computeRateInterval(0, 0)).toBeNull()
  })
})

describe('computePooled', () => {
  it.each(pooledValues)('gives the published figure of several rows: $id', (row) => {
    const pooled = computePooled(row.rows.map(([numerator, denominator]) => ({ numerator, denominator })))
    expect([pooled.numerator, pooled.denominator]).toEqual(row.sums)
    const value = (pooled.numerator / pooled.denominator) * row.per
    expect(Math.abs(value - row.value)).toBeLessThanOrEqual(row.tolerance)
    const interval =
      row.method === 'wilson'
        ? computeWilson(pooled.numerator, pooled.denominator)
        : computeRateInterval(pooled.numerator, pooled.denominator, row.per)
    expect(deviation(interval, ...row.limits)).toBeLessThanOrEqual(row.tolerance)
  })

  it('is nothing out of nothing without rows', () => {
    expect(computePooled([])).toEqual({ numerator: 0, denominator: 0 })
  })
})
