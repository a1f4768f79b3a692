import { expect, test } from 'vitest'
import { catalogueFor } from '#app/i18n/catalogue.ts'
import { loadActivity } from '#app/server/activity.server.ts'
import { requireKeyHolder, showKey } from '#app/server/pseudonym-key.server.ts'
import { type ActivityKind, listActivity, logActivity } from '#db/queries/activity.server.ts'
import { makeOpenRound } from '#tests/builders/make-collection.ts'
import { makeMember } from '#tests/builders/make-member.ts'
import {
  makeAccount,
  makeContext,
  makeRequest,
  makeServices,
  type Member,
  statusOf,
} from '#tests/builders/make-services.ts'

/** The compiler asks for words for every kind. */
const told: { readonly [kind in ActivityKind]: string } = catalogueFor('da').activity.kinds

async function makePlace() {
  const { services, statements } = await makeServices()
  const made = await makeOpenRound(services)
  const ask = ({ cookie }: Pick<Member, 'cookie'>, path = '/') =>
    [makeRequest(path, { cookie }), makeContext(services)] as const
  return { services, statements, ask, ...made }
}

test('the key shows who is who, and each look is in the log before it', async () => {
  const { services, ask, owner, clusterId, packageId } = await makePlace()
  const key = await showKey(...ask(owner), packageId)
  expect(key.map(({ practice }) => practice).toSorted()).toEqual(['P1', 'P2', 'P3', 'P4'])
  expect(new Set(key.map(({ pseudonym }) => pseudonym)).size).toBe(4)
  await showKey(...ask(owner), packageId)
  const lines = await listActivity(services.db, clusterId, { before: null, most: 100 })
  expect(lines.filter(({ what }) => what === 'key-seen')).toHaveLength(2)
  expect(lines.find(({ what }) => what === 'key-seen')).toMatchObject({ who: 'koordinator@example.dk' })
})

test('asking for the page with the key writes nothing', async () => {
  const { statements, ask, owner, packageId } = await makePlace()
  statements.length = 0
  await requireKeyHolder(...ask(owner), packageId)
  expect(statements.filter((sql) => !sql.startsWith('select'))).toEqual([])
})

test('editors, readers and strangers get no key', async () => {
  const { services, ask, clusterId, packageId } = await makePlace()
  const people = [
    await makeMember(services, clusterId, 'editor'),
    await makeMember(services, clusterId, 'reader'),
    await makeAccount(services, 'fremmed@example.dk'),
  ]
  for (const person of people) {
    expect(await statusOf(showKey(...ask(person), packageId))).toBe(404)
    expect(await statusOf(requireKeyHolder(...ask(person), packageId))).toBe(404)
  }
})

test('the log is read newest first, a page at a time, in three statements', async () => {
  const { services, statements, ask, owner, clusterId } = await makePlace()
  for (let minute = 0; minute < 120; minute += 1) {
    const at = new Date(Date.UTC(2026, 11, 1, 8, minute)).toISOString()
    const entry = { clusterId, packageId: null, accountId: owner.accountId, at, detail: '' }
    await logActivity(services.db, { ...entry, id: `line ${minute}`, what: 'look-changed' })
  }
  statements.length = 0
  const first = await loadActivity(...ask(owner), clusterId)
  expect(statements).toHaveLength(3)
  expect(first.lines).toHaveLength(100)
  expect(first.lines[0]).toMatchObject({ id: 'line 119' })
  const next = await loadActivity(...ask(owner, `/?foer=${first.olderThan ?? ''}`), clusterId)
  expect(next.lines[0]).toMatchObject({ id: 'line 19' })
  expect(next.olderThan).toBeNull()
  expect(next.lines.every(({ what }) => Object.hasOwn(told, what))).toBe(true)
})

test('only those who work in the cluster read its log', async () => {
  const { services, ask, clusterId } = await makePlace()
  const reader = await makeMember(services, clusterId, 'reader')
  const stranger = await makeAccount(services, 'fremmed@example.dk')
  expect(await statusOf(loadActivity(...ask(reader), clusterId))).toBe(404)
  expect(await statusOf(loadActivity(...ask(stranger), clusterId))).toBe(404)
})
