import type { Direction } from '#app/domain/indicator/indicator.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'

/** Values that a chart may set beside the practices' own, and the cluster's. */
export const comparatorKinds = ['target', 'region', 'median', 'upper-quartile', 'lower-quartile'] as const

export type ComparatorKind = (typeof comparatorKinds)[number]

/**
 * A line the coordinator has chosen. `value` is typed for a target and a region (a proportion's in percent, others in
 * their unit), and null for those that come from the practices.
 */
export type Comparator = { readonly kind: ComparatorKind; readonly value: number | null }

/** More lines than these hide the practices. */
const mostComparators = 2

export const comparatorWords: { readonly [kind in ComparatorKind]: Bilingual } = {
  target: { da: 'mål', en: 'target' },
  region: { da: 'region', en: 'region' },
  median: { da: 'median', en: 'median' },
  'upper-quartile': { da: 'øvre kvartil', en: 'upper quartile' },
  'lower-quartile': { da: 'nedre kvartil', en: 'lower quartile' },
}

type Written = {
  readonly comparators?: readonly string[] | undefined
  readonly target?: number | undefined
  readonly region?: number | undefined
}

/**
 * The lines that are drawn: at most two, none where no level is right, and no target or region without its value.
 */
export function buildComparators(written: Written, direction: Direction): readonly Comparator[] {
  if (direction === 'none') return []
  return comparatorKinds
    .filter((kind) => written.comparators?.includes(kind))
    .map((kind) => ({ kind, value: typedValue(kind, written) }))
    .filter(({ kind, value }) => value !== null || (kind !== 'target' && kind !== 'region'))
    .slice(0, mostComparators)
}

function typedValue(kind: ComparatorKind, { target, region }: Written): number | null {
  const value = kind === 'target' ? target : kind === 'region' ? region : undefined
  return value !== undefined && Number.isFinite(value) && value >= 0 ? value : null
}
