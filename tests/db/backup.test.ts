import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { backUpDatabase } from '#db/backup.server.ts'
import { openDatabase } from '#db/connection.server.ts'
import { migrate } from '#db/migrate.server.ts'

test('a backup made while the database is open holds what was written', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'klyngebygger-'))
  const db = openDatabase(path.join(folder, 'live.sqlite'))
  await migrate(db)
  await db
    .insertInto('cluster')
    .values({ id: 'k', name: 'Klynge Åen', is_demo: 0, created_at: '2027-01-01' })
    .execute()

  await backUpDatabase(path.join(folder, 'live.sqlite'), path.join(folder, 'copy.sqlite'))

  const copy = openDatabase(path.join(folder, 'copy.sqlite'))
  expect(await copy.selectFrom('cluster').select('name').execute()).toEqual([{ name: 'Klynge Åen' }])
  await Promise.all([db.destroy(), copy.destroy()])
})

test('migrating twice changes nothing and fails nothing', async () => {
  const db = openDatabase(':memory:')
  await migrate(db)
  await migrate(db)
  expect(await db.selectFrom('cluster').selectAll().execute()).toEqual([])
  await db.destroy()
})

test('foreign keys hold: a practice cannot belong to a cluster that is not there', async () => {
  const db = openDatabase(':memory:')
  await migrate(db)
  const practice = { id: 'p', cluster_id: 'none', name: '', number: '', doctors: null, list_size: null }
  const insert = db
    .insertInto('practice')
    .values({ ...practice, email: '', record_system: '', created_at: '' })
    .execute()
  await expect(insert).rejects.toThrow(/FOREIGN KEY/)
  await db.destroy()
})
