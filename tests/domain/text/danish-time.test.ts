import fc from 'fast-check'
import { expect, test } from 'vitest'
import { danishMoment } from '#app/domain/text/danish-time.ts'
import { danishDay, formatTimeOfDay } from '#app/domain/text/format-time.ts'

test('winter is one hour ahead of UTC, summer two', () => {
  expect(danishMoment('2027-01-14', 17 * 60)).toBe('2027-01-14T16:00:00.000Z')
  expect(danishMoment('2027-06-14', 17 * 60)).toBe('2027-06-14T15:00:00.000Z')
})

test('on the days when the clocks are moved it follows the hour', () => {
  expect(danishMoment('2027-03-28', 60)).toBe('2027-03-28T00:00:00.000Z')
  expect(danishMoment('2027-03-28', 4 * 60)).toBe('2027-03-28T02:00:00.000Z')
  expect(danishMoment('2027-10-31', 60)).toBe('2027-10-30T23:00:00.000Z')
  expect(danishMoment('2027-10-31', 4 * 60)).toBe('2027-10-31T03:00:00.000Z')
})

test('more minutes than a day has go on into the next', () => {
  expect(danishMoment('2026-12-31', 25 * 60)).toBe('2027-01-01T00:00:00.000Z')
})

test('a day that is none has no moments', () => {
  expect(danishMoment('2027-02-30', 0)).toBeNull()
  expect(danishMoment('snart', 0)).toBeNull()
})

test('Danish clocks show the time that was asked for, whatever the day', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  const clock = fc.integer({ min: 4 * 60, max: 24 * 60 - 1 })
  fc.assert(
    fc.property(days, clock, (date, minutes) => {
      const day = date.toISOString().slice(0, 10)
      const moment = danishMoment(day, minutes) ?? ''
      const [hour, minute] = formatTimeOfDay(moment, 'en').split(':').map(Number)
      expect([danishDay(moment), (hour ?? 0) * 60 + (minute ?? 0)]).toEqual([day, minutes])
    }),
  )
})
