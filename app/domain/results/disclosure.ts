import type { ValueMeasure } from '#app/domain/indicator/indicator.ts'
import type { CompositionResult, RegistrationsResult, VariationResult } from '#app/domain/results/results.ts'

type Counts = { readonly numerator: number; readonly denominator: number | null }

/** Counts from 1 to 4 are small, as the Danish Health Data Authority has it; 0 is not (DOMAIN.md §3.1). */
const largestSmallCount = 4

/** With fewer practices the one can subtract itself and read the other (DOMAIN.md §3.2). */
const fewestPractices = 3

/**
 * Whether few were counted, or few were not: 38 of 40 tells of 2. Only a proportion has a complement; a rate may exceed
 * its population, and a count has none. A mean's sum counts nobody.
 */
export function isFew(kind: ValueMeasure['kind'], { numerator, denominator }: Counts): boolean {
  if (kind === 'mean') return false
  if (isSmallCount(numerator)) return true
  return kind === 'proportion' && denominator !== null && isSmallCount(denominator - numerator)
}

/** Whether the cluster's figure would give a small count away outside the cluster, or one practice's number. */
export function isRevealing({ indicator, cluster, practices }: VariationResult): boolean {
  if (!cluster) return false
  const population = cluster.denominator
  const fewToCount = population !== null && isSmallCount(population)
  return practices.length < fewestPractices || fewToCount || isFew(indicator.kind, cluster)
}

/** The same for two counts of one event: either may be small. */
export function areRegistrationsRevealing({ cluster, practices }: RegistrationsResult): boolean {
  if (!cluster) return false
  return practices.length < fewestPractices || [cluster.first, cluster.second].some(isSmallCount)
}

/** One small part is enough: without it the others and the whole would give it away by subtraction. */
export function isCompositionRevealing({ cluster, practices }: CompositionResult): boolean {
  if (!cluster) return false
  const { counts, total } = cluster
  return practices.length < fewestPractices || [...counts, total].some(isSmallCount)
}

function isSmallCount(count: number): boolean {
  return count > 0 && count <= largestSmallCount
}
