import { zOf, type Confidence } from '#app/domain/results/confidence.ts'
import type { Interval } from '#app/domain/results/results.ts'

/**
 * Limits of a count of events by Byar's approximation, in the form of Breslow & Day 1987 (IARC 82, p. 69), as the
 * English public-health standard uses it from 10 events on:
 *
 *     lower = x(1 − 1/(9x) − z/(3√x))³        upper = (x+1)(1 − 1/(9(x+1)) + z/(3√(x+1)))³
 *
 * Not the variant of epitools and DescTools, which puts x + 0.5 in both limits. Throws a RangeError under 1.
 */
export function computeByar(x: number, confidence: Confidence = 0.95): Interval {
  if (!(x >= 1)) throw new RangeError("Byar's limits need at least one event")
  const z = zOf(confidence)
  return { low: computeLimit(x, -z), high: computeLimit(x + 1, z) }
}

function computeLimit(x: number, z: number): number {
  return x * (1 - 1 / (9 * x) + z / (3 * Math.sqrt(x))) ** 3
}
