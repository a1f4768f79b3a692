import { expect, test } from 'vitest'
import type { Unsaved } from '#app/domain/package/autosave.ts'
import type { SaveRequest } from '#app/domain/package/save-exchange.ts'
import type { SectionContent } from '#app/domain/template/template.ts'
import { createAutosaver, type SendOutcome } from '#app/features/step-editor/autosaver.ts'

const savedAt = '2026-11-24T19:14:00.000Z'
const text = (note: string): SectionContent => ({ type: 'form', values: { note } })

const left = (note: string, baseRevision = 1): Unsaved => ({
  baseRevision,
  content: text(note),
  setAside: [],
  unanswered: [],
})

/** A browser made of variables: time moves by `pass`, requests are answered by `answer`. */
function makeBrowser(...leftByOthers: readonly Unsaved[]) {
  const sent: SaveRequest[] = []
  const answers: ((outcome: SendOutcome) => void)[] = []
  let store: Unsaved | null = null
  const others = new Set(leftByOthers)
  let ids = 0
  let time = 0
  let timer: { readonly at: number; readonly run: () => void } | null = null
  const start = { status: 'idle' as const, revision: 1, savedAt: null }
  const autosaver = createAutosaver(start, text('gemt'), {
    send(request) {
      sent.push(request)
      return new Promise((resolve) => answers.push(resolve))
    },
    makeId: () => `save ${++ids}`,
    keep: {
      readOthers: () =>
        [...others].map((unsaved) => ({ unsaved, remove: () => void others.delete(unsaved) })),
      write: (unsaved) => void (store = unsaved),
      remove: () => void (store = null),
    },
    now: () => time,
    later(milliseconds, run) {
      const own = { at: time + milliseconds, run }
      timer = own
      return () => void (timer = timer === own ? null : timer)
    },
  })
  return {
    autosaver,
    sent,
    stored: () => store,
    others,
    pass(milliseconds: number) {
      time += milliseconds
      if (!timer || timer.at > time) return
      const { run } = timer
      timer = null
      run()
    },
    async answer(outcome: SendOutcome) {
      answers.shift()?.(outcome)
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

test('a text is kept here at once and sent after a pause', () => {
  const { autosaver, sent, stored, pass } = makeBrowser()
  autosaver.change(text('nyt'))
  expect(stored()).toMatchObject({ baseRevision: 1, content: text('nyt') })
  expect(sent).toEqual([])
  pass(2_000)
  expect(sent).toEqual([
    { baseRevision: 1, content: text('nyt'), setAside: [], saveId: 'save 1', unanswered: [] },
  ])
})

test('what the server has is no longer kept here', async () => {
  const { autosaver, stored, pass, answer } = makeBrowser()
  autosaver.change(text('nyt'))
  pass(2_000)
  await answer({ type: 'acknowledged', revision: 2, savedAt })
  expect(stored()).toBeNull()
  expect(autosaver.getSnapshot().state).toMatchObject({ status: 'saved', revision: 2 })
})

test('one request at a time, the next on the new revision', async () => {
  const { autosaver, sent, pass, answer } = makeBrowser()
  autosaver.change(text('a'))
  pass(2_000)
  autosaver.change(text('ab'))
  pass(5_000)
  expect(sent).toHaveLength(1)
  await answer({ type: 'acknowledged', revision: 2, savedAt })
  pass(2_000)
  expect(sent[1]).toMatchObject({ baseRevision: 2, content: text('ab'), setAside: [] })
})

test('a CPR number is neither kept nor sent, and the writer is told', () => {
  const { autosaver, sent, stored, pass } = makeBrowser()
  autosaver.change(text('Se 010158-5000'))
  pass(2_000)
  expect(JSON.stringify([sent, stored()])).not.toContain('5000')
  expect(autosaver.getSnapshot().redacted).toEqual([{ id: null, path: 'note' }])
  expect(autosaver.getSnapshot().content).toEqual(text('Se 010158-5000'))
})

test('without a network the text is kept, and sent when the network returns', async () => {
  const { autosaver, sent, stored, pass, answer } = makeBrowser()
  autosaver.change(text('nyt'))
  pass(2_000)
  await answer({ type: 'failed', problem: 'network' })
  expect(stored()?.content).toEqual(text('nyt'))
  autosaver.networkReturned()
  pass(0)
  expect(sent).toHaveLength(2)
  expect(sent[1]?.unanswered).toEqual(['save 1'])
})

test('a text from an earlier visit is put in and sent on the revision it was written on', () => {
  const { autosaver, sent, pass, stored, others } = makeBrowser(left('glemt', 0))
  autosaver.recover()
  expect(autosaver.getSnapshot()).toMatchObject({ content: text('glemt'), isRecovered: true, epoch: 1 })
  expect(stored()?.content).toEqual(text('glemt'))
  expect(others.size).toBe(0)
  pass(2_000)
  expect(sent[0]).toMatchObject({ baseRevision: 0, content: text('glemt') })
})

test('what two tabs left is sent one after the other, and what the server has is forgotten', async () => {
  const { autosaver, sent, pass, answer, others } = makeBrowser(left('gemt'), left('et'), left('to'))
  autosaver.recover()
  pass(2_000)
  expect(others).toEqual(new Set([left('to')]))
  await answer({ type: 'acknowledged', revision: 2, savedAt })
  pass(2_000)
  expect(sent.map(({ content }) => content)).toEqual([text('et'), text('to')])
  expect(sent[1]?.baseRevision).toBe(1)
  expect(others.size).toBe(0)
})

test('what a colleague wrote comes into the section, without what was typed meanwhile being lost', async () => {
  const fields = (values: { readonly [name: string]: string }): SectionContent => ({ type: 'form', values })
  const { autosaver, sent, pass, answer } = makeBrowser()
  autosaver.change(fields({ note: 'min' }))
  pass(2_000)
  autosaver.change(fields({ note: 'min, og mere' }))
  const content = fields({ note: 'min', place: 'deres' })
  await answer({ type: 'merged', theirs: { revision: 3, content, savedByName: 'Kollega', savedAt } })
  expect(autosaver.getSnapshot()).toMatchObject({
    content: fields({ note: 'min, og mere', place: 'deres' }),
    epoch: 0,
    merges: 1,
    mergedWith: 'Kollega',
  })
  pass(2_000)
  expect(sent[1]).toMatchObject({
    baseRevision: 3,
    content: fields({ note: 'min, og mere', place: 'deres' }),
  })
})

test('a choice between two versions is sent at once, with the other below it', async () => {
  const { autosaver, sent, pass, answer } = makeBrowser()
  autosaver.change(text('min'))
  pass(2_000)
  const theirs = { revision: 2, content: text('deres'), savedByName: null, savedAt }
  await answer({ type: 'conflicted', theirs, base: null })
  autosaver.resolve({ content: theirs.content, setAside: [text('min')] })
  pass(0)
  expect(sent[1]).toMatchObject({ baseRevision: 2, content: text('deres'), setAside: [text('min')] })
  expect(autosaver.getSnapshot().content).toEqual(text('deres'))
})

test('a change that changes nothing is not saved', () => {
  const { autosaver, sent, pass } = makeBrowser()
  autosaver.change(text('gemt'))
  pass(10_000)
  expect(sent).toEqual([])
})

test('leaving the page sends what is waiting', () => {
  const { autosaver, sent } = makeBrowser()
  autosaver.change(text('nyt'))
  autosaver.flush(true)
  expect(sent).toHaveLength(1)
})
