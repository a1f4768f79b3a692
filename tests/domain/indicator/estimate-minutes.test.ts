import { expect, test } from 'vitest'
import { estimateMinutes, totalMinutes } from '#app/domain/indicator/estimate-minutes.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'
import { makeEveryKind, measures } from '#tests/builders/make-kinds.ts'

test('what the coordinator wrote counts before any guess', () => {
  expect(estimateMinutes([makeIndicator({ minutes: 7 })])).toEqual([7])
})

test('without minutes each kind has its own guess, at the slow end', () => {
  const seconds = estimateMinutes(makeEveryKind().map((one) => ({ ...one, minutes: 0 }))).map((one) =>
    Math.round(one * 60),
  )
  expect(seconds).toEqual([120, 120, 120, 120, 240, 180, 20, 20, 60])
})

test('the next question with the same answers is a row of a grid, and one with others is not', () => {
  const first = makeIndicator({ ...measures['single-choice'], minutes: 0 })
  const other = makeIndicator({
    kind: 'single-choice',
    minutes: 0,
    options: [
      { id: '1', text: 'Ja' },
      { id: '2', text: 'Nej' },
    ],
    apart: [],
  })
  const seconds = estimateMinutes([first, first, first, other]).map((one) => Math.round(one * 60))
  expect(seconds).toEqual([20, 6, 6, 20])
})

test('three numbers, a grid of eight rows and a comment take 8:02, and are called nine minutes', () => {
  const unwritten = { minutes: 0 }
  const rows = Array.from({ length: 9 }, () => makeIndicator({ ...measures['single-choice'], ...unwritten }))
  const indicators = [
    ...Array.from({ length: 3 }, () => makeIndicator(unwritten)),
    ...rows.slice(0, 8),
    makeIndicator({ kind: 'free-text', ...unwritten }),
  ]
  expect(totalMinutes(indicators)).toBe(9)
  expect(totalMinutes([])).toBe(0)
  expect(totalMinutes([makeIndicator({ minutes: 2 }), makeIndicator({ minutes: 3 })])).toBe(5)
})
