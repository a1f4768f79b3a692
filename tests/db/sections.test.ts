import { expect, test } from 'vitest'
import type { SectionContent } from '#app/domain/template/template.ts'
import { openDatabase } from '#db/connection.server.ts'
import { migrate } from '#db/migrate.server.ts'
import {
  addRevisions,
  findMergeBase,
  findSavedSection,
  listRevisions,
  saveSection,
} from '#db/queries/sections.server.ts'

const savedAt = '2026-11-24T19:14:00.000Z'
const key = { packageId: 'pack', sectionId: 'note' }
const text = (note: string): SectionContent => ({ type: 'form', values: { note } })

async function makePackage() {
  const db = openDatabase(':memory:')
  await migrate(db)
  await db
    .insertInto('account')
    .values({ id: 'me', email: 'mig@eksempel.dk', name: 'Mig', password_hash: '', created_at: savedAt })
    .execute()
  await db.insertInto('cluster').values({ id: 'c', name: 'c', is_demo: 0, created_at: savedAt }).execute()
  await db
    .insertInto('cluster_package')
    .values({
      id: 'pack',
      cluster_id: 'c',
      title: 'Pakke',
      kind: 'clinical',
      language: 'da',
      template_id: 'lille',
      template_version: 1,
      notice: '',
      created_at: savedAt,
      deleted_at: null,
    })
    .execute()
  const write = (revision: number, note: string) => ({
    ...key,
    revision,
    content: text(note),
    savedBy: 'me',
    savedAt,
    saveId: `save ${note}`,
  })
  return { db, write }
}

test('a section nobody has saved is not found', async () => {
  const { db } = await makePackage()
  expect(await findSavedSection(db, key)).toBeUndefined()
})

test('a save on the newest revision becomes the newest text, with the name of its writer', async () => {
  const { db, write } = await makePackage()
  expect(await saveSection(db, write(1, 'et'), 0)).toBe(true)
  expect(await saveSection(db, write(2, 'to'), 1)).toBe(true)
  expect(await findSavedSection(db, key)).toEqual({
    revision: 2,
    content: text('to'),
    savedByName: 'Mig',
    savedAt,
  })
})

test.each([0, 2])('a save based on revision %i of a text at revision 1 writes nothing', async (base) => {
  const { db, write } = await makePackage()
  await saveSection(db, write(1, 'et'), 0)
  expect(await saveSection(db, write(base + 1, 'andet'), base)).toBe(false)
  expect((await findSavedSection(db, key))?.content).toEqual(text('et'))
})

test('two first saves at once: one of them wins, the other is told', async () => {
  const { db, write } = await makePackage()
  const saves = await Promise.all([
    saveSection(db, write(1, 'den ene'), 0),
    saveSection(db, write(1, 'den anden'), 0),
  ])
  expect(saves.filter(Boolean)).toHaveLength(1)
})

test('the history lists every text, newest first', async () => {
  const { db, write } = await makePackage()
  await addRevisions(db, [write(1, 'et'), write(2, 'to')])
  expect((await listRevisions(db, key)).map(({ revision }) => revision)).toEqual([2, 1])
})

test('the base of a late save is the revision it names, or a later one that came with a request of its own', async () => {
  const { db, write } = await makePackage()
  await addRevisions(db, [write(1, 'et'), write(2, 'to'), write(3, 'tre')])
  expect(await findMergeBase(db, key, 1, [])).toEqual({ revision: 1, content: text('et') })
  expect(await findMergeBase(db, key, 1, ['save to', 'never came'])).toEqual({
    revision: 2,
    content: text('to'),
  })
  expect(await findMergeBase(db, key, 9, [])).toBeUndefined()
})
