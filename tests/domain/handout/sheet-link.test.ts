import { expect, test } from 'vitest'
import { checkSheetLink, parseHandoutIds, sheetLinkStatus } from '#app/domain/handout/sheet-link.ts'
import { writeContent } from '#app/domain/handout/written-content.ts'
import { makeHandout } from '#tests/builders/make-handout.ts'

const known = ['facts', 'reflection']
const today = '2026-11-23'

test('a link leads to known sheets, each once, in the template’s order', () => {
  const typed = { handoutIds: ['reflection', 'facts', 'facts', 'other'], lastDay: today }
  expect(checkSheetLink(typed, known, today)).toEqual({ ok: true, handoutIds: known, lastDay: today })
})

test.each([
  [{ handoutIds: ['other'], lastDay: today }, 'no-sheets'],
  [{ handoutIds: known, lastDay: '' }, 'no-day'],
  [{ handoutIds: known, lastDay: '2026-02-30' }, 'no-day'],
  [{ handoutIds: known, lastDay: '2026-11-22' }, 'past'],
  [{ handoutIds: known, lastDay: '2027-05-23' }, 'too-late'],
])('%j is refused: %s', (typed, problem) => {
  expect(checkSheetLink(typed, known, today)).toEqual({ ok: false, problem })
})

test('a link opens until its last day is over, unless it was closed', () => {
  expect(sheetLinkStatus({ lastDay: today, revokedAt: null }, today)).toBe('open')
  expect(sheetLinkStatus({ lastDay: today, revokedAt: null }, '2026-11-24')).toBe('expired')
  expect(sheetLinkStatus({ lastDay: today, revokedAt: '2026-11-20T10:00:00Z' }, today)).toBe('revoked')
})

test('what was stored is read back, and nothing else', () => {
  expect(parseHandoutIds('["a",1,null,"b"]')).toEqual(['a', 'b'])
  expect(parseHandoutIds('{}')).toEqual([])
})

test('the day of printing is no change; a word is', () => {
  const today = writeContent(makeHandout([]))
  expect(writeContent(makeHandout([], { printedOn: 'i morgen', printedDay: '2026-11-24' }))).toBe(today)
  expect(writeContent(makeHandout([{ kind: 'page-break' }]))).not.toBe(today)
})
