import { expect, test } from 'vitest'
import type { PresenceReply } from '#app/domain/package/save-exchange.ts'
import { action } from '#app/routes/coordinator/presence.ts'
import {
  callArguments,
  makeSharedPackage,
  type Person,
  save,
  type SharedPackage,
} from '#tests/builders/make-shared-package.ts'
import { makeRichText } from '#tests/builders/make-template.ts'

async function report(
  shared: SharedPackage,
  person: Person,
  sectionId: unknown,
): Promise<PresenceReply['others']> {
  const call = callArguments(shared, person, { path: 'skriver', params: {}, body: { sectionId } })
  const response = await action({ ...call, pattern: '/pakker/:packageId/skriver' })
  const reply: PresenceReply = await response.json()
  return reply.others
}

const owner = { name: 'owner', sectionId: 'note', sectionTitle: 'Note' }

test('two who write see each other, and nobody sees themselves', async () => {
  const shared = await makeSharedPackage()
  expect(await report(shared, 'owner', 'note')).toEqual([])
  expect(await report(shared, 'editor', 'evening')).toEqual([owner])
  expect((await report(shared, 'owner', 'note')).map(({ name }) => name)).toEqual(['editor'])
})

test('a save tells where its writer is, and who else is there', async () => {
  const shared = await makeSharedPackage()
  const content = { type: 'rich-text', text: makeRichText('Et') }
  await save(shared, { baseRevision: 0, content })
  expect(await report(shared, 'editor', 'evening')).toEqual([owner])
  expect((await save(shared, { baseRevision: 1, content })).answer.others).toHaveLength(1)
})

test('half a minute after the last word nobody is there any more', async () => {
  const shared = await makeSharedPackage()
  await report(shared, 'owner', 'note')
  shared.pass(30_000)
  expect(await report(shared, 'editor', null)).toEqual([])
})

test.each([
  ['a reader', 'reader', 'note'],
  ['who only looks', 'editor', null],
  ['who names no section of the package', 'editor', 'nowhere'],
] as const)('%s sees the others and is not seen', async (_, person, sectionId) => {
  const shared = await makeSharedPackage()
  await report(shared, 'owner', 'note')
  expect(await report(shared, person, sectionId)).toEqual([owner])
  expect(await report(shared, 'owner', 'note')).toEqual([])
})

test('somebody from another cluster gets 404', async () => {
  const shared = await makeSharedPackage()
  await expect(report(shared, 'stranger', 'note')).rejects.toMatchObject({ status: 404 })
})

test('a report takes two statements and writes nothing', async () => {
  const shared = await makeSharedPackage()
  shared.statements.length = 0
  await report(shared, 'owner', 'note')
  expect(shared.statements).toHaveLength(2)
  expect(shared.statements.filter((statement) => !statement.startsWith('select'))).toEqual([])
})
