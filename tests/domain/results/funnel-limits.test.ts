import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeByar } from '#app/domain/results/byar.ts'
import type { Confidence } from '#app/domain/results/confidence.ts'
import {
  computeBinomialLimits,
  computeNormalLimits,
  computePoissonLimits,
} from '#app/domain/results/funnel-limits.ts'
import {
  computeAdjustedLimits,
  computeMultipliedLimits,
  computeOverdispersion,
  computePhi,
  computeTau2,
} from '#app/domain/results/overdispersion.ts'
import { computePoissonExact } from '#app/domain/results/poisson-exact.ts'
import { computePooled } from '#app/domain/results/pooled.ts'
import type { Interval } from '#app/domain/results/results.ts'
import {
  adjustedArcsineValues,
  binomialFunnelValues,
  comparisonSources,
  eventFunnelValues,
  leftOut,
  normalFunnelValues,
  overdispersionValue,
  ratioFunnelValues,
  unadjustedArcsineValues,
  unclippedFunnelValues,
} from '#tests/domain/results/published-comparisons.ts'
import { statins } from '#tests/fixtures/published-practices.ts'

type Limits = (confidence: Confidence) => Interval

/** Lower and upper 95 %, lower and upper 99.8 %. */
function bothPairs(limits: Limits, scale = 1): readonly number[] {
  return [limits(0.95), limits(0.998)].flatMap(({ low, high }) => [low * scale, high * scale])
}

