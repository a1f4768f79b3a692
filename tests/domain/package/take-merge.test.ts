import { expect, test } from 'vitest'
import type { AutosaveState } from '#app/domain/package/autosave.ts'
import { takeMerge } from '#app/domain/package/take-merge.ts'
import type { SectionContent } from '#app/domain/template/template.ts'
import { makeParagraph } from '#tests/builders/make-template.ts'

const savedAt = '2026-11-24T19:14:00.000Z'
const at = 5_000

const text = (paragraphs: { readonly [id: string]: string }): SectionContent => ({
  type: 'rich-text',
  text: {
    type: 'doc',
    content: Object.entries(paragraphs).map(([id, words]) => makeParagraph(words, id)),
  },
})

function saving(
  sent: SectionContent,
  typed: SectionContent | null = null,
): AutosaveState & { readonly status: 'saving' } {
  return {
    status: 'saving',
    revision: 1,
    savedAt: null,
    saveId: 'a save',
    unanswered: [],
    sent: { content: sent, setAside: [] },
    startedAt: 0,
    attempt: 0,
    typed: typed && { content: typed, at: 4_000 },
  }
}

const mergedBy = (content: SectionContent) => ({ revision: 3, content, savedByName: 'Kollega', savedAt })

test('when nothing was typed since, the merge is what stands and is saved', () => {
  const merged = text({ a: 'Min', b: 'Deres' })
  expect(takeMerge(saving(text({ a: 'Min', b: 'Fælles' })), mergedBy(merged), at)).toEqual({
    state: { status: 'saved', revision: 3, savedAt },
    content: merged,
  })
})

test('what was typed since stands beside the merge, and is sent next', () => {
  const state = saving(text({ a: 'Min', b: 'Fælles' }), text({ a: 'Min, og mere', b: 'Fælles' }))
  const { state: next, content } = takeMerge(state, mergedBy(text({ a: 'Min', b: 'Deres' })), at)
  expect(content).toEqual(text({ a: 'Min, og mere', b: 'Deres' }))
  expect(next).toMatchObject({ status: 'dirty', revision: 3, outgoing: { content } })
})

test('what was typed since in the very paragraph the colleague changed makes two versions', () => {
  const state = saving(text({ a: 'Min', b: 'Fælles' }), text({ a: 'Min', b: 'Fælles, og mere' }))
  const { state: next, content } = takeMerge(state, mergedBy(text({ a: 'Min', b: 'Deres' })), at)
  expect(content).toEqual(text({ a: 'Min', b: 'Fælles, og mere' }))
  expect(next).toMatchObject({ status: 'conflict', revision: 1, mine: { content } })
})

test('a CPR number that the server never got stays where it is until its writer removes it', () => {
  const state = saving(text({ a: 'Se 010158-5000', b: 'Fælles' }))
  const { state: next, content } = takeMerge(state, mergedBy(text({ a: 'Se [CPR]', b: 'Deres' })), at)
  expect(content).toEqual(text({ a: 'Se 010158-5000', b: 'Deres' }))
  expect(next.status).toBe('saved')
})
