import { tailOf, type Confidence } from '#app/domain/results/confidence.ts'
import { lowerBetaQuantile } from '#app/domain/results/incomplete-beta.ts'
import type { Interval } from '#app/domain/results/results.ts'

/**
 * Exact limits of a share (Clopper & Pearson 1934, Biometrika 26:404–413), as R's `binom.test` gives them. The product
 * shows Wilson's; these carry the exact interval of a ratio of rates. Null where n is 0; a RangeError unless 0 ≤ x ≤ n.
 */
export function computeClopperPearson(x: number, n: number, confidence: Confidence = 0.95): Interval | null {
  if (!(x >= 0 && x <= n)) throw new RangeError('A share needs 0 ≤ x ≤ n')
  if (n === 0) return null
  const tail = tailOf(confidence)
  return {
    low: x === 0 ? 0 : lowerBetaQuantile(tail, x, n - x + 1),
    high: x === n ? 1 : lowerBetaQuantile(1 - tail, x + 1, n - x),
  }
}
