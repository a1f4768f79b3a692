import type { Confidence } from '#app/domain/results/confidence.ts'
import { chiSquareQuantile } from '#app/domain/results/incomplete-gamma.ts'
import type { Interval } from '#app/domain/results/results.ts'

/**
 * Exact limits of a count of events (Garwood 1936, Biometrika 28:437–442):
 *
 *     lower = chi²inv(α/2; 2x) / 2        upper = chi²inv(1 − α/2; 2x + 2) / 2        (lower 0 at x = 0)
 *
 * Throws a RangeError for a negative or fractional count.
 */
export function computePoissonExact(x: number, confidence: Confidence = 0.95): Interval {
  if (!Number.isInteger(x) || x < 0) throw new RangeError('A count of events is a whole number from 0')
  const tail = (1 - confidence) / 2
  return {
    low: x === 0 ? 0 : chiSquareQuantile(tail, 2 * x) / 2,
    high: chiSquareQuantile(1 - tail, 2 * x + 2) / 2,
  }
}
