import type { Confidence } from '#app/domain/results/confidence.ts'
import type { Counts } from '#app/domain/results/pooled.ts'
import type { Interval } from '#app/domain/results/results.ts'
import { computeWilson } from '#app/domain/results/wilson.ts'

/**
 * Interval of the difference of two shares, `share` minus `base`: Newcombe's hybrid score interval (1998, Stat Med
 * 17:873–890, method 10; DOMAIN.md §1.5). With (l, u) the Wilson limits of each and d = p₁ − p₂:
 *
 *     lower = d − √((p₁ − l₁)² + (u₂ − p₂)²)        upper = d + √((u₁ − p₁)² + (p₂ − l₂)²)
 *
 * It takes the two as independent, which two rounds of much the same patients are not: say so beside the change.
 * Null where either has nobody to count among.
 */
export function computeNewcombe(share: Counts, base: Counts, confidence: Confidence = 0.95): Interval | null {
  const first = computeWilson(share.numerator, share.denominator, confidence)
  const second = computeWilson(base.numerator, base.denominator, confidence)
  if (!first || !second) return null
  const p1 = share.numerator / share.denominator
  const p2 = base.numerator / base.denominator
  return {
    low: p1 - p2 - Math.hypot(p1 - first.low, second.high - p2),
    high: p1 - p2 + Math.hypot(first.high - p1, p2 - second.low),
  }
}
