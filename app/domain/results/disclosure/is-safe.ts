import { isSmallCount, type SmallCounts } from '#app/domain/collection/small-counts.ts'

/** Counts of one sort (counted, not counted), one a practice. Their sum is published. */
export type CountColumn = readonly number[]

/** A withheld count must be able to be so many numbers (DOMAIN.md §3.2). */
const fewestPossible = 3

/**
 * Whether these practices can be withheld while the sums of all are published and every other practice's counts are taken
 * as known. Asked on behalf of everybody, and of each withheld practice too: it knows its own counts and can subtract them.
 * With "1–4" known, sums such as 2 and 8 would give two withheld counts away, so sums are looked at and not only how many
 * are withheld. A reader is even taken to know which of the withheld counts are the small ones.
 * @param hidden places in the columns
 */
export function isSafe(
  columns: readonly CountColumn[],
  hidden: readonly number[],
  smallCounts: SmallCounts,
): boolean {
  const readers = [null, ...hidden]
  return columns.every((column) =>
    readers.every((reader) => {
      const unknown = hidden.filter((place) => place !== reader).map((place) => column[place] ?? 0)
      return unknown.every((count, index) => staysOpen(count, unknown.toSpliced(index, 1), smallCounts))
    }),
  )
}

/**
 * Whether a count could be several numbers when its sum with the others is known: whoever does not know the rule has at
 * least three to choose from, and for a small count whoever knows which ones are small does too (two where only 1 and 2 are
 * small). That nothing was counted is never withheld.
 */
function staysOpen(count: number, others: readonly number[], smallCounts: SmallCounts): boolean {
  if (count === 0) return true
  const sum = others.reduce((added, other) => added + other, count)
  if (others.length === 0 || sum + 1 < fewestPossible) return false
  if (!isSmallCount(count, smallCounts)) return true
  const ranges = others.map((other) => rangeOf(other, smallCounts))
  const [least, most] = rangeOf(count, smallCounts)
  const low = Math.max(least, sum - ranges.reduce((added, [, high]) => added + high, 0))
  const high = Math.min(most, sum - ranges.reduce((added, [from]) => added + from, 0))
  return high - low + 1 >= Math.min(fewestPossible, smallCounts.threshold - 1)
}

/** What a count can be for whoever knows whether it is nothing, small, or neither. */
function rangeOf(count: number, smallCounts: SmallCounts): readonly [number, number] {
  if (count === 0) return [0, 0]
  if (isSmallCount(count, smallCounts)) return [1, smallCounts.threshold - 1]
  return [smallCounts.threshold, Number.POSITIVE_INFINITY]
}