function expectClose(found: readonly number[], published: readonly number[], tolerance: number): void {
  for (const [index, value] of published.entries()) {
    expect(Math.abs((found[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance)
  }
}

const size = fc.integer({ min: 1, max: 200_000 })
const target = fc.double({ min: 0.001, max: 0.999, noNaN: true })

describe('computeNormalLimits', () => {
  it.each(normalFunnelValues)('gives the published limits: %s', (_, n, percent, ...rest) => {
    const [low95, high95, low998, high998, tolerance, source] = rest
    expect(comparisonSources[source]).toBeDefined()
    const found = bothPairs((confidence) => computeNormalLimits(percent / 100, n, confidence), 100)
    expectClose(found, [low95, high95, low998, high998], tolerance)
  })

  it.each(unclippedFunnelValues)('gives the published limits within 0–1: %s', (_, n, share, ...rest) => {
    const [low95, high95, low998, high998, tolerance] = rest
    const clipped = [low95, high95, low998, high998].map((limit) => Math.min(1, Math.max(0, limit)))
    expectClose(
      bothPairs((confidence) => computeNormalLimits(share, n, confidence)),
      clipped,
      tolerance,
    )
  })
})

describe('computeBinomialLimits', () => {
  it.each(binomialFunnelValues)('gives the published limits: %s', (_, n, share, ...rest) => {
    const [low95, high95, low998, high998, tolerance] = rest
    const found = bothPairs((confidence) => computeBinomialLimits(share, n, confidence))
    expectClose(found, [low95, high95, low998, high998], tolerance)
  })

  it('gives 70–90 % and 63–95 % for 60 patients around 80 % (funnelR)', () => {
    const found = bothPairs((confidence) => computeBinomialLimits(0.8, 60, confidence))
    expectClose(found, [0.7, 0.9, 38 / 60, 0.95], 1e-9)
  })

  it('holds the target but for one patient, and is a whole number of patients', () => {
    fc.assert(
      fc.property(size, target, (n, share) => {
        const { low, high } = computeBinomialLimits(share, n, 0.95)
        expect(low).toBeLessThanOrEqual(share + 1 / n)
        expect(high).toBeGreaterThanOrEqual(share - 1 / n)
        expect(high * n).toBeCloseTo(Math.round(high * n), 6)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60 },
    )
  })
})

describe('computePoissonLimits', () => {
  it.each(ratioFunnelValues)(
    'gives the published limits of observed over expected: %s',
    (_, expected, ...rest) => {
      const [low95, high95, low998, high998, tolerance] = rest
      const found = bothPairs((confidence) => computePoissonLimits(1, expected, confidence))
      expectClose(found, [low95, high95, low998, high998], tolerance)
    },
  )

  it.each(eventFunnelValues)(
    'is the published funnel by events, seen from the other side: %s',
    (_, events, baseline, ...rest) => {
      const [low95, high95, low998, high998, relative] = rest
      const found = ([0.95, 0.998] as const).flatMap((confidence) => {
        const { low, high } = computePoissonExact(events, confidence)
        return [(baseline * events) / high, (baseline * events) / low]
      })
      for (const [index, value] of [low95, high95, low998, high998].entries()) {
        expect(Math.abs((found[index] ?? Number.NaN) / value - 1)).toBeLessThanOrEqual(relative)
      }
    },
  )

  it('passes from exact to Byar without a step anybody could see', () => {
    const exact = computePoissonLimits(1, 99.9999, 0.998)
    const byar = computeByar(100, 0.998)
    expect(exact.low * 99.9999).toBeCloseTo(byar.low, 1)
    expect(exact.high * 99.9999).toBeCloseTo(byar.high, 1)
  })

  it('starts at 0 where less than one event is expected', () => {
    expect(computePoissonLimits(0.001, 500, 0.95).low).toBe(0)
  })
})

describe('all funnel limits', () => {
  const forms: readonly (readonly [string, (t: number, n: number, c: Confidence) => Interval])[] = [
    ['normal', computeNormalLimits],
    ['Poisson', computePoissonLimits],
    ['adjusted', (t, n, c) => computeAdjustedLimits('proportion', t, n, 0.01, c)],
    ['multiplied', (t, n, c) => computeMultipliedLimits('rate', t, n, 3, c)],
  ]

  it.each(forms)('hold the target, nest 95 % in 99.8 %, and narrow with size: %s', (_, limitsAt) => {
    fc.assert(
      fc.property(size, target, (n, t) => {
        const [inner, outer, larger] = [limitsAt(t, n, 0.95), limitsAt(t, n, 0.998), limitsAt(t, n * 2, 0.95)]
        expect(inner.low).toBeLessThanOrEqual(t + 1e-12)
        expect(inner.high).toBeGreaterThanOrEqual(t - 1e-12)
        expect(outer.low).toBeLessThanOrEqual(inner.low)
        expect(outer.high).toBeGreaterThanOrEqual(inner.high)
        expect(larger.high - larger.low).toBeLessThanOrEqual(inner.high - inner.low + 1e-12)
        expect(inner.low).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 60 },
    )
  })

  it.each(forms)('close in on the target for a huge practice, at 0 and at all: %s', (name, limitsAt) => {
    const huge = limitsAt(0.5, 1e12, 0.998)
    expect(huge.high - huge.low).toBeLessThan(name === 'adjusted' ? 0.7 : 1e-4)
    for (const edge of [0, 1]) {
      const { low, high } = limitsAt(edge, 40, 0.95)
      expect(low).toBeLessThanOrEqual(edge)
      expect(high).toBeGreaterThanOrEqual(edge - 1e-12)
    }
  })
})

describe('computeOverdispersion', () => {
  it('gives φ and τ² of FunnelPlotR’s own six units', () => {
    const { observed, expected, phi, tau2, tolerance } = overdispersionValue
    const scores = observed.map((x, index) => {
      const n = expected[index] ?? Number.NaN
      return Math.log(x / n) * Math.sqrt(n)
    })
    expectClose([computePhi(scores), computeTau2(phi, [...expected])], [phi, tau2], tolerance)
  })

  it('finds that 40 practices vary far more than chance: φ 235.02 and τ² 0.004968', () => {
    const counts = statins.map(([numerator, denominator]) => ({ numerator, denominator }))
    const { numerator, denominator } = computePooled(counts)
    const found = computeOverdispersion('proportion', counts, numerator / denominator)
    expect(found.phi).toBeCloseTo(235.02, 2)
    expect(found.tau2).toBeCloseTo(0.004968, 6)
  })

  it('is none where all lie on the target, and where there is one practice or no practice', () => {
    const even = Array.from({ length: 9 }, () => ({ numerator: 30, denominator: 100 }))
    expect(computeOverdispersion('proportion', even, 0.3).tau2).toBe(0)
    expect(computeOverdispersion('rate', [], 0.3)).toEqual({ phi: 1, tau2: 0 })
    expect(computeOverdispersion('rate', [{ numerator: 5, denominator: 0 }], 0.3).tau2).toBe(0)
  })

  it('is not moved far by one practice far out: its tails are drawn in', () => {
    const even = Array.from({ length: 19 }, (_, index) => ({ numerator: 28 + (index % 5), denominator: 100 }))
    const with95 = computeOverdispersion('proportion', [...even, { numerator: 95, denominator: 100 }], 0.3)
    expect(with95.phi).toBeLessThan(1)
  })
})

describe('computeAdjustedLimits', () => {
  /** Pooled share and τ² of the twelve practices, which are not published themselves: solved from the first line. */
  const twelve = { target: 25 / 39, tau2: 0.0027359702275354 }

  it.each(unadjustedArcsineValues)(
    'gives the published limits without overdispersion: %s',
    (_, n, ...rest) => {
      const [low95, high95, low998, high998, tolerance] = rest
      const found = bothPairs((c) => computeAdjustedLimits('proportion', twelve.target, n, 0, c))
      expectClose(found, [low95, high95, low998, high998], tolerance)
    },
  )

  it.each(adjustedArcsineValues)('gives the published limits with it: %s', (_, n, ...rest) => {
    const [low95, high95, low998, high998, tolerance] = rest
    const found = bothPairs((c) => computeAdjustedLimits('proportion', twelve.target, n, twelve.tau2, c))
    expectClose(found, [low95, high95, low998, high998], tolerance)
  })

  it('is the multiplied form with φ = 1, and grows with φ', () => {
    const plain = computeAdjustedLimits('proportion', 0.4, 50, 0, 0.95)
    expect(computeMultipliedLimits('proportion', 0.4, 50, 0.5, 0.95)).toEqual(plain)
    expect(computeMultipliedLimits('proportion', 0.4, 50, 4, 0.95).high).toBeGreaterThan(plain.high)
  })
})

describe('the reference values left out', () => {
  it('each have a reason', () => {
    expect(Object.values(leftOut).every((reason) => reason.length > 20)).toBe(true)
    expect(Object.keys(leftOut)).toHaveLength(5)
  })
})
