import { comparePseudonyms } from '#app/domain/collection/pseudonyms.ts'
import { isSmallCount, type SmallCounts, standardSmallCounts } from '#app/domain/collection/small-counts.ts'
import type { ValueMeasure } from '#app/domain/indicator/indicator.ts'
import type { CountColumn } from '#app/domain/results/disclosure/is-safe.ts'
import { protect } from '#app/domain/results/disclosure/protect.ts'
import type {
  CompositionResult,
  PracticeValue,
  PseudonymisedSeat,
  RegistrationsResult,
  VariationResult,
} from '#app/domain/results/results.ts'

type Counts = { readonly numerator: number; readonly denominator: number | null }

/**
 * Whether few were counted, or few were not: 38 of 40 tells of 2. Only a proportion has a complement; a rate may exceed
 * its population, and a count has none. A mean's sum counts nobody.
 */
export function isFew(
  kind: ValueMeasure['kind'],
  { numerator, denominator }: Counts,
  smallCounts: SmallCounts = standardSmallCounts,
): boolean {
  if (kind === 'mean') return false
  if (isSmallCount(numerator, smallCounts)) return true
  return kind === 'proportion' && denominator !== null && isSmallCount(denominator - numerator, smallCounts)
}

/** What of a result may leave the cluster: which practices, and the cluster's own figure. */
export type OutsideView = { readonly practices: readonly PracticeValue[]; readonly cluster: boolean }

/** The practices in the order of their pseudonyms, which was drawn at random. */
export function viewFromOutside(
  {
    indicator: { kind },
    practices,
  }: Pick<VariationResult, 'practices'> & {
    readonly indicator: Pick<ValueMeasure, 'kind'>
  },
  smallCounts: SmallCounts = standardSmallCounts,
): OutsideView {
  const seats = byPseudonym(practices)
  const columns = countColumns(kind, seats)
  const [counted = [], rest = []] = columns
  const parts = kind === 'proportion' ? ([counted, rest] as const) : null
  const { shown, sums } = protect(columns, smallCounts, { amounts: amountColumns(kind, seats), parts })
  return { practices: seats.filter((_, place) => shown.includes(place)), cluster: sums }
}

/** Everything about which a count could be given away, each with its sum published. */
function countColumns(kind: ValueMeasure['kind'], practices: readonly Counts[]): readonly CountColumn[] {
  const numerators = practices.map(({ numerator }) => numerator)
  const denominators = practices.map(({ denominator }) => denominator ?? 0)
  switch (kind) {
    case 'count':
      return [numerators]
    case 'mean':
      return [denominators]
    case 'rate':
      return [numerators, denominators]
    case 'proportion':
      return [numerators, practices.map(({ numerator, denominator }) => (denominator ?? 0) - numerator)]
  }
}

/** What the counts are among, and for a mean what was added up. */
function amountColumns(kind: ValueMeasure['kind'], practices: readonly Counts[]): readonly CountColumn[] {
  if (kind === 'count') return []
  const denominators = practices.map(({ denominator }) => denominator ?? 0)
  return kind === 'mean' ? [denominators, practices.map(({ numerator }) => numerator)] : [denominators]
}

/** Whether the cluster's figure would give a small count away outside the cluster, or one practice's number. */
export function isRevealing(
  result: Pick<VariationResult, 'indicator' | 'cluster' | 'practices'>,
  smallCounts: SmallCounts = standardSmallCounts,
): boolean {
  return result.cluster !== null && !viewFromOutside(result, smallCounts).cluster
}

/** The same for two counts of one event: either may be small. */
export function areRegistrationsRevealing(
  { cluster, practices }: RegistrationsResult,
  smallCounts: SmallCounts = standardSmallCounts,
): boolean {
  const seats = byPseudonym(practices)
  const columns = [seats.map(({ first }) => first), seats.map(({ second }) => second)]
  return cluster !== null && !mayShowSums(columns, smallCounts)
}

/** One small part is enough: without it the others and the whole would give it away by subtraction. */
export function isCompositionRevealing(
  { cluster, practices }: CompositionResult,
  smallCounts: SmallCounts = standardSmallCounts,
): boolean {
  if (!cluster) return false
  const seats = byPseudonym(practices)
  const parts = cluster.counts.map((_, part) => seats.map(({ counts }) => counts[part] ?? 0))
  return !mayShowSums([...parts, seats.map(({ total }) => total)], smallCounts)
}

function mayShowSums(columns: readonly CountColumn[], smallCounts: SmallCounts): boolean {
  return protect(columns, smallCounts).sums
}

function byPseudonym<Seat extends PseudonymisedSeat>(seats: readonly Seat[]): readonly Seat[] {
  return seats.toSorted((a, b) => comparePseudonyms(a.pseudonym, b.pseudonym))
}
