import { expect, test } from 'vitest'
import { groupsOf, insertCopy, moveIndicator, regroup } from '#app/domain/indicator/group-indicators.ts'
import { numberIndicators } from '#app/domain/indicator/number-indicators.ts'
import type { ListItem } from '#app/domain/template/template.ts'

/** 1 · 2a 2b 2c · 3 */
const items: readonly ListItem[] = [
  { id: 'one' },
  { id: 'twoA' },
  { id: 'twoB', joined: true },
  { id: 'twoC', joined: true },
  { id: 'three' },
]

function describe(list: readonly ListItem[]): string {
  const numbers = numberIndicators(list.map(({ id, joined }) => ({ id, joined: joined === true })))
  return list.map((item, index) => `${numbers[index]} ${item.id}`).join(' · ')
}

test.each([
  [
    'the second of a group above the first stays in the group',
    2,
    1,
    '1 one · 2a twoB · 2b twoA · 2c twoC · 3 three',
  ],
  [
    'the first of a group below the second stays in the group',
    1,
    2,
    '1 one · 2a twoB · 2b twoA · 2c twoC · 3 three',
  ],
  ['one moved out of its group stands alone', 3, 4, '1 one · 2a twoA · 2b twoB · 3 three · 4 twoC'],
  ['the first moved out leaves a group behind', 1, 0, '1 twoA · 2 one · 3a twoB · 3b twoC · 4 three'],
  ['one moved into a group belongs to it', 0, 1, '1a twoA · 1b one · 1c twoB · 1d twoC · 2 three'],
  ['one moved past a group stands alone', 0, 3, '1a twoA · 1b twoB · 1c twoC · 2 one · 3 three'],
  ['the last to the first place stands alone', 4, 0, '1 three · 2 one · 3a twoA · 3b twoB · 3c twoC'],
])('%s', (_, from, to, expected) => {
  expect(describe(moveIndicator(items, from, to))).toBe(expected)
})

test('when the first of a group goes, the next one begins it', () => {
  const left = items.filter((item) => item.id !== 'twoA')
  expect(describe(regroup(left, groupsOf(items)))).toBe('1 one · 2a twoB · 2b twoC · 3 three')
})

test('what was deleted comes back to its place in the group', () => {
  const groups = groupsOf(items)
  const left = regroup(
    items.filter((item) => item.id !== 'twoA'),
    groups,
  )
  const back = left.toSpliced(1, 0, { id: 'twoA' })
  expect(describe(regroup(back, groups))).toBe(describe(items))
})

test('a copy belongs to the group of its original, and stands alone where that did', () => {
  const inGroup = insertCopy(items, { id: 'twoA' }, { id: 'copy' })
  const alone = insertCopy(items, { id: 'three' }, { id: 'copy' })
  expect(describe(inGroup)).toBe('1 one · 2a twoA · 2b copy · 2c twoB · 2d twoC · 3 three')
  expect(describe(alone)).toContain('3 three · 4 copy')
})
