import type { SmallCounts } from '#app/domain/collection/small-counts.ts'

/** Counts of one sort (counted, not counted), one a practice. Their sum is published. */
export type CountColumn = readonly number[]

/** A withheld count must be able to be so many numbers (DOMAIN.md §3.2). */
const fewestPossible = 3

/**
 * The smallest count that may leave the cluster by itself. Under a threshold of 3 a withheld count could be 1 or 2 and nothing
 * else, so 3 is withheld too: there are always three to choose from.
 */
export function limitOutside({ threshold }: SmallCounts): number {
  return Math.max(threshold, fewestPossible + 1)
}

/**
 * For amounts that are not small by themselves: what practices counted among, and sums that count nobody, such as the minutes of
 * a mean. It is told how many practices have an amount, so nothing hides nobody.
 */
export const noLimit = 0

/** Whether a count is small under this limit: nothing counted is not. */
export function isUnder(count: number, limit: number): boolean {
  return count > 0 && count < limit
}

/**
 * Whether these practices can be withheld while the sums of all are published and every other practice's counts are taken
 * as known. Asked on behalf of everybody, and of each withheld practice too: it knows its own counts and can subtract them.
 * With "1–4" known, sums such as 2 and 8 would give two withheld counts away, so sums are looked at and not only how many
 * are withheld. A reader is even taken to know which of the withheld counts are the small ones.
 * @param hidden places in the columns
 * @param limit under which a count is small
 */
export function isSafe(columns: readonly CountColumn[], hidden: readonly number[], limit: number): boolean {
  return columns.every((column) =>
    keepsOpen(hidden, limit, (place) => ({
      count: column[place] ?? 0,
      range: rangeOf(column[place] ?? 0, limit),
    })),
  )
}

/**
 * The same for whoever knows what every practice counted among, as from another indicator of the same patients: then few of the
 * rest is nearly all of the counted, and leaves the others little to hide behind.
 */
export function isSafeAmongKnown(
  counted: CountColumn,
  rest: CountColumn,
  hidden: readonly number[],
  limit: number,
): boolean {
  return keepsOpen(hidden, limit, (place) => {
    const [count, other] = [counted[place] ?? 0, rest[place] ?? 0]
    const [[low, high], [least, most]] = [rangeOf(count, limit), rangeOf(other, limit)]
    const all = count + other
    return { count, range: [Math.max(low, all - most), Math.min(high, all - least)] }
  })
}

/** A count, and what it can be for whoever knows whether it is nothing, small, or neither. */
type Withheld = { readonly count: number; readonly range: readonly [number, number] }

function keepsOpen(hidden: readonly number[], limit: number, read: (place: number) => Withheld): boolean {
  return [null, ...hidden].every((reader) => {
    const unknown = hidden.filter((place) => place !== reader).map(read)
    return unknown.every((withheld, index) => staysOpen(withheld, unknown.toSpliced(index, 1), limit))
  })
}

/**
 * Whether a count could be several numbers when its sum with the others is known: whoever does not know which ones are small
 * has at least three to choose from, and for a small count whoever knows it does too, unless there were fewer from the outset.
 * That nothing was counted is never withheld.
 */
function staysOpen({ count, range }: Withheld, others: readonly Withheld[], limit: number): boolean {
  if (count === 0) return true
  const sum = others.reduce((added, other) => added + other.count, count)
  const hiding = limit === noLimit ? others.filter((other) => other.count > 0) : others
  if (hiding.length === 0 || sum + 1 < fewestPossible) return false
  const [least, most] = range
  if (most - least >= limit) return true
  const low = Math.max(least, sum - others.reduce((added, other) => added + other.range[1], 0))
  const high = Math.min(most, sum - others.reduce((added, other) => added + other.range[0], 0))
  return high - low + 1 >= Math.min(fewestPossible, most - least + 1)
}

function rangeOf(count: number, limit: number): readonly [number, number] {
  if (count === 0) return [0, 0]
  return isUnder(count, limit) ? [1, limit - 1] : [limit, Number.POSITIVE_INFINITY]
}
