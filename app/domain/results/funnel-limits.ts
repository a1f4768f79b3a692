import { computeByar } from '#app/domain/results/byar.ts'
import { tailOf, zOf, type Confidence } from '#app/domain/results/confidence.ts'
import { binomialShareUpTo } from '#app/domain/results/incomplete-beta.ts'
import { chiSquareQuantile } from '#app/domain/results/incomplete-gamma.ts'
import type { Interval } from '#app/domain/results/results.ts'

/** From this many expected events on no eye tells Byar's limits from the exact ones, which cost a hundred times as much. */
const fewestForByar = 100

/**
 * Where a practice of size `n` lies by chance around the pooled share: normal limits, clipped to 0–1 (Spiegelhalter 2005,
 * Stat Med 24:1185–1202; as in PHEindicatormethods and funnelR).
 *
 *     t₀ ∓ z·√(t₀(1 − t₀)/n)
 */
export function computeNormalLimits(target: number, n: number, confidence: Confidence): Interval {
  const reach = zOf(confidence) * Math.sqrt((target * (1 - target)) / n)
  return { low: Math.max(0, target - reach), high: Math.min(1, target + reach) }
}

/** The same by the exact binomial: qbinom(tail; n, t₀)/n without interpolation, so the limits are steps (funnelR). */
export function computeBinomialLimits(target: number, n: number, confidence: Confidence): Interval {
  const tail = tailOf(confidence)
  return { low: binomialQuantile(tail, n, target) / n, high: binomialQuantile(1 - tail, n, target) / n }
}

/**
 * Exact Poisson limits around the pooled rate: with E = target · n expected events (Spiegelhalter 2005; FunnelPlotR)
 *
 *     chi²inv(tail; 2E) / 2n        chi²inv(1 − tail; 2E + 2) / 2n
 *
 * @param target events per person and not per 1,000
 */
export function computePoissonLimits(target: number, n: number, confidence: Confidence): Interval {
  const { low, high } = limitExpected(target * n, confidence)
  return { low: low / n, high: high / n }
}

function limitExpected(expected: number, confidence: Confidence): Interval {
  if (expected >= fewestForByar) return computeByar(expected, confidence)
  const tail = tailOf(confidence)
  return {
    // Under one expected event the lower limit is 0 to all purposes.
    low: expected < 1 ? 0 : chiSquareQuantile(tail, 2 * expected) / 2,
    high: chiSquareQuantile(1 - tail, 2 * expected + 2) / 2,
  }
}

/** The smallest k with P(X ≤ k) ≥ p, by bisection. The slack lets a tie in floating point count as reached, as R does. */
function binomialQuantile(p: number, n: number, share: number): number {
  const wanted = p * (1 - 64 * Number.EPSILON)
  let low = 0
  let high = n
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (binomialShareUpTo(middle, n, share) >= wanted) high = middle
    else low = middle + 1
  }
  return low
}
