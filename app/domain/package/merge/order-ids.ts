import type { ThreeWay } from '#app/domain/package/merge/three-way.ts'

/**
 * The ids of both sides in one order: theirs, with what I moved or added after the one it follows in mine. What both
 * added in the same place stands one after the other, theirs first; what both moved stands where I put it.
 */
export function orderIds({ base, mine, theirs }: ThreeWay<readonly string[]>): readonly string[] {
  const moved = findMoved(base, mine)
  const known = new Set([...base, ...mine])
  const inTheirs = new Set(theirs)
  const ordered = [...theirs]
  for (const [index, id] of mine.entries()) {
    if (inTheirs.has(id) && !moved.has(id)) continue
    const from = ordered.indexOf(id)
    if (from !== -1) ordered.splice(from, 1)
    ordered.splice(placeAfter(ordered, mine[index - 1], known), 0, id)
  }
  return ordered
}

/** The place after `before` (undefined: the beginning), past what only they have added there. */
function placeAfter(
  ordered: readonly string[],
  before: string | undefined,
  known: ReadonlySet<string>,
): number {
  const start = before === undefined ? 0 : ordered.indexOf(before) + 1
  const added = ordered.slice(start).findIndex((id) => known.has(id))
  return added === -1 ? ordered.length : start + added
}

/** The fewest ids that must have been taken up and put down again to come from one order to the other. */
export function findMoved(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, place) => [id, place]))
  const shared = after.filter((id) => places.has(id))
  const kept = findLongestRising(shared.map((id) => places.get(id) ?? 0))
  return new Set(shared.filter((_, index) => !kept.has(index)))
}

/** Indexes of a longest rising subsequence of distinct numbers. */
function findLongestRising(numbers: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = []
  for (const [index, number] of numbers.entries()) {
    const shorter = lengths.filter((_, earlier) => (numbers[earlier] ?? 0) < number)
    lengths[index] = 1 + Math.max(0, ...shorter)
  }
  const kept = new Set<number>()
  let wanted = Math.max(0, ...lengths)
  let below = Infinity
  for (const [index, number] of [...numbers.entries()].toReversed()) {
    if (lengths[index] !== wanted || number >= below) continue
    kept.add(index)
    below = number
    wanted -= 1
  }
  return kept
}
