import { expect, test } from 'vitest'
import {
  type AutosaveEvent,
  type AutosaveState,
  computeSendDelay,
  findUnsaved,
  reduceAutosave,
} from '#app/domain/package/autosave.ts'
import type { SectionContent } from '#app/domain/template/template.ts'

const text = (note: string): SectionContent => ({ type: 'form', values: { note } })
const idle: AutosaveState = { status: 'idle', revision: 3, savedAt: null }
const savedAt = '2026-11-24T19:14:00.000Z'
const changed = (note: string, at: number): AutosaveEvent => ({ type: 'changed', content: text(note), at })
const sent = (at: number): AutosaveEvent => ({ type: 'sent', saveId: `save at ${at}`, at })
const acknowledged: AutosaveEvent = { type: 'acknowledged', revision: 4, savedAt, at: 2_000 }
const theirs = { revision: 5, content: text('deres'), savedByName: null, savedAt }
const conflicted: AutosaveEvent = { type: 'conflicted', theirs, base: null }

function after(...events: readonly AutosaveEvent[]): AutosaveState {
  return events.reduce(reduceAutosave, idle)
}

test('a text is sent within two seconds of the last keystroke', () => {
  const state = after(changed('a', 0), changed('ab', 1_000))
  expect(computeSendDelay(state, 1_000)).toBeLessThanOrEqual(2_000)
  expect(computeSendDelay(state, 1_000)).toBeGreaterThan(0)
})

test('somebody who never pauses is saved all the same', () => {
  const keystrokes = Array.from({ length: 100 }, (_, index) => changed('x'.repeat(index), index * 100))
  expect(computeSendDelay(after(...keystrokes), 9_900)).toBe(0)
})

test('nothing is sent while a request is under way', () => {
  const state = after(changed('a', 0), sent(1_200), changed('ab', 1_300))
  expect(state.status).toBe('saving')
  expect(computeSendDelay(state, 9_000)).toBeNull()
})

test('an acknowledged text is saved on the new revision', () => {
  expect(after(changed('a', 0), sent(1_200), acknowledged)).toEqual({ status: 'saved', revision: 4, savedAt })
})

test('what was typed meanwhile is sent next, on the new revision', () => {
  const state = after(changed('a', 0), sent(1_200), changed('ab', 1_300), acknowledged)
  expect(findUnsaved(state)).toEqual({
    baseRevision: 4,
    content: text('ab'),
    setAside: [],
    unanswered: [],
  })
})

test('a save that did not come through is tried again, later and later', () => {
  const failed = (at: number): AutosaveEvent => ({ type: 'failed', problem: 'network', at })
  const once = after(changed('a', 0), sent(0), failed(0))
  const twice = [sent(0), failed(0)].reduce(reduceAutosave, once)
  expect(computeSendDelay(once, 0)).toBe(2_000)
  expect(computeSendDelay(twice, 0)).toBe(4_000)
  expect(findUnsaved(twice)?.content).toEqual(text('a'))
})

test('when the network returns the text is sent at once', () => {
  const state = after(changed('a', 0), sent(0), { type: 'failed', problem: 'network', at: 0 })
  expect(computeSendDelay(reduceAutosave(state, { type: 'network-returned', at: 50 }), 50)).toBe(0)
})

test('a text that is too large is not sent again until it changes', () => {
  const state = after(changed('a', 0), sent(0), { type: 'failed', problem: 'too-large', at: 0 })
  expect(computeSendDelay(state, 0)).toBeNull()
  expect(computeSendDelay(reduceAutosave(state, changed('b', 100)), 100)).not.toBeNull()
})

test('the saves whose answer never came are told until one comes', () => {
  const failed = (at: number): AutosaveEvent => ({ type: 'failed', problem: 'network', at })
  const state = after(changed('a', 0), sent(1), failed(1), changed('ab', 2), sent(3))
  expect(state).toMatchObject({ saveId: 'save at 3', unanswered: ['save at 1'] })
  expect(findUnsaved(state)?.unanswered).toEqual(['save at 1', 'save at 3'])
  expect(findUnsaved([acknowledged, changed('b', 4)].reduce(reduceAutosave, state))?.unanswered).toEqual([])
})

test('two versions know the revision both were made from', () => {
  const base = { revision: 4, content: text('fælles') }
  const state = after(changed('min', 0), sent(0), { type: 'conflicted', theirs, base })
  expect(state).toMatchObject({ revision: 4, base: base.content })
})

test('a newer text on the server makes two versions, and mine is still there', () => {
  const state = after(changed('min', 0), sent(0), conflicted)
  expect(state).toMatchObject({ status: 'conflict', theirs, mine: { content: text('min') } })
  expect(computeSendDelay(state, 99_999)).toBeNull()
  expect(findUnsaved(state)).toMatchObject({ baseRevision: 3, content: text('min') })
})

test('the choice between two versions is saved on top of the newer one, and the other is set aside', () => {
  const conflict = after(changed('min', 0), sent(0), conflicted)
  const outgoing = { content: theirs.content, setAside: [text('min')] }
  const state = reduceAutosave(conflict, { type: 'resolved', outgoing, at: 10_000 })
  expect(findUnsaved(state)).toEqual({ baseRevision: 5, ...outgoing, unanswered: [] })
  expect(computeSendDelay(state, 10_000)).toBe(0)
})

test('a second conflict while the choice is saved loses nothing that was set aside', () => {
  const choice: AutosaveEvent = {
    type: 'resolved',
    outgoing: { content: theirs.content, setAside: [text('min')] },
    at: 10,
  }
  const newer: AutosaveEvent = { ...conflicted, theirs: { ...theirs, revision: 6 } }
  const again = after(changed('min', 0), sent(0), conflicted, choice, sent(10), newer)
  expect(findUnsaved(again)?.setAside).toEqual([text('min')])
})

test('late answers and stray events change nothing', () => {
  expect(after(acknowledged, { type: 'failed', problem: 'server', at: 0 }, sent(1))).toEqual(idle)
})
