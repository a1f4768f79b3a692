import { zOf, type Confidence } from '#app/domain/results/confidence.ts'
import type { Interval } from '#app/domain/results/results.ts'

/**
 * Interval of the share x/n: Wilson's score interval without continuity correction, in the form of Newcombe 1998
 * (Stat Med 17:857–872, method 3), the English public-health standard for proportions.
 *
 *     h = √(z² + 4x(1 − x/n));  limits = (2x + z² ∓ z·h) / (2(n + z²))
 *
 * The lower limit is exactly 0 at x = 0 and the upper exactly 1 at x = n, where floating point would give −1e−17.
 * Null where n is 0. Throws a RangeError unless 0 ≤ x ≤ n.
 */
export function computeWilson(x: number, n: number, confidence: Confidence = 0.95): Interval | null {
  if (!(x >= 0 && x <= n)) throw new RangeError('A share needs 0 ≤ x ≤ n')
  if (n === 0) return null
  const z = zOf(confidence)
  const z2 = z * z
  const h = Math.sqrt(z2 + 4 * x * (1 - x / n))
  const scale = 2 * (n + z2)
  const low = x === 0 ? 0 : (2 * x + z2 - z * h) / scale
  const high = x === n ? 1 : (2 * x + z2 + z * h) / scale
  return { low: Math.max(0, low), high: Math.min(1, high) }
}
