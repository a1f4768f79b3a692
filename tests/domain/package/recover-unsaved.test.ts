import { expect, test } from 'vitest'
import { recoverUnsaved } from '#app/domain/package/recover-unsaved.ts'
import type { SectionContent } from '#app/domain/template/template.ts'

const text = (note: string): SectionContent => ({ type: 'form', values: { note } })
const known = { revision: 4, content: text('gemt'), savedAt: '2026-11-24T19:14:00.000Z' }
const unsaved = { baseRevision: 4, content: text('ny'), setAside: [], unanswered: ['a save'] }

test('a text the server has after all needs no sending', () => {
  const sameAsKnown = { ...unsaved, baseRevision: 3, content: text('gemt') }
  expect(recoverUnsaved(known, sameAsKnown, 0).status).toBe('idle')
})

test.each([
  ['the newest', 4],
  ['an older', 3],
])('a text written on %s revision is sent on that revision', (_, baseRevision) => {
  expect(recoverUnsaved(known, { ...unsaved, baseRevision }, 7)).toEqual({
    status: 'dirty',
    revision: baseRevision,
    savedAt: known.savedAt,
    outgoing: { content: text('ny'), setAside: [] },
    unanswered: ['a save'],
    firstChangedAt: 7,
    changedAt: 7,
  })
})
