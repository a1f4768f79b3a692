import { expect, test } from 'vitest'
import { checkDecision, type TypedDecision } from '#app/domain/cluster/decision.ts'

const typed: TypedDecision = {
  agreement: 'open',
  threshold: '8',
  strict: true,
  decidedOn: '2026-11-20',
  decidedBy: ' Klyngemødet ',
  wording: 'Vi viser navne.',
}

test('a decision is read with its terms, its day, its makers and its words', () => {
  expect(checkDecision(typed, '2026-11-23')).toEqual({
    ok: true,
    decision: {
      agreement: 'open',
      smallCounts: { threshold: 8, strict: true },
      decidedOn: '2026-11-20',
      decidedBy: 'Klyngemødet',
      wording: 'Vi viser navne.',
    },
  })
})

test.each([
  ['agreement', { agreement: 'none' }, 'missing'],
  ['threshold', { threshold: '4' }, 'missing'],
  ['decidedOn', { decidedOn: '' }, 'missing'],
  ['decidedOn', { decidedOn: '2026-11-24' }, 'future'],
  ['decidedBy', { decidedBy: '  ' }, 'missing'],
  ['decidedBy', { decidedBy: 'Formanden 010160-1234' }, 'cpr'],
  ['wording', { wording: 'x'.repeat(1001) }, 'too-long'],
])('%s is refused: %o', (field, change, problem) => {
  expect(checkDecision({ ...typed, ...change }, '2026-11-23')).toEqual({
    ok: false,
    problems: { [field]: problem },
  })
})

test('a decision without a wording is taken', () => {
  expect(checkDecision({ ...typed, wording: '' }, '2026-11-20').ok).toBe(true)
})
