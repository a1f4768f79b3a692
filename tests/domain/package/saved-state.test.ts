import { expect, test } from 'vitest'
import type { AutosaveState } from '#app/domain/package/autosave.ts'
import { summariseSaving } from '#app/domain/package/saved-state.ts'

const base = { revision: 1, savedAt: '2026-11-24T19:14:00.000Z' }
const outgoing = { content: { type: 'form' as const, values: {} }, setAside: [] }
const saved: AutosaveState = { ...base, status: 'saved' }
const saving: AutosaveState = {
  ...base,
  status: 'saving',
  sent: outgoing,
  saveId: 'a save',
  unanswered: [],
  startedAt: 50,
  attempt: 0,
  typed: null,
}
const offline: AutosaveState = {
  ...base,
  status: 'offline',
  outgoing,
  unanswered: [],
  problem: 'network',
  attempt: 1,
  retryAt: 0,
}
const conflict: AutosaveState = {
  ...base,
  status: 'conflict',
  mine: outgoing,
  base: null,
  theirs: { revision: 2, content: outgoing.content, savedByName: null, savedAt: base.savedAt },
}

function summarise(...states: readonly AutosaveState[]) {
  return summariseSaving(
    states.map((state, index) => ({ sectionId: `s${index}`, state })),
    null,
  )
}

test('two versions outweigh everything else, and say where', () => {
  expect(summarise(saved, offline, saving, conflict)).toEqual({ status: 'conflict', sectionId: 's3' })
})

test('what is not saved outweighs what is under way', () => {
  expect(summarise(saving, offline)).toEqual({ status: 'offline', problem: 'network' })
})

test('a page is saved at its newest save', () => {
  const earlier: AutosaveState = { ...saved, savedAt: '2026-11-24T08:00:00.000Z' }
  expect(summarise(earlier, saved)).toEqual({ status: 'saved', savedAt: base.savedAt })
})

test('a page on which nobody has saved has no time', () => {
  expect(summarise()).toEqual({ status: 'saved', savedAt: null })
})
