import { expect, test } from 'vitest'
import { openDemo, removeDemo } from '#app/server/demo.server.ts'
import { loadOverview } from '#app/server/overview.server.ts'
import { loadPackageShell } from '#app/server/package-shell.server.ts'
import { loadPractices } from '#app/server/practices.server.ts'
import { tickTask } from '#app/server/tick-task.server.ts'
import { listClusters } from '#db/queries/clusters.server.ts'
import { findRoundSituation } from '#db/queries/overview.server.ts'
import { findPackage } from '#db/queries/packages.server.ts'
import { findLatestRound, listPseudonyms } from '#db/queries/rounds.server.ts'
import {
  makeAccount,
  makeCluster,
  makeContext,
  makeRequest,
  makeServices,
  statusOf,
} from '#tests/builders/make-services.ts'

async function makeDemo() {
  const { services, statements } = await makeServices()
  const owner = await makeAccount(services)
  const packageId = await openDemo(owner.accountId, services)
  const request = () => makeRequest(`/pakker/${packageId}`, { cookie: owner.cookie })
  return { services, statements, owner, packageId, request, context: () => makeContext(services) }
}

test('the demo has the package, its twelve practices, and a closed round that eleven have answered', async () => {
  const { services, owner, packageId, request, context } = await makeDemo()
  const [cluster] = await listClusters(services.db, owner.accountId)
  expect(cluster).toMatchObject({ isDemo: true, practiceCount: 12 })
  const round = await findLatestRound(services.db, packageId)
  expect(round).toMatchObject({ status: 'closed', number: 1, agreement: 'closed' })
  expect(round?.indicators.map((indicator) => indicator.number)).toHaveLength(8)
  expect(await findRoundSituation(services.db, packageId)).toMatchObject({ asked: 12, sent: 11 })
  expect((await listPseudonyms(services.db, packageId)).size).toBe(12)
  const { practices } = await loadPractices(request(), context(), cluster?.id ?? '')
  expect(practices.every((practice) => practice.isInRound)).toBe(true)
})

test('who has a demo comes back to it', async () => {
  const { services, owner, packageId } = await makeDemo()
  expect(await openDemo(owner.accountId, services)).toBe(packageId)
  expect(await listClusters(services.db, owner.accountId)).toHaveLength(1)
})

test('its overview names the next task and takes at most seven statements with the page around it', async () => {
  const { statements, packageId, request, context } = await makeDemo()
  statements.length = 0
  const shared = context()
  const visit = request()
  const [shell, page] = await Promise.all([
    loadPackageShell(visit, shared, packageId),
    loadOverview(visit, shared, packageId),
  ])
  expect(statements.length).toBeLessThanOrEqual(7)
  expect(shell.steps).toHaveLength(5)
  expect(page.overview).toMatchObject({ daysLeft: 52, next: { key: 'get-handouts' } })
  expect(page.overview.programme[0]).toMatchObject({ from: '17:00' })
  expect(page.overview.before.some((entry) => entry.done)).toBe(true)
})

test('a ticked task is saved as a revision of the plan, and can be unticked', async () => {
  const { services, owner, packageId, request, context } = await makeDemo()
  const openTask = async () => {
    const { overview } = await loadOverview(request(), context(), packageId)
    return overview.before.find((entry) => entry.task.id === 'task-facts')?.done
  }
  expect(await openTask()).toBe(false)
  await tickTask(request(), context(), packageId, { taskId: 'task-facts', done: true })
  expect(await openTask()).toBe(true)
  await tickTask(request(), context(), packageId, { taskId: 'task-facts', done: false })
  expect(await openTask()).toBe(false)
  expect((await findPackage(services.db, packageId, owner.accountId))?.revisions['tasks']).toBe(3)
})

test('removing the demo leaves nothing of it and nothing else is touched', async () => {
  const { services, owner, request, context } = await makeDemo()
  await makeCluster(services, owner)
  const [demo] = (await listClusters(services.db, owner.accountId)).filter((cluster) => cluster.isDemo)
  await removeDemo(request(), context(), demo?.id ?? '')
  const left = await listClusters(services.db, owner.accountId)
  expect(left.map((cluster) => cluster.id)).toEqual(['cluster'])
  for (const table of [
    'practice',
    'cluster_package',
    'section',
    'round',
    'submission',
    'pseudonym',
  ] as const) {
    expect(await services.db.selectFrom(table).selectAll().execute()).toEqual([])
  }
})

test('only one’s own demo can be removed, and no real cluster', async () => {
  const { services, owner, request, context } = await makeDemo()
  await makeCluster(services, owner)
  const stranger = await makeAccount(services, 'fremmed@example.dk')
  const [demo] = (await listClusters(services.db, owner.accountId)).filter((cluster) => cluster.isDemo)
  const theirs = makeRequest('/', { cookie: stranger.cookie })
  expect(await statusOf(removeDemo(theirs, context(), demo?.id ?? ''))).toBe(404)
  expect(await statusOf(removeDemo(request(), context(), 'cluster'))).toBe(404)
  expect(await listClusters(services.db, owner.accountId)).toHaveLength(2)
})
