import { expect, test } from 'vitest'
import { buildTimeline } from '#app/domain/package/timeline.ts'

test('weeks and deadline are placed as shares of the days to the meeting', () => {
  expect(buildTimeline('2026-12-01', '2026-12-29', '2026-12-15')).toEqual({
    weeks: [0.25, 0.5, 0.75],
    deadline: 0.5,
  })
})

test('a deadline that has passed or lies after the meeting is not drawn', () => {
  expect(buildTimeline('2026-12-01', '2026-12-29', '2026-11-30')?.deadline).toBeNull()
  expect(buildTimeline('2026-12-01', '2026-12-29', '2027-01-01')?.deadline).toBeNull()
})

test('there is no line without a meeting ahead', () => {
  expect(buildTimeline('2026-12-01', null, null)).toBeNull()
  expect(buildTimeline('2026-12-01', '2026-12-01', null)).toBeNull()
  expect(buildTimeline('2026-12-01', '2026-11-01', null)).toBeNull()
})
