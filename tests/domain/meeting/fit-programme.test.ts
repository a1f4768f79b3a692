import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitProgramme } from '#app/domain/meeting/fit-programme.ts'
import { minutesOf, sumMinutes } from '#app/domain/meeting/programme.ts'
import type { ListItem } from '#app/domain/template/template.ts'

function minutesIn(items: readonly ListItem[] | null): readonly number[] | null {
  return items && items.map(minutesOf)
}

function part(minutes: number | undefined, isBreak = false): ListItem {
  return { id: `${minutes}`, minutes, isBreak }
}

describe('an evening', () => {
  const evening = [part(5), part(10), part(45), part(15, true), part(45), part(30)]

  test('that fits is left as it is', () => {
    expect(fitProgramme(evening, 150)).toBe(evening)
  })

  test('is stretched and shrunk by shares, and the break keeps its minutes', () => {
    expect(minutesIn(fitProgramme(evening, 210))).toEqual([5, 15, 65, 15, 65, 45])
    expect(minutesIn(fitProgramme(evening, 120))).toEqual([5, 10, 35, 15, 35, 20])
  })

  test('of an odd length gives what is left over to the longest part', () => {
    expect(minutesIn(fitProgramme(evening, 123))).toEqual([5, 10, 38, 15, 35, 20])
  })

  test('without minutes gets them: the average where nothing is known', () => {
    expect(minutesIn(fitProgramme([part(undefined), part(15, true), part(undefined)], 75))).toEqual([
      30, 15, 30,
    ])
    expect(minutesIn(fitProgramme([part(40), part(undefined), part(20)], 120))).toEqual([55, 40, 25])
  })

  test('too short for five minutes to each part cannot be made to fit', () => {
    expect(fitProgramme(evening, 35)).toBeNull()
    expect(minutesIn(fitProgramme(evening, 40))).toEqual([5, 5, 5, 15, 5, 5])
    expect(fitProgramme([part(15, true)], 60)).toBeNull()
    expect(fitProgramme([], 60)).toBeNull()
    expect(fitProgramme(evening, 119.5)).toBeNull()
  })
})

describe('whatever the programme', () => {
  const parts = fc.array(
    fc.record({
      id: fc.uuid(),
      minutes: fc.option(fc.integer({ min: -5, max: 300 }), { nil: undefined }),
      isBreak: fc.boolean(),
    }),
    { maxLength: 15 },
  )
  const length = fc.integer({ min: 15, max: 720 })
  const fits = (check: (items: readonly ListItem[], fitted: readonly ListItem[], length: number) => void) =>
    fc.assert(
      fc.property(parts, length, (items, minutes) => {
        const fitted = fitProgramme(items, minutes)
        if (fitted) check(items, fitted, minutes)
      }),
    )

  test('the sum is exact', () => {
    fits((_items, fitted, minutes) => expect(sumMinutes(fitted)).toBe(minutes))
  })

  test('breaks, order and everything else stay', () => {
    fits((items, fitted) => {
      const rest = (list: readonly ListItem[]) =>
        list.map(({ minutes, ...item }) => (item['isBreak'] === true ? { ...item, minutes } : item))
      expect(rest(fitted)).toEqual(rest(items))
    })
  })

  test('a part that was changed has whole five minutes, all but one of them', () => {
    fits((items, fitted) => {
      const changed = fitted.filter((item, at) => item !== items[at])
      expect(changed.filter((item) => minutesOf(item) < 5)).toEqual([])
      expect(changed.filter((item) => minutesOf(item) % 5 !== 0).length).toBeLessThanOrEqual(1)
    })
  })

  test('a longer part never becomes the shorter one', () => {
    fits((items, fitted) => {
      const pairs = items.flatMap((one, a) => items.map((other, b) => ({ one, other, a, b })))
      const swapped = pairs.filter(({ one, other, a, b }) => {
        if (one.isBreak === true || other.isBreak === true || minutesOf(other) === 0) return false
        const [mine, theirs] = [fitted[a], fitted[b]]
        return minutesOf(one) > minutesOf(other) && mine && theirs && minutesOf(mine) < minutesOf(theirs)
      })
      expect(swapped).toEqual([])
    })
  })

  test('a longer meeting never shortens a part', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 3, max: 140 }), (items, fives) => {
        const known = items.map((item) => ({ ...item, minutes: item.minutes ?? 7 }))
        const breaks = sumMinutes(known.filter((item) => item.isBreak))
        const shorter = fitProgramme(known, breaks + fives * 5)
        const longer = fitProgramme(known, breaks + fives * 5 + 5)
        const isUntouched = shorter === known || longer === known
        const shrunk = (shorter ?? []).filter((item, at) => minutesOf(item) > minutesOf(longer?.[at] ?? item))
        expect(isUntouched ? [] : shrunk).toEqual([])
      }),
    )
  })
})
