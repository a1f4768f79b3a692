import { expect, test } from 'vitest'
import { listFindings } from '#app/server/consistency.server.ts'
import { openDatabase } from '#db/connection.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { addPractices } from '#db/queries/practices.server.ts'
import { heart, template } from '#tests/builders/say-findings.ts'
import { withItem } from '#tests/builders/make-faulty-package.ts'

const at = '2026-12-10T10:00:00.000Z'

test('a package is checked against the record systems of its own cluster, in one statement', async () => {
  const statements: string[] = []
  const db = openDatabase(':memory:', { onStatement: (sql) => statements.push(sql) })
  await migrate(db)
  for (const id of ['here', 'elsewhere']) {
    await db.insertInto('cluster').values({ id, name: id, is_demo: 0, created_at: at }).execute()
    const recordSystem = id === 'here' ? 'Novax' : 'WinPLC'
    const practice = { id, name: id, number: '', doctors: null, listSize: null, email: '', recordSystem }
    await addPractices(db, id, [practice], at)
  }
  const instructions = [{ recordSystem: 'XMO', steps: 'Tæl dem.' }]
  const page = {
    role: 'owner',
    clusterId: 'here',
    clusterName: 'here',
    isDemo: false,
    deletedAt: null,
    clusterPackage: withItem(heart, 'indicators', 'bp', { instructions }),
    revisions: {},
    savedAt: null,
    account: { accountId: 'owner', name: 'Ejer', email: 'ejer@example.dk' },
    template,
  } as const
  statements.length = 0
  const findings = await listFindings({ db, now: () => new Date(at) }, page, null)
  expect(findings.map(({ rule, message }) => [rule, message.da])).toContainEqual([
    'instructions',
    'Én praksis bruger Novax, men målepunkt 3 har ingen trin til dem.',
  ])
  expect(findings).toHaveLength(2)
  expect(statements).toHaveLength(1)
  await db.destroy()
})
