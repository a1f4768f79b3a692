import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { thresholds } from '#app/domain/collection/small-counts.ts'
import { compareIndicator } from '#app/domain/results/compare-rounds.ts'
import type * as protecting from '#app/domain/results/disclosure/protect.ts'
import { tallyGuesses } from '#app/domain/results/tally-guesses.ts'
import {
  attackedKinds,
  type AttackedKind,
  count,
  mean,
  proportion,
  rate,
  registrations,
  type Row,
} from '#tests/attack/attacked-kinds.ts'
import { findLeaks, type Teller, tellOutside } from '#tests/attack/find-leaks.ts'
import { computeWorld, submitWorld } from '#tests/attack/publish.ts'
import type { World } from '#tests/attack/worlds.ts'

vi.mock('#app/domain/results/disclosure/protect.ts', async (original) => {
  const [module, { keepDecisions }] = await Promise.all([
    original<typeof protecting>(),
    import('#tests/attack/keep-decisions.ts'),
  ])
  return { ...module, protect: keepDecisions(module.protect) }
})

/** The second practice counted two. */
const rows: readonly Row[] = [
  [60, 40],
  [2, 88],
  [70, 50],
  [35, 45],
  [50, 60],
  [44, 51],
]

/** A figure that should not be published, and what is. */
function tellToo(kind: AttackedKind, figure: (world: World) => unknown): Teller {
  return function* (world) {
    yield figure(world)
    yield* tellOutside(kind)(world)
  }
}

const sumOf = (numbers: readonly (number | undefined)[]) =>
  numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0)
const first = (world: World): readonly (Row | null)[] => world[0] ?? []

describe('the attack bites on what must not be published', () => {
  test.each([
    [
      'a whole percentage for every practice',
      proportion,
      ([x = 0, rest = 0]: Row) => Math.round((x / (x + rest)) * 1000),
    ],
    ['what each has counted', count, ([x]: Row) => x],
    ['a rate beside its population', rate, ([x = 0, n = 1]: Row) => [n, Math.round((x / n) * 1000)]],
    ['how far the two counts of each practice are apart', registrations, ([a = 0, b = 0]: Row) => [a, a - b]],
    ['how many each mean is made of', mean, ([, n]: Row) => n],
  ])('%s', (_, kind, figure) => {
    const world = [rows.map((row) => (kind === mean ? row.toReversed() : row.slice(0, kind.columns.length)))]
    const told = tellToo(kind, (other) => first(other).map((row) => row && figure(row)))
    expect(findLeaks(kind, world, told).length).toBeGreaterThan(0)
  })

  test('the sum of two withheld ones to a practice that is one of them', () => {
    const told = tellToo(proportion, (world) =>
      [0, 1].map((column) =>
        sumOf(
          first(world)
            .slice(0, 2)
            .map((row) => row?.[column]),
        ),
      ),
    )
    expect(findLeaks(proportion, [rows], told).map(({ reader }) => reader)).toContain(0)
  })

  test('the cluster in both rounds of those alone that were in both: one that left is the difference', () => {
    const world = [rows, rows.map((row, place) => (place === 1 ? null : row))]
    const told = tellToo(proportion, (other) => {
      const [before, after] = other.map((round) => computeWorld(proportion, round))
      const change = before && after && compareIndicator(before, after)
      return change?.type === 'variation' ? change.both : null
    })
    expect(findLeaks(proportion, world, told)).toContainEqual(
      expect.objectContaining({ target: { round: 0, practice: 1, column: 0 }, values: [2] }),
    )
    expect(findLeaks(proportion, world)).toEqual([])
  })

  test('how many lie where they had guessed, when those who do not are withheld', () => {
    const small: World = [
      [
        [60, 40],
        [1, 1],
        [3, 4],
        [4, 3],
        [2, 2],
        [50, 60],
        [44, 51],
      ],
    ]
    const told = tellToo(proportion, (world) => {
      const result = computeWorld(proportion, first(world))
      return result.type === 'variation' ? tallyGuesses(result, submitWorld(proportion, first(world))) : null
    })
    expect(findLeaks(proportion, small, told).length).toBeGreaterThan(0)
    expect(findLeaks(proportion, small)).toEqual([])
  })
})

const value = fc.oneof(fc.nat(6), fc.integer({ min: 5, max: 60 }))
/** Up to three rounds of three to six practices, some of which are not in all of them. */
const worldOf = ({ columns }: AttackedKind) =>
  fc.array(
    fc.array(fc.option(fc.tuple(...columns.map(() => value)), { freq: 6 }), { minLength: 3, maxLength: 6 }),
    { minLength: 1, maxLength: 3 },
  )

const everyKind = attackedKinds.flatMap((kind) =>
  thresholds.map((threshold) => ({ ...kind, kind, threshold })),
)

describe('what leaves the cluster leaves every withheld count three values, whoever reads', () => {
  test.each(everyKind)('$name with small counts under $threshold', ({ kind, threshold }) => {
    const smallCounts = { threshold, strict: false }
    fc.assert(
      fc.property(worldOf(kind), (world) => {
        expect(findLeaks(kind, world, tellOutside(kind, smallCounts), smallCounts)).toEqual([])
      }),
      { numRuns: 12, seed: 6 },
    )
  })
})

/** What each practice counted among is known: it stands in another indicator of the same patients, or in a list of practices. */
const amongKnown: AttackedKind = {
  ...proportion,
  columns: ['counted', 'among'],
  counting: [0],
  answer: ([numerator = 0, denominator = 0]) => ({ status: 'counted', numerator, denominator }),
}

describe('it does so too for whoever knows what every practice counted among', () => {
  const practice = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
    .map(([counted, rest]): Row => [counted, Math.max(counted + rest, 20)])

  test.each(thresholds)('with small counts under %d', (threshold) => {
    const smallCounts = { threshold, strict: false }
    const tell: Teller = function* (world) {
      // Nobody counts more than there are: such a world is no other cluster.
      yield first(world).map((row) => [row?.[1], (row?.[0] ?? 0) <= (row?.[1] ?? 0)])
      yield* tellOutside(amongKnown, smallCounts)(world)
    }
    fc.assert(
      fc.property(fc.array(practice, { minLength: 3, maxLength: 7 }), (rows) => {
        const leaks = findLeaks(amongKnown, [rows], tell, smallCounts)
        expect(leaks.filter(({ target }) => target.column === 0)).toEqual([])
      }),
      { numRuns: 40, seed: 6 },
    )
  })
})
