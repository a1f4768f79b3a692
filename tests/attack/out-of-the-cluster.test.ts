import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSmallCount, type SmallCounts, standardSmallCounts } from '#app/domain/collection/small-counts.ts'
import { buildChart } from '#app/domain/results/build-chart.ts'
import { buildResultTable } from '#app/domain/results/build-result-table.ts'
import { describeBasis } from '#app/domain/results/describe-basis.ts'
import { describeCertainty } from '#app/domain/results/describe-certainty.ts'
import { describeResult } from '#app/domain/results/describe-result.ts'
import { viewFromOutside } from '#app/domain/results/disclosure.ts'
import { showKept } from '#app/domain/results/show-variation.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import type { ShownVariation } from '#app/domain/results/shown-result.ts'
import { listConsistent, type Sort, type World } from '#tests/attack/worlds.ts'
import { listPossible, tellSum } from '#tests/attack/possible-values.ts'
import { type MadeCounts, makeResult } from '#tests/builders/make-result.ts'

const fewestValues = 3

function show(world: World, smallCounts: SmallCounts = standardSmallCounts): ShownVariation {
  return showResult(makeResult(world), { kind: 'outside', smallCounts })
}

/** Everything a file or a page outside is made from, in both languages: no printer gets anything else. */
function publishAll(shown: ShownVariation): string {
  return JSON.stringify([
    shown,
    ...(['da', 'en'] as const).map((locale) => [
      describeResult(shown, locale),
      buildChart(shown, locale),
      buildResultTable(shown, locale),
      describeBasis(shown, locale),
      describeCertainty(shown, locale),
    ]),
  ])
}

type Leak = {
  readonly practice: number
  readonly sort: Sort
  readonly reader: number | null
  readonly values: readonly number[]
}

/**
 * What is published of another world in the same manner: the same practices withheld, and the sums told or not. A figure
 * allows a value when the very same would then be published.
 */
function publishLike(world: World, smallCounts: SmallCounts = standardSmallCounts): (other: World) => string {
  const kept = viewFromOutside(makeResult(world), smallCounts)
  const shown = new Set(kept.practices.map(({ participantId }) => participantId))
  return (other) => {
    const result = makeResult(other)
    const practices = result.practices.filter(({ participantId }) => shown.has(participantId))
    const viewer = { kind: 'outside', smallCounts } as const
    return publishAll(showKept(result, viewer, new Map(), { practices, cluster: kept.cluster }))
  }
}

/** Every small count that some reader can tie to fewer than three values. */
function findLeaks(
  world: World,
  publish: (world: World) => string,
  smallCounts = standardSmallCounts,
): readonly Leak[] {
  const fewest = Math.min(fewestValues, smallCounts.threshold - 1)
  const readers = [null, ...world.keys()]
  return world.flatMap(([counted, among], practice) =>
    (['counted', 'rest'] as const).flatMap((sort) => {
      const count = sort === 'counted' ? counted : (among ?? 0) - counted
      if (!isSmallCount(count, smallCounts)) return []
      return readers
        .filter((reader) => reader !== practice)
        .map((reader) => {
          const values = listConsistent(world, { practice, sort }, reader, publish)
          return {
            practice,
            sort,
            reader,
            values: values.filter((value) => isSmallCount(value, smallCounts)),
          }
        })
        .filter(({ values }) => values.length < fewest)
    }),
  )
}

const cluster: World = [
  [60, 100],
  [2, 90],
  [70, 120],
  [35, 80],
  [50, 110],
  [44, 95],
]

describe('the attack bites on what must not be published', () => {
  test('a row for every practice', () => {
    const publish = (world: World) => JSON.stringify(world.map(([x, n]) => Math.round((x / (n ?? 1)) * 1000)))
    expect(findLeaks(cluster, publish).length).toBeGreaterThan(0)
  })

  test('the exact sum beside all rows but the withheld one', () => {
    const publish = (world: World) =>
      JSON.stringify([world.filter(([x]) => x > 4), world.reduce((sum, [x]) => sum + x, 0)])
    expect(findLeaks(cluster, publish)).toContainEqual(expect.objectContaining({ practice: 1, values: [2] }))
  })

  test('the sum of two withheld ones to a practice that is one of them', () => {
    const publish = (world: World) =>
      JSON.stringify([
        world.slice(2),
        world.reduce((sum, [x]) => sum + x, 0),
        world.reduce((sum, [, n]) => sum + (n ?? 0), 0),
      ])
    expect(findLeaks(cluster, publish).map(({ reader }) => reader)).toContain(0)
  })
})

describe('what leaves the cluster', () => {
  test('gives no small count away in sentences, picture, table and their texts', () => {
    expect(findLeaks(cluster, publishLike(cluster))).toEqual([])
    expect(publishLike(cluster)(cluster)).toBe(publishAll(show(cluster)))
    expect(show(cluster).practices).toHaveLength(3)
  })

  test('keeps every small count open to every practice, whatever the cluster', () => {
    const count = fc.oneof(fc.nat(6), fc.integer({ min: 5, max: 60 }))
    const pair = fc.tuple(count, count).map(([x, rest]): MadeCounts => [x, x + rest])
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 7 }), (world) => {
        expect(findLeaks(world, publishLike(world))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test.each([3, 8] as const)('does so with a threshold of %d', (threshold) => {
    const smallCounts = { threshold, strict: false }
    const pair = fc.tuple(fc.nat(12), fc.nat(40)).map(([x, rest]): MadeCounts => [x, x + rest])
    fc.assert(
      fc.property(fc.array(pair, { minLength: 3, maxLength: 6 }), (world) => {
        expect(findLeaks(world, publishLike(world, smallCounts), smallCounts)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('leaves the solver at least three values for each withheld count, from the printed sentence', () => {
    const shown = show(cluster)
    const total = Number(/(\d+) af \d+/.exec(describeResult(shown, 'da').statement)?.[1])
    expect(total).toBe(261)
    const withheld = ['a', 'b', 'c']
    const known = 35 + 50 + 44
    const puzzle = {
      unknowns: withheld.map((name) => ({ name, min: 0, max: 130 })),
      figures: [tellSum(withheld, total - known)],
    }
    for (const name of withheld) expect(listPossible(puzzle, name, 3).length).toBeGreaterThanOrEqual(3)
  })
})
