import { describe, expect, test } from 'vitest'
import { computeWilson } from '#app/domain/results/wilson.ts'
import { listPossible, tellShare, tellSum, type Unknown } from '#tests/attack/possible-values.ts'

const few = (name: string): Unknown => ({ name, min: 1, max: 4 })
const any = (name: string, max = 60): Unknown => ({ name, min: 0, max })

describe('the attack finds', () => {
  test.each([
    [2, [1]],
    [8, [4]],
  ])('two withheld counts with a sum of %d', (sum, expected) => {
    const puzzle = { unknowns: [few('a'), few('b')], figures: [tellSum(['a', 'b'], sum)] }
    expect(listPossible(puzzle, 'a')).toEqual(expected)
  })

  test('the count behind 9.5 % of 42', () => {
    const figures = tellShare(['x'], ['n'], 0.095, 0.001)
    const puzzle = { unknowns: [few('x'), { name: 'n', min: 42, max: 42 }], figures }
    expect(listPossible(puzzle, 'x')).toEqual([4])
  })

  test('the complement of 38 when the whole is 40', () => {
    const puzzle = {
      unknowns: [any('counted'), any('rest')],
      figures: [tellSum(['counted', 'rest'], 40), tellSum(['counted'], 38)],
    }
    expect(listPossible(puzzle, 'rest')).toEqual([2])
  })

  test('one withheld count by the total', () => {
    const puzzle = {
      unknowns: [few('a'), any('b'), any('c')],
      figures: [tellSum(['a', 'b', 'c'], 63), tellSum(['b'], 20), tellSum(['c'], 40)],
    }
    expect(listPossible(puzzle, 'a')).toEqual([3])
  })

  test('the practice that left, by the difference between all and those in both rounds', () => {
    const puzzle = {
      unknowns: [few('left'), any('b'), any('c')],
      figures: [tellSum(['left', 'b', 'c'], 57), tellSum(['b', 'c'], 55)],
    }
    expect(listPossible(puzzle, 'left')).toEqual([2])
  })

  test('a count by a pooled percentage with one decimal when all else is known', () => {
    const figures = [tellSum(['b'], 30), tellSum(['n'], 100), ...tellShare(['a', 'b'], ['n'], 0.33, 0.001)]
    expect(listPossible({ unknowns: [few('a'), any('b'), any('n', 200)], figures }, 'a')).toEqual([3])
  })

  test('a count by the printed limits of its interval', () => {
    const limits = (x: number) => {
      const interval = computeWilson(x, 42)
      return [interval?.low, interval?.high].map((limit) => Math.round((limit ?? 0) * 1000)).join('–')
    }
    expect([1, 2, 3, 4].filter((x) => limits(x) === limits(3))).toEqual([3])
  })
})

describe('the attack does not invent a leak', () => {
  test('a small count beside two large ones can be anything from 1 to 4', () => {
    const large = (name: string): Unknown => ({ name, min: 5, max: 200 })
    const puzzle = {
      unknowns: [few('a'), large('b'), large('c')],
      figures: [tellSum(['a', 'b', 'c'], 120)],
    }
    expect(listPossible(puzzle, 'a')).toEqual([1, 2, 3, 4])
  })

  test('figures that contradict each other leave nothing', () => {
    const puzzle = { unknowns: [few('a')], figures: [tellSum(['a'], 3), tellSum(['a'], 4)] }
    expect(listPossible(puzzle, 'a')).toEqual([])
  })
})
