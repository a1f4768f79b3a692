import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { SectionContent } from '#app/domain/template/template.ts'
import { emptyRichText } from '#app/domain/text/rich-text.ts'
import { loader } from '#app/routes/coordinator/section.ts'
import { listRevisions } from '#db/queries/sections.server.ts'
import {
  at,
  callArguments,
  makeSharedPackage,
  save,
  type SharedPackage,
} from '#tests/builders/make-shared-package.ts'
import { makeParagraph, makeRichText } from '#tests/builders/make-template.ts'

const text = (words: string): SectionContent => ({ type: 'rich-text', text: makeRichText(words) })

function listNotes({ services }: SharedPackage) {
  return listRevisions(services.db, { packageId: 'pack', sectionId: 'note' })
}

test('the first save makes revision 1, the next one revision 2, and both are in the history', async () => {
  const installation = await makeSharedPackage()
  const first = await save(installation, { baseRevision: 0, content: text('Et') })
  const second = await save(installation, { baseRevision: 1, content: text('To') })
  expect(first.answer).toEqual({ status: 'saved', revision: 1, savedAt: at, redacted: [], others: [] })
  expect(second.answer).toMatchObject({ status: 'saved', revision: 2 })
  expect((await listNotes(installation)).map((one) => one.content)).toEqual([text('To'), text('Et')])
})

test('a stale save overwrites nothing and is answered with the newer text', async () => {
  const installation = await makeSharedPackage()
  await save(installation, { baseRevision: 0, content: text('Først') })
  const stale = await save(installation, { baseRevision: 0, content: text('For sent') })
  expect(stale.status).toBe(409)
  expect(stale.answer).toEqual({
    status: 'conflict',
    revision: 1,
    content: text('Først'),
    savedByName: 'owner',
    savedAt: at,
    base: { revision: 0, content: { type: 'rich-text', text: emptyRichText } },
    others: [],
  })
  expect(await listNotes(installation)).toHaveLength(1)
})

test('a save whose answer was lost may be sent again', async () => {
  const installation = await makeSharedPackage()
  await save(installation, { baseRevision: 0, content: text('Et') })
  const again = await save(installation, { baseRevision: 0, content: text('Et') })
  expect(again.answer).toMatchObject({ status: 'saved', revision: 1 })
})

const paragraphs = (texts: { readonly [id: string]: string }): SectionContent => ({
  type: 'rich-text',
  text: { type: 'doc', content: Object.entries(texts).map(([id, words]) => makeParagraph(words, id)) },
})

const saveIds = ['3f0e0a4e-5f0e-4b0e-8d0e-2f1f0e0a4e5f', '9c1e0a4e-5f0e-4b0e-8d0e-2f1f0e0a4e5f'] as const

test('two who write in different paragraphs both get the text with both in it', async () => {
  const installation = await makeSharedPackage()
  await save(installation, { baseRevision: 0, content: paragraphs({ a: 'Et', b: 'To' }) })
  await save(installation, { baseRevision: 1, content: paragraphs({ a: 'Et, rettet', b: 'To' }) })
  const late = { baseRevision: 1, content: paragraphs({ a: 'Et', b: 'To, rettet', c: 'Nyt' }) }
  const { status, answer } = await save(installation, late, { person: 'editor' })
  const merged = paragraphs({ a: 'Et, rettet', b: 'To, rettet', c: 'Nyt' })
  expect(status).toBe(200)
  expect(answer).toEqual({
    status: 'merged',
    revision: 4,
    savedAt: at,
    content: merged,
    savedByName: 'owner',
    redacted: [],
    others: [{ name: 'owner', sectionId: 'note', sectionTitle: 'Note' }],
  })
  expect((await listNotes(installation)).slice(0, 2)).toMatchObject([
    { revision: 4, content: merged, savedByName: 'editor' },
    { revision: 3, content: late.content, savedByName: 'editor' },
  ])
})

test('who goes on writing after a lost answer meets no second version of the own text', async () => {
  const installation = await makeSharedPackage()
  const [first, second] = saveIds
  const begun = { baseRevision: 0, content: text('Et'), saveId: first, unanswered: [] }
  await save(installation, begun)
  const more = { baseRevision: 0, content: text('Et, og mere'), saveId: second, unanswered: [first] }
  expect((await save(installation, more)).answer).toMatchObject({ status: 'saved', revision: 2 })
})

