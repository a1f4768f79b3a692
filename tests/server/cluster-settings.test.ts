import { expect, test } from 'vitest'
import { purgeBefore } from '#app/domain/cluster/deletion.ts'
import type { Services } from '#app/server/context.server.ts'
import { doSettings, loadSettings, restoreCluster } from '#app/server/cluster-settings.server.ts'
import { loadHome } from '#app/server/home.server.ts'
import { loadPracticePage } from '#app/server/load-practice-form.server.ts'
import { purgeDeleted } from '#db/queries/deletions.server.ts'
import { listActivity } from '#tests/builders/list-activity.ts'
import { makeOpenRound, makeVisit, readPage } from '#tests/builders/make-collection.ts'
import { makeMember } from '#tests/builders/make-member.ts'
import {
  makeAccount,
  makeContext,
  makeRequest,
  makeServices,
  type Member,
  statusOf,
  testNow,
} from '#tests/builders/make-services.ts'

async function makePlace() {
  const { services } = await makeServices()
  const made = await makeOpenRound(services)
  const press = (fields: Readonly<Record<string, string>>, person: Pick<Member, 'cookie'> = made.owner) =>
    doSettings(
      makeRequest('/', { cookie: person.cookie, form: {} }),
      makeContext(services),
      made.clusterId,
      new Map(Object.entries(fields)),
    )
  return { services, ...made, press }
}

const home = (services: Services, { cookie }: Pick<Member, 'cookie'>) =>
  loadHome(makeRequest('/', { cookie }), makeContext(services))

const titles = async (services: Services, member: Pick<Member, 'cookie'>) =>
  (await home(services, member)).clusters.flatMap(({ packages }) => packages.map(({ title }) => title))

test('a package and a cluster get new names, and the log says from what to what', async () => {
  const { services, owner, press } = await makePlace()
  await press({ intent: 'rename', package: 'package', name: ' Nyt emne ' })
  await press({ intent: 'rename-cluster', name: 'Klynge Syd' })
  const { clusters } = await home(services, owner)
  expect(clusters).toMatchObject([{ name: 'Klynge Syd', packages: [{ title: 'Nyt emne' }] }])
  expect(await listActivity(services)).toContainEqual(
    expect.objectContaining({ what: 'package-renamed', detail: 'Iskæmisk hjertesygdom → Nyt emne' }),
  )
})

test('a name that cannot be used changes nothing, and a CPR number is not sent back', async () => {
  const { services, owner, press } = await makePlace()
  expect(await press({ intent: 'rename', package: 'package', name: '' })).toMatchObject({
    ok: false,
    problem: 'missing',
  })
  const refused = await press({ intent: 'rename', package: 'package', name: 'Hr. 010190-1234' })
  expect(refused).toMatchObject({ ok: false, problem: 'cpr', typed: '' })
  expect(await titles(services, owner)).toEqual(['Iskæmisk hjertesygdom'])
})

test('a deleted package is gone for everybody and its links too, until it is taken back', async () => {
  const { services, owner, press, page, participants } = await makePlace()
  const visit = await makeVisit(services, page, participants[0]?.id ?? '')
  await press({ intent: 'delete', package: 'package' })
  expect(await titles(services, owner)).toEqual([])
  expect(await statusOf(readPage(services, owner.cookie))).toBe(404)
  expect(await loadPracticePage(services, visit)).toMatchObject({ status: 'unknown' })
  await press({ intent: 'restore', package: 'package' })
  expect(await titles(services, owner)).toEqual(['Iskæmisk hjertesygdom'])
  expect(await loadPracticePage(services, visit)).toMatchObject({ status: 'open' })
  expect((await listActivity(services)).map(({ what }) => what)).toEqual(
    expect.arrayContaining(['package-deleted', 'package-restored']),
  )
})

test('a deleted cluster comes back with what was deleted along with it, and nothing else', async () => {
  const { services, owner, clusterId, press } = await makePlace()
  await press({ intent: 'delete-cluster' })
  const { clusters, deleted } = await home(services, owner)
  expect(clusters).toEqual([])
  expect(deleted).toMatchObject([{ id: clusterId, goneAt: '2026-12-23T09:00:00.000Z' }])
  const stranger = await makeAccount(services, 'fremmed@example.dk')
  const back = ({ cookie }: Pick<Member, 'cookie'>) =>
    restoreCluster(makeRequest('/', { cookie, form: {} }), makeContext(services), clusterId)
  expect(await statusOf(back(stranger))).toBe(404)
  await back(owner)
  expect(await titles(services, owner)).toEqual(['Iskæmisk hjertesygdom'])
})

test('after thirty days it is gone for good, and not before', async () => {
  const { services, press } = await makePlace()
  await press({ intent: 'delete', package: 'package' })
  const after = (days: number) => purgeBefore(new Date(testNow.getTime() + days * 86_400_000))
  expect(await purgeDeleted(services.db, after(30))).toEqual({ clusters: 0, packages: 0 })
  expect(await purgeDeleted(services.db, after(31))).toEqual({ clusters: 0, packages: 1 })
  expect(await services.db.selectFrom('round').select('id').execute()).toEqual([])
})

test('only owners see and do it', async () => {
  const { services, clusterId, press } = await makePlace()
  const people = [
    await makeMember(services, clusterId, 'editor'),
    await makeMember(services, clusterId, 'data'),
    await makeAccount(services, 'fremmed@example.dk'),
  ]
  for (const person of people) {
    const request = makeRequest('/', { cookie: person.cookie })
    expect(await statusOf(loadSettings(request, makeContext(services), clusterId))).toBe(404)
    expect(await statusOf(press({ intent: 'delete', package: 'package' }, person))).toBe(404)
  }
})
