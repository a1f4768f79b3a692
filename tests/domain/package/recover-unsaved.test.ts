import { expect, test } from 'vitest'
import { recoverUnsaved } from '#app/domain/package/recover-unsaved.ts'
import type { SectionContent } from '#app/domain/template/template.ts'

const text = (note: string): SectionContent => ({ type: 'form', values: { note } })
const newest = { revision: 4, content: text('gemt'), savedByName: null, savedAt: '2026-11-24T19:14:00.000Z' }

test('a browser that kept nothing starts from the server', () => {
  expect(recoverUnsaved(newest, null, 0).status).toBe('idle')
})

test('a text the server has after all needs no sending', () => {
  const unsaved = { baseRevision: 3, content: text('gemt'), setAside: [] }
  expect(recoverUnsaved(newest, unsaved, 0).status).toBe('idle')
})

test('a text written on the newest revision is sent', () => {
  const unsaved = { baseRevision: 4, content: text('ny'), setAside: [] }
  expect(recoverUnsaved(newest, unsaved, 7)).toMatchObject({
    status: 'dirty',
    revision: 4,
    outgoing: { content: text('ny') },
  })
})

test('a text written on an older revision is the second of two versions', () => {
  const unsaved = { baseRevision: 3, content: text('ny'), setAside: [] }
  expect(recoverUnsaved(newest, unsaved, 0)).toMatchObject({
    status: 'conflict',
    mine: { content: text('ny') },
    theirs: { revision: 4, content: text('gemt') },
  })
})
