import { computeByar } from '#app/domain/results/byar.ts'
import type { Confidence } from '#app/domain/results/confidence.ts'
import { computePoissonExact } from '#app/domain/results/poisson-exact.ts'
import type { Interval } from '#app/domain/results/results.ts'

/** From this many events on Byar lies within 0.2 % of the exact limits (DOMAIN.md §1.1). */
const fewestForByar = 10

/**
 * Interval of a rate: limits of the count over the population. Exact Poisson under 10 events, Byar from 10
 * (technical guide of Public Health England, as in PHEindicatormethods `phe_rate`). Null without a population.
 */
export function computeRateInterval(
  events: number,
  population: number,
  per = 1000,
  confidence: Confidence = 0.95,
): Interval | null {
  if (!(population > 0)) return null
  const count =
    events < fewestForByar ? computePoissonExact(events, confidence) : computeByar(events, confidence)
  return { low: (count.low / population) * per, high: (count.high / population) * per }
}
