import { computeClopperPearson } from '#app/domain/results/clopper-pearson.ts'
import type { Confidence } from '#app/domain/results/confidence.ts'
import type { Counts } from '#app/domain/results/pooled.ts'
import type { Interval } from '#app/domain/results/results.ts'

/** How many times `base` the rate is; null where nothing was counted in `base`, or a population is 0. */
export function computeRateRatio(rate: Counts, base: Counts): number | null {
  if (!(rate.denominator > 0 && base.denominator > 0) || base.numerator === 0) return null
  return rate.numerator / rate.denominator / (base.numerator / base.denominator)
}

/**
 * Conditional exact interval of a ratio of two Poisson rates, as R's `poisson.test` gives it (Przyborowski & Wilenski 1940,
 * Biometrika 31:313–323): given x₁ + x₂ events, x₁ is binomial, and a limit p of its share makes a limit of the ratio
 *
 *     p / (1 − p) · n₂ / n₁
 *
 * Null where the ratio is: with no events in `base` it has no upper limit.
 */
export function computeRateRatioInterval(
  rate: Counts,
  base: Counts,
  confidence: Confidence = 0.95,
): Interval | null {
  if (computeRateRatio(rate, base) === null) return null
  const share = computeClopperPearson(rate.numerator, rate.numerator + base.numerator, confidence)
  const perBase = base.denominator / rate.denominator
  return share && { low: oddsOf(share.low) * perBase, high: oddsOf(share.high) * perBase }
}

function oddsOf(share: number): number {
  return share / (1 - share)
}
