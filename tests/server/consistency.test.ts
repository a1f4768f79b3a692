import { expect, test } from 'vitest'
import { listFindings } from '#app/server/consistency.server.ts'
import { openDatabase } from '#db/connection.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { addPractices, listRecordSystems } from '#db/queries/practices.server.ts'
import { withItem } from '#tests/builders/make-faulty-package.ts'
import { heart, template } from '#tests/builders/say-findings.ts'

const at = '2026-12-10T10:00:00.000Z'

test('the record systems of a cluster are its own practices’, one for each', async () => {
  const db = openDatabase(':memory:')
  await migrate(db)
  const systems = { here: ['Novax', '', 'Novax'], elsewhere: ['WinPLC'] }
  for (const [id, names] of Object.entries(systems)) {
    await db.insertInto('cluster').values({ id, name: id, is_demo: 0, created_at: at }).execute()
    const practices = names.map((recordSystem, place) => ({
      id: `${id}-${place}`,
      name: id,
      number: '',
      doctors: null,
      listSize: null,
      email: '',
      recordSystem,
    }))
    await addPractices(db, id, practices, at)
  }
  expect(await listRecordSystems(db, 'here')).toEqual(['Novax', '', 'Novax'])
  await db.destroy()
})

test('a package is checked against the record systems and the round of its cluster', () => {
  const instructions = [{ recordSystem: 'XMO', steps: 'Tæl dem.' }]
  const clusterPackage = withItem(heart, 'indicators', 'bp', { instructions })
  const findings = listFindings(
    { template, clusterPackage },
    {
      round: { status: 'open', deadline: '2027-01-20', asked: 1, sent: 0 },
      today: '2026-12-10',
      recordSystems: ['Novax'],
    },
  )
  expect(findings.map(({ rule }) => rule)).toEqual(['dates', 'limits', 'instructions'])
})