test('after the lost answer of a merge the colleague’s words are still there', async () => {
  const installation = await makeSharedPackage()
  const [first, second] = saveIds
  await save(installation, { baseRevision: 0, content: paragraphs({ a: 'Et', b: 'To' }) })
  await save(installation, { baseRevision: 1, content: paragraphs({ a: 'Deres', b: 'To' }) })
  const mine = { baseRevision: 1, content: paragraphs({ a: 'Et', b: 'Min' }), saveId: first, unanswered: [] }
  await save(installation, mine, { person: 'editor' })
  const more = {
    baseRevision: 1,
    content: paragraphs({ a: 'Et', b: 'Min, og mere' }),
    saveId: second,
    unanswered: [first],
  }
  const { answer } = await save(installation, more, { person: 'editor' })
  expect(answer).toMatchObject({ status: 'merged', content: paragraphs({ a: 'Deres', b: 'Min, og mere' }) })
})

test('a save on a revision that never was is two versions, not an overwriting', async () => {
  const installation = await makeSharedPackage()
  await save(installation, { baseRevision: 0, content: text('Et') })
  const { answer } = await save(installation, { baseRevision: 9, content: text('Andet') })
  expect(answer).toMatchObject({ status: 'conflict', base: null, content: text('Et') })
})

test('the version that was not chosen stays in the history below the chosen one', async () => {
  const installation = await makeSharedPackage()
  await save(installation, { baseRevision: 0, content: text('Deres') })
  const choice = { baseRevision: 1, content: text('Deres'), setAside: [text('Min')] }
  expect((await save(installation, choice)).answer).toMatchObject({ status: 'saved', revision: 3 })
  expect((await listNotes(installation)).map((one) => one.content)).toEqual([
    text('Deres'),
    text('Min'),
    text('Deres'),
  ])
})

test('a CPR number is never stored, the rest is, and the answer says where', async () => {
  const installation = await makeSharedPackage()
  const { answer } = await save(installation, { baseRevision: 0, content: text('Se 010158-5000 igen') })
  expect(answer).toMatchObject({ status: 'saved', redacted: [{ id: 'p1', path: '' }] })
  const everything = await installation.services.db.selectFrom('section_revision').selectAll().execute()
  expect(everything[0]?.content).toContain('Se [CPR] igen')
  expect(JSON.stringify(everything)).not.toContain('5000')
})

test.each([
  ['no JSON object', 'hej'],
  ['another type of content', { baseRevision: 0, content: { type: 'list', items: [] } }],
  ['no base revision', { content: text('Et') }],
  ['an unknown kind of block', { baseRevision: 0, content: { type: 'rich-text', text: { type: 'page' } } }],
])('%s is refused with a sentence, and nothing is stored', async (_, body) => {
  const installation = await makeSharedPackage()
  const { status, answer } = await save(installation, body)
  expect(status).toBe(422)
  expect(answer.status === 'refused' && answer.faults[0]?.message.da).toBeTruthy()
  expect(await listNotes(installation)).toEqual([])
})

test.each([
  ['somebody from another cluster', { person: 'stranger' as const }],
  ['a reader', { person: 'reader' as const }],
  ['an unknown section', { sectionId: 'nowhere' }],
])('%s gets 404', async (_, options) => {
  const installation = await makeSharedPackage()
  const request = save(installation, { baseRevision: 0, content: text('Et') }, options)
  await expect(request).rejects.toMatchObject({ status: 404 })
})

test('a reader may read the newest text', async () => {
  const installation = await makeSharedPackage()
  await save(installation, { baseRevision: 0, content: text('Et') })
  const call = callArguments(installation, 'reader', { path: 'afsnit/note', params: { sectionId: 'note' } })
  const response = await loader({ ...call, pattern: '/pakker/:packageId/afsnit/:sectionId' })
  expect(await response.json()).toMatchObject({ revision: 1, content: text('Et'), savedByName: 'owner' })
})

test('a database that may not grow is answered with 507, and what was saved stays', async () => {
  const installation = await makeSharedPackage()
  const { db } = installation.services
  await save(installation, { baseRevision: 0, content: text('Et') })
  await sql`pragma max_page_count = 1`.execute(db)
  const { status } = await save(installation, { baseRevision: 1, content: text('To '.repeat(50_000)) })
  expect(status).toBe(507)
  expect((await listNotes(installation)).map((one) => one.content)).toEqual([text('Et')])
})

test.each([
  ['a save', 0],
  ['a stale save', 7],
])('%s takes at most five statements', async (_, baseRevision) => {
  const installation = await makeSharedPackage()
  await save(installation, { baseRevision: 0, content: text('Et') })
  installation.statements.length = 0
  await save(installation, { baseRevision: baseRevision + 1, content: text('To') })
  const counted = installation.statements.filter((sql) => !/^(begin|commit|rollback)/i.test(sql))
  expect(counted.length).toBeLessThanOrEqual(5)
})
