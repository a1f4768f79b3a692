import type { ValueMeasure } from '#app/domain/indicator/indicator.ts'
import { computeRateInterval } from '#app/domain/results/rate-interval.ts'
import type { Interval } from '#app/domain/results/results.ts'
import { computeWilson } from '#app/domain/results/wilson.ts'

export type Measure = { readonly value: number | null; readonly interval: Interval | null }

/** A rate is per this many of its population. */
const ratePer = 1000

/**
 * Value and 95 % interval of one pair of counts: Wilson for a proportion, exact Poisson or Byar for a rate, none for a
 * count (DOMAIN.md §1.1) and none for a mean, whose spread nobody has typed. Nothing out of nothing is no value, not 0 %.
 */
export function computeMeasure(
  kind: ValueMeasure['kind'],
  numerator: number,
  denominator: number | null,
): Measure {
  if (kind === 'count') return { value: numerator, interval: null }
  if (denominator === null || denominator === 0) return { value: null, interval: null }
  if (kind === 'mean') return { value: numerator / denominator, interval: null }
  if (kind === 'proportion') {
    return { value: numerator / denominator, interval: computeWilson(numerator, denominator) }
  }
  return {
    value: (numerator / denominator) * ratePer,
    interval: computeRateInterval(numerator, denominator, ratePer),
  }
}
