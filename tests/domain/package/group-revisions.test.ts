import { expect, test } from 'vitest'
import { groupRevisions } from '#app/domain/package/group-revisions.ts'

const head = (revision: number, savedByName: string | null, time: string) => ({
  revision,
  savedByName,
  savedAt: `2026-11-24T${time}:00.000Z`,
})

test('saves of one person with short pauses are one sitting', () => {
  const heads = [
    head(6, 'Et', '20:30'),
    head(5, 'Et', '20:21'),
    head(4, 'To', '20:20'),
    head(3, 'Et', '20:19'),
    head(2, 'Et', '19:00'),
    head(1, null, '18:59'),
  ]
  const revisions = groupRevisions(heads).map((sitting) => sitting.map(({ revision }) => revision))
  expect(revisions).toEqual([[6, 5], [4], [3], [2], [1]])
})

test('nothing saved is no sitting', () => {
  expect(groupRevisions([])).toEqual([])
})
