import type { SmallCounts } from '#app/domain/collection/small-counts.ts'
import {
  type CountColumn,
  isSafe,
  isSafeAmongKnown,
  isUnder,
  limitOutside,
  noLimit,
} from '#app/domain/results/disclosure/is-safe.ts'

/** What may leave the cluster. */
export type Protection = {
  /** Places of the practices that are shown by themselves. */
  readonly shown: readonly number[]
  /** The sums may be shown, and everything worked out from them. */
  readonly sums: boolean
}

/** What else must not be worked out. */
export type Beside = {
  /** More columns whose sums are published, small or not. */
  readonly amounts?: readonly CountColumn[]
  /** What was counted and what was not, where the two together may be known. */
  readonly parts?: readonly [counted: CountColumn, rest: CountColumn] | null
}

/** With fewer practices the one can subtract itself and read the other (DOMAIN.md §3.2). */
const fewestPractices = 3

/**
 * Chooses what leaves the cluster. Practices with a small count are withheld, and then more, in the order given, until the
 * sums give none of them away; where too few are left to show, all practices are withheld. Sums that would still give a
 * count away are withheld instead.
 * @param columns of equal length; their order must say nothing about size, and is the same every time: two files of the same
 * round must not withhold different practices
 */
export function protect(
  columns: readonly CountColumn[],
  smallCounts: SmallCounts,
  { amounts = [], parts = null }: Beside = {},
): Protection {
  const limit = limitOutside(smallCounts)
  const all = (columns[0] ?? []).map((_, place) => place)
  if (all.length < fewestPractices) return { shown: [], sums: false }
  const small = all.filter((place) => columns.some((column) => isUnder(column[place] ?? 0, limit)))
  const canHide = (hidden: readonly number[]) =>
    isSafe(columns, hidden, limit) &&
    isSafe(amounts, hidden, noLimit) &&
    (parts === null || isSafeAmongKnown(...parts, hidden, limit))
  const withSums = columns.some((column) => isUnder(sumOf(column), limit))
    ? undefined
    : findHidden(all, small, canHide)
  const hidden = withSums ?? small
  const shown = all.filter((place) => !hidden.includes(place))
  return { shown: shown.length < fewestPractices ? [] : shown, sums: withSums !== undefined }
}

/** The fewest to withhold beside the sums, or undefined when no number of them is enough. */
function findHidden(
  all: readonly number[],
  small: readonly number[],
  canHide: (hidden: readonly number[]) => boolean,
): readonly number[] | undefined {
  const rest = all.filter((place) => !small.includes(place))
  return [...rest.map((_, more) => more), rest.length]
    .map((more) => [...small, ...rest.slice(0, more)])
    .filter((hidden) => hidden.length === 0 || all.length - hidden.length >= fewestPractices)
    .concat([[...small, ...rest]])
    .find(canHide)
}

function sumOf(column: CountColumn): number {
  return column.reduce((added, count) => added + count, 0)
}
