import { type SmallCounts, standardSmallCounts } from '#app/domain/collection/small-counts.ts'
import { viewFromOutside } from '#app/domain/results/disclosure.ts'
import type { AttackedKind } from '#tests/attack/attacked-kinds.ts'
import { computeWorld, publish, seatOf } from '#tests/attack/publish.ts'
import { decideAnew, listDecisions, noteDecisions, repeatDecisions } from '#tests/attack/keep-decisions.ts'
import { listConsistent, type Possible, type Target, valueAt, type World } from '#tests/attack/worlds.ts'

/** A withheld count must be able to be so many numbers, whoever reads and whatever the cluster calls small. */
const fewestValues = 3

export type Leak = {
  readonly target: Target
  readonly reader: number | null
  readonly values: readonly number[]
}

/** How a world is told to the outside, piece by piece; equal pieces cannot be told apart. */
export type Teller = (world: World) => Iterable<unknown>

/** As the product tells it: a chart, a sentence and a table are made from nothing else. */
export function tellOutside(kind: AttackedKind, smallCounts: SmallCounts = standardSmallCounts): Teller {
  return (world) => publish(kind, world, smallCounts)
}

/** What one reader can work out of one withheld count: what it can be, and the worlds that prove it. */
type Finding = Pick<Leak, 'target' | 'reader'> & { readonly possible: readonly Possible[] }

/** Every withheld count that some reader can tie to fewer than three values. */
export function findLeaks(
  kind: AttackedKind,
  world: World,
  tell: Teller = tellOutside(kind),
  smallCounts: SmallCounts = standardSmallCounts,
): readonly Leak[] {
  return attack(kind, world, tell, smallCounts)
    .map(({ possible, ...found }) => ({ ...found, values: possible.map(({ value }) => value) }))
    .filter(({ values }) => values.length < fewestValues)
}

/**
 * Other worlds that prove together that every withheld count can be three values, whoever reads. A file that is the same in all of
 * them gives nothing away.
 */
export function listWitnesses(kind: AttackedKind, world: World): readonly World[] {
  const found = attack(kind, world, tellOutside(kind), standardSmallCounts)
  const worlds = found.flatMap(({ possible }) => possible.map((each) => each.world))
  return [...new Set(worlds)].filter((each) => each !== world)
}

/**
 * What every reader can work out of every withheld count: another world must look the very same where the same is withheld. Of a
 * small count a reader is even taken to know for each count whether it is nothing, small or neither. That nothing was counted is
 * no secret.
 */
function attack(
  kind: AttackedKind,
  world: World,
  tell: Teller,
  smallCounts: SmallCounts,
): readonly Finding[] {
  decideAnew()
  const withheld = listWithheld(kind, world, smallCounts)
  noteDecisions()
  const told = [...tell(world)].map((piece) => JSON.stringify(piece))
  const decisions = listDecisions()
  const looksAlike = (other: World) => {
    repeatDecisions(decisions)
    return isSame(told, tell(other))
  }
  const known = new Set<World>()
  return withheld.flatMap((target) => {
    const isSmall =
      kind.counting.includes(target.column) && classOf(valueAt(world, target), smallCounts) === 'small'
    const isAlike = (other: World) =>
      (!isSmall || haveSameClasses(kind, world, other, smallCounts)) && looksAlike(other)
    return readersOf(world, target).map((reader): Finding => {
      const question = { target, reader, isAlike, known: [...known], enough: fewestValues }
      const possible = listConsistent(world, question)
      for (const each of possible) known.add(each.world)
      return { target, reader, possible }
    })
  })
}

function isSame(told: readonly string[], pieces: Iterable<unknown>): boolean {
  let place = 0
  for (const piece of pieces) {
    if (JSON.stringify(piece) !== told[place]) return false
    place += 1
  }
  return true
}

/** Numbers of practices that are not shown by themselves, but for nothing. */
export function listWithheld(kind: AttackedKind, world: World, smallCounts: SmallCounts): readonly Target[] {
  return world.flatMap((rows, round) => {
    const shown = listShown(kind, rows, smallCounts)
    return rows.flatMap((row, practice) =>
      (shown.has(seatOf(practice)) ? [] : (row ?? [])).flatMap((value, column) =>
        value === 0 ? [] : [{ round, practice, column }],
      ),
    )
  })
}

function listShown(kind: AttackedKind, rows: World[number], smallCounts: SmallCounts): ReadonlySet<string> {
  const result = computeWorld(kind, rows)
  const practices = result.type === 'variation' ? viewFromOutside(result, smallCounts).practices : []
  return new Set(practices.map(({ participantId }) => participantId))
}

function readersOf(world: World, { practice }: Target): readonly (number | null)[] {
  const places = new Set(world.flatMap((rows) => [...rows.keys()]))
  return [null, ...places].filter((reader) => reader !== practice)
}

type CountClass = 'nothing' | 'small' | 'neither'

/** A threshold of 3 leaves a withheld count 1 or 2: so that there are three, 3 is withheld with them. */
function classOf(value: number, { threshold }: SmallCounts): CountClass {
  if (value === 0) return 'nothing'
  return value < Math.max(threshold, fewestValues + 1) ? 'small' : 'neither'
}

function haveSameClasses(
  { counting }: AttackedKind,
  world: World,
  other: World,
  smallCounts: SmallCounts,
): boolean {
  return world.every((rows, round) =>
    rows.every((row, practice) =>
      counting.every(
        (column) =>
          classOf(row?.[column] ?? 0, smallCounts) ===
          classOf(valueAt(other, { round, practice, column }), smallCounts),
      ),
    ),
  )
}
