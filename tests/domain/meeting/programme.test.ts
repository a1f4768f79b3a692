import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computeProgramme, parseClock, sumMinutes } from '#app/domain/meeting/programme.ts'

const items = [{ id: 'a', minutes: 45 }, { id: 'b', minutes: 15 }, { id: 'c' }, { id: 'd', minutes: 30 }]

test('each part begins when the one before it ends', () => {
  const times = computeProgramme(items, '17:00').map(({ from, to }) => `${from}–${to}`)
  expect(times).toEqual(['17:00–17:45', '17:45–18:00', '18:00–18:00', '18:00–18:30'])
})

test('without a start there are minutes but no times', () => {
  expect(computeProgramme(items, null)[0]).toMatchObject({ from: null, to: null, minutes: 45 })
})

test('a start that is no time of day counts as none', () => {
  expect(computeProgramme(items, 'efter arbejde')[0]?.from).toBeNull()
})

test('a programme past midnight goes on at 00:00', () => {
  expect(computeProgramme([{ id: 'a', minutes: 90 }], '23:00')[0]?.to).toBe('00:30')
})

test('anything but a positive number of minutes counts as none', () => {
  expect(
    sumMinutes([
      { id: 'a', minutes: -5 },
      { id: 'b', minutes: 'ti' },
      { id: 'c', minutes: 20 },
    ]),
  ).toBe(20)
})

test('parts follow one another without gaps, whatever they take', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(180)), (minutes) => {
      const parts = computeProgramme(
        minutes.map((each, index) => ({ id: String(index), minutes: each })),
        '08:00',
      )
      parts.forEach((part, index) => expect(part.from).toBe(index === 0 ? '08:00' : parts[index - 1]?.to))
    }),
  )
})

test.each([
  ['17:00', 1020],
  ['7.05', 425],
  ['24:00', null],
  ['17:60', null],
  ['', null],
])('%j is read as %j minutes after midnight', (time, minutes) => {
  expect(parseClock(time)).toBe(minutes)
})
