import type { Row } from '#tests/attack/attacked-kinds.ts'

/** Rows of every practice in every round, as they could be; null where a practice is not in a round. */
export type World = readonly (readonly (Row | null)[])[]

/** Which number is asked for. */
export type Target = { readonly round: number; readonly practice: number; readonly column: number }

export type Question = {
  readonly target: Target
  /** Who reads: a practice, that knows its own numbers, or nobody in the cluster (null). */
  readonly reader: number | null
  /** Another world that the reader cannot tell from the real one. */
  readonly isAlike: (other: World) => boolean
  /** Worlds that were found before, tried first. */
  readonly known: readonly World[]
  /** No more are looked for: more is no worse. */
  readonly enough: number
}

/** A value that a number can have, and the world that proves it. */
export type Possible = { readonly value: number; readonly world: World }

/** The furthest that a number is moved. */
const furthest = 8

/**
 * Values that one number can have in worlds that the reader cannot tell from the real one, the real value among them. Every
 * value that is found is proved by its world; one that is not found may still be possible, so the attack never calls a leak
 * harmless.
 */
export function listConsistent(world: World, question: Question): readonly Possible[] {
  const { target, isAlike, enough } = question
  const actual = valueAt(world, target)
  const found: Possible[] = [{ value: actual, world }]
  const isNew = (value: number) => found.length < enough && found.every((each) => each.value !== value)
  for (const twin of question.known) {
    const value = valueAt(twin, target)
    if (isNew(value) && knowsTheSame(world, twin, question.reader) && isAlike(twin))
      found.push({ value, world: twin })
  }
  for (const value of nearTo(actual)) {
    if (!isNew(value)) continue
    const twin = listTwins(world, question, value).find((each) => isPossible(each) && isAlike(each))
    if (twin) found.push({ value, world: twin })
  }
  return found
}

function knowsTheSame(world: World, twin: World, reader: number | null): boolean {
  return (
    reader === null ||
    world.every((rows, round) => JSON.stringify(rows[reader]) === JSON.stringify(twin[round]?.[reader]))
  )
}

function nearTo(actual: number): readonly number[] {
  const steps = Array.from({ length: furthest }, (_, step) => step + 1)
  return steps.flatMap((step) => [actual + step, actual - step]).filter((value) => value >= 0)
}

/**
 * Worlds in which the target has another value: what it gained another practice lost, or two others did, or nobody; or it has
 * changed places with another practice.
 */
function listTwins(world: World, { target, reader }: Question, value: number): readonly World[] {
  const { round, practice, column } = target
  const gained = value - valueAt(world, target)
  const alone = addAt(world, target, gained)
  const partners = (world[round] ?? []).flatMap((row, place) =>
    row && place !== practice && place !== reader ? [place] : [],
  )
  const at = (place: number): Target => ({ round, practice: place, column })
  const shared = partners.map((partner) => addAt(alone, at(partner), -gained))
  const split = partners.flatMap((partner) =>
    partners
      .filter((other) => other !== partner)
      .flatMap((other) =>
        [1, -1, 2, -2].map((more) => addAt(addAt(alone, at(partner), -gained - more), at(other), more)),
      ),
  )
  return [...shared, alone, ...split]
}

export function valueAt(world: World, { round, practice, column }: Target): number {
  return world[round]?.[practice]?.[column] ?? 0
}

function addAt(world: World, { round, practice, column }: Target, by: number): World {
  return world.map((rows, number) =>
    number !== round
      ? rows
      : rows.map((row, place) =>
          place === practice && row
            ? row.map((value, index) => (index === column ? value + by : value))
            : row,
        ),
  )
}

function isPossible(world: World): boolean {
  return world.every((rows) => rows.every((row) => row === null || row.every((value) => value >= 0)))
}
