import { expect, test } from 'vitest'
import type { SectionContent } from '#app/domain/template/template.ts'
import { action, loader } from '#app/routes/coordinator/history.tsx'
import { listRevisions } from '#db/queries/sections.server.ts'
import { listActivity } from '#tests/builders/list-activity.ts'
import { answerOf } from '#tests/builders/make-member.ts'
import {
  callArguments,
  makeSharedPackage,
  type Person,
  save,
  type SharedPackage,
} from '#tests/builders/make-shared-package.ts'
import { makeRichText } from '#tests/builders/make-template.ts'

const text = (words: string): SectionContent => ({ type: 'rich-text', text: makeRichText(words) })
const minutes = 60_000
const pattern = '/pakker/:packageId/historik/:sectionId'

/** A note that the owner wrote in two goes and the editor changed. */
async function makeWritten() {
  const shared = await makeSharedPackage()
  await save(shared, { baseRevision: 0, content: text('Et') })
  shared.pass(minutes)
  await save(shared, { baseRevision: 1, content: text('Et to') })
  shared.pass(minutes)
  await save(shared, { baseRevision: 2, content: text('Et to tre') }, { person: 'editor' })
  shared.pass(60 * minutes)
  await save(shared, { baseRevision: 3, content: text('Et tre') })
  return shared
}

async function load(shared: SharedPackage, search = '', person: Person = 'owner', sectionId = 'note') {
  const path = `historik/${sectionId}${search}`
  const { page } = await loader({
    ...callArguments(shared, person, { path, params: { sectionId } }),
    pattern,
  })
  return page
}

async function restore(
  shared: SharedPackage,
  form: Readonly<Record<string, string>>,
  person: Person = 'owner',
) {
  const params = { sectionId: 'note' }
  const call = callArguments(shared, person, {
    path: 'historik/note',
    params,
    body: new URLSearchParams(form),
  })
  return answerOf(action({ ...call, pattern }))
}

test('the history tells who wrote when and how much, newest first', async () => {
  const { view, newest } = await load(await makeWritten())
  expect(newest).toBe(4)
  if (view.type !== 'list') throw new Error('A list was asked for')
  expect(view.olderThan).toBeNull()
  const told = view.sittings.map(({ heads, size }) => ({
    saves: heads.length,
    by: heads[0].savedByName,
    size,
  }))
  expect(told).toEqual([
    { saves: 1, by: 'owner', size: { added: 0, removed: 1, isOther: false } },
    { saves: 1, by: 'editor', size: { added: 1, removed: 0, isOther: false } },
    { saves: 2, by: 'owner', size: { added: 2, removed: 0, isOther: false } },
  ])
})

test('older saves follow on a page of their own', async () => {
  const { view } = await load(await makeWritten(), '?foer=3')
  expect(view).toMatchObject({ type: 'list', sittings: [{ heads: [{ revision: 2 }, { revision: 1 }] }] })
})

test('a revision is compared with what stands now', async () => {
  const { view } = await load(await makeWritten(), '?udgave=2')
  expect(view).toMatchObject({
    type: 'comparison',
    chosen: { revision: 2, savedByName: 'owner' },
    parts: [{ status: 'changed', newer: [{ text: 'Et' }, { text: ' tre', differs: true }] }],
  })
})

test('a section nobody has saved has an empty history', async () => {
  const { view, newest } = await load(await makeSharedPackage(), '', 'owner', 'evening')
  expect({ view, newest }).toEqual({ view: { type: 'list', sittings: [], olderThan: null }, newest: 0 })
})

test('restoring makes the old text the newest, and what stood there stays below it', async () => {
  const shared = await makeWritten()
  const answer = await restore(shared, { revision: '1', newest: '4' })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('Location')).toBe('/pakker/pack/historik/note?gendannet')
  const revisions = await listRevisions(shared.services.db, { packageId: 'pack', sectionId: 'note' })
  expect(revisions.slice(0, 2)).toMatchObject([
    { revision: 5, content: text('Et') },
    { revision: 4, content: text('Et tre') },
  ])
  expect((await listActivity(shared.services)).at(-1)).toMatchObject({ what: 'section-restored' })
})

test('restoring overwrites nothing that was saved since the page was made', async () => {
  const shared = await makeWritten()
  expect(await restore(shared, { revision: '1', newest: '3' })).toMatchObject({
    status: 409,
    data: { problem: 'overtaken' },
  })
  expect((await load(shared)).newest).toBe(4)
})

test('a reader may look and not restore', async () => {
  const shared = await makeWritten()
  expect((await load(shared, '', 'reader')).canRestore).toBe(false)
  expect((await restore(shared, { revision: '1', newest: '4' }, 'reader')).status).toBe(404)
})

test.each([
  ['somebody from another cluster', '', 'stranger', 'note'],
  ['an unknown section', '', 'owner', 'nowhere'],
  ['a revision that never was', '?udgave=99', 'owner', 'note'],
] as const)('%s gets 404', async (_, search, person, sectionId) => {
  const shared = await makeWritten()
  await expect(load(shared, search, person, sectionId)).rejects.toMatchObject({ status: 404 })
})

test.each(['', '?udgave=1'])('a page takes at most seven statements', async (search) => {
  const shared = await makeWritten()
  shared.statements.length = 0
  await load(shared, search)
  expect(shared.statements.length).toBeLessThanOrEqual(7)
})

test('restoring takes at most seven statements', async () => {
  const shared = await makeWritten()
  shared.statements.length = 0
  await restore(shared, { revision: '1', newest: '4' })
  const counted = shared.statements.filter((statement) => !/^(begin|commit)/i.test(statement))
  expect(counted.length).toBeLessThanOrEqual(7)
})
