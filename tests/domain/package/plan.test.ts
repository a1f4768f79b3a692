import { expect, test } from 'vitest'
import { computePlan, isBeforeMeeting } from '#app/domain/package/plan.ts'

const tasks = [
  { id: 'after', daysBefore: -30 },
  { id: 'undated' },
  { id: 'early', daysBefore: 60 },
  { id: 'late', daysBefore: 1, done: true },
]

test('days are counted back from the meeting, over months and years', () => {
  const dates = computePlan(tasks, '2027-01-14').map(({ task, date }) => [task.id, date])
  expect(dates).toEqual([
    ['early', '2026-11-15'],
    ['late', '2027-01-13'],
    ['after', '2027-02-13'],
    ['undated', null],
  ])
})

test('without a meeting there are no dates, but the order stands', () => {
  const plan = computePlan(tasks, null)
  expect(plan.map(({ task }) => task.id)).toEqual(['early', 'late', 'after', 'undated'])
  expect(plan.every(({ date }) => date === null)).toBe(true)
})

test('a task without a day is still to be planned, and so belongs before the meeting', () => {
  const before = computePlan(tasks, '2027-01-14').filter(isBeforeMeeting)
  expect(before.map(({ task }) => task.id)).toEqual(['early', 'late', 'undated'])
})

test('tasks of the same day keep the order in which they were written', () => {
  const same = [
    { id: 'first', daysBefore: 7 },
    { id: 'second', daysBefore: 7 },
  ]
  expect(computePlan(same, null).map(({ task }) => task.id)).toEqual(['first', 'second'])
})

test('a task whose milestone is reached is done, unless somebody said otherwise', () => {
  const [after, , early] = tasks
  if (!after || !early) throw new Error('three tasks')
  const plan = computePlan([after, { ...early, done: false }], null, new Set(['after', 'early']))
  expect(plan.map(({ task, done }) => [task.id, done])).toEqual([
    ['early', false],
    ['after', true],
  ])
})

test('only a task that was ticked off is done', () => {
  const done = computePlan(tasks, null).filter((entry) => entry.done)
  expect(done.map(({ task }) => task.id)).toEqual(['late'])
})
