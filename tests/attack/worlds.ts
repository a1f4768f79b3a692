import type { MadeCounts } from '#tests/builders/make-result.ts'

/** Counts of every practice as they could be: what a reader who sees only what was published cannot tell apart. */
export type World = readonly MadeCounts[]

/** Which count of a practice is asked for: what was counted, or what was not. */
export type Sort = 'counted' | 'rest'

type Pair = readonly [counted: number, rest: number]

/**
 * Every value that one count can have in a world from which the very same is published. Worlds are made by moving
 * patients from or to another practice, or out of and into the cluster. Whoever reads is a practice itself (`reader`) or
 * nobody (null); a practice knows its own counts, and a world in which they differ is none.
 * The publisher is asked anew for each world, so the reader is taken to know every rule it follows.
 */
export function listConsistent(
  world: World,
  target: { readonly practice: number; readonly sort: Sort },
  reader: number | null,
  publish: (world: World) => string,
  largest = 12,
): readonly number[] {
  const told = publish(world)
  const pairs = world.map(toPair)
  const actual = valueOf(pairs[target.practice], target.sort)
  const values = Array.from({ length: largest + 1 }, (_, value) => value)
  return values.filter((value) => {
    if (value === actual) return true
    return listTwins(pairs, target, value, reader).some((twin) => publish(twin.map(toCounts)) === told)
  })
}

function listTwins(
  pairs: readonly Pair[],
  target: { readonly practice: number; readonly sort: Sort },
  value: number,
  reader: number | null,
): readonly (readonly Pair[])[] {
  const moved = valueOf(pairs[target.practice], target.sort) - value
  const alone = pairs.map((pair, place) =>
    place === target.practice ? change(pair, target.sort, -moved) : pair,
  )
  const partners = [...pairs.keys()].filter((place) => place !== target.practice && place !== reader)
  const shared = partners.map((partner) =>
    alone.map((pair, place) => (place === partner ? change(pair, target.sort, moved) : pair)),
  )
  return [...shared, alone].filter((twin) => twin.every(([counted, rest]) => counted >= 0 && rest >= 0))
}

function change([counted, rest]: Pair, sort: Sort, by: number): Pair {
  return sort === 'counted' ? [counted + by, rest] : [counted, rest + by]
}

function valueOf(pair: Pair | undefined, sort: Sort): number {
  return (sort === 'counted' ? pair?.[0] : pair?.[1]) ?? 0
}

function toPair([counted, among]: MadeCounts): Pair {
  return [counted, (among ?? 0) - counted]
}

function toCounts([counted, rest]: Pair): MadeCounts {
  return [counted, counted + rest]
}
