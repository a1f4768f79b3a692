import { expect, test } from 'vitest'
import { initialsOf, listColleagues, noteWriting, type Writing } from '#app/domain/package/presence.ts'

const writing = (accountId: string, seenAt: number, sectionId = 'note'): Writing => ({
  accountId,
  name: `Navn ${accountId}`,
  sectionId,
  sectionTitle: 'Note',
  seenAt,
})

test('everybody else is listed by name, oneself is not', () => {
  const all = [writing('c', 0), writing('a', 0), writing('me', 0)]
  expect(listColleagues(all, 'me', 1_000).map(({ name }) => name)).toEqual(['Navn a', 'Navn c'])
})

test('who has not been heard of for half a minute is gone', () => {
  const all = [writing('a', 0), writing('b', 5_000)]
  expect(listColleagues(all, 'me', 30_000).map(({ name }) => name)).toEqual(['Navn b'])
})

test('a person is in one section at a time, and those who are gone are forgotten', () => {
  const all = [writing('a', 0), writing('b', 40_000)]
  expect(noteWriting(all, writing('b', 41_000, 'other'))).toEqual([writing('b', 41_000, 'other')])
})

test.each([
  ['Koordinator Et', 'KE'],
  ['Koordinator', 'K'],
  ['  åse  berg   østergaard ', 'ÅØ'],
  ['', ''],
])('the initials of "%s" are "%s"', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
