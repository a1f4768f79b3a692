import { expect, test } from 'vitest'
import { addDays } from '#app/domain/text/calendar.ts'
import { formatClock, formatDate, formatMinutes } from '#app/domain/text/format-date.ts'

test.each([
  ['da', 'long', '14. januar 2027'],
  ['da', 'short', '14. jan.'],
  ['da', 'weekday', 'torsdag 14. januar 2027'],
  ['en', 'long', '14 January 2027'],
  ['en', 'short', '14 Jan'],
  ['en', 'weekday', 'Thursday 14 January 2027'],
] as const)('a day in %s, %s, reads %j', (locale, style, words) => {
  expect(formatDate('2027-01-14', locale, style)).toBe(words)
})

test('May has no full stop in Danish, since it is not shortened', () => {
  expect(formatDate('2027-05-03', 'da', 'short')).toBe('3. maj')
})

test('a text that is no day is given back as it was written', () => {
  expect(formatDate('2027-02-30', 'da', 'long')).toBe('2027-02-30')
  expect(formatDate('snart', 'da', 'long')).toBe('snart')
})

test.each([
  [45, '45 min.'],
  [120, '2 t.'],
  [150, '2 t. 30 min.'],
])('%i minutes read %j', (minutes, words) => {
  expect(formatMinutes(minutes, 'da')).toBe(words)
})

test('the clock has a full stop in Danish and a colon in English', () => {
  expect(formatClock('17:00', 'da')).toBe('17.00')
  expect(formatClock('17:00', 'en')).toBe('17:00')
})

test('days are added over leap days and refused for what is no day', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
  expect(addDays('i morgen', 1)).toBeNull()
  expect(addDays('2027-02-28', 2_377_121_413_505_493)).toBeNull()
  expect(addDays('2027-02-28', -1_000_000)).toBeNull()
})
