import type { IndicatorKind } from '#app/domain/indicator/indicator.ts'
import type { IndicatorResult } from '#app/domain/results/results.ts'

type Counts = { readonly numerator: number; readonly denominator: number | null }

/** Counts from 1 to 4 are small, as the Danish Health Data Authority has it; 0 is not (DOMAIN.md §3.1). */
const largestSmallCount = 4

/** With fewer practices the one can subtract itself and read the other (DOMAIN.md §3.2). */
const fewestPractices = 3

/**
 * Whether few were counted, or few were not: 38 of 40 tells of 2. Only a proportion has a complement; a rate may exceed
 * its population, and a count has none.
 */
export function isFew(kind: IndicatorKind, { numerator, denominator }: Counts): boolean {
  if (isSmallCount(numerator)) return true
  return kind === 'proportion' && denominator !== null && isSmallCount(denominator - numerator)
}

/** Whether the cluster's figure would give a small count away outside the cluster, or one practice's number. */
export function isRevealing({ indicator, cluster, practices }: IndicatorResult): boolean {
  if (!cluster) return false
  const population = cluster.denominator
  const fewToCount = population !== null && isSmallCount(population)
  return practices.length < fewestPractices || fewToCount || isFew(indicator.kind, cluster)
}

function isSmallCount(count: number): boolean {
  return count > 0 && count <= largestSmallCount
}
