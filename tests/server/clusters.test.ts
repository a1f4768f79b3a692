import { expect, test } from 'vitest'
import type { Services } from '#app/server/context.server.ts'
import { loadHome, openCluster } from '#app/server/home.server.ts'
import { loadNewPackage, startPackage } from '#app/server/new-package.server.ts'
import {
  addPastedPractices,
  dropPractice,
  loadPractices,
  savePractice,
} from '#app/server/practices.server.ts'
import { findPackage } from '#db/queries/packages.server.ts'
import {
  makeAccount,
  makeCluster,
  makeContext,
  makeRequest,
  makeServices,
  type Member,
  statusOf,
} from '#tests/builders/make-services.ts'

const typed = {
  name: 'Lægerne i Byen',
  number: '001234',
  doctors: '4',
  listSize: '6.320',
  email: 'byen@example.dk',
  recordSystem: 'XMO',
}

/** A signed-in owner of a cluster, and what each request is made with. */
async function makeOwner() {
  const { services, statements } = await makeServices()
  const owner = await makeAccount(services)
  const clusterId = await makeCluster(services, owner)
  statements.length = 0
  return { services, statements, clusterId, owner, ...visitAs(services, owner) }
}

function visitAs(services: Services, member: Member) {
  return {
    request: () => makeRequest('/', { cookie: member.cookie }),
    context: () => makeContext(services),
  }
}

test('the front page sends a visitor to the first visit, and later to sign-in', async () => {
  const { services } = await makeServices()
  const first = await loadHome(makeRequest('/'), makeContext(services)).catch((thrown: Response) => thrown)
  expect(first).toMatchObject({ status: 302 })
  expect(first instanceof Response && first.headers.get('Location')).toBe('/foerste-gang')
  await makeAccount(services)
  const later = await loadHome(makeRequest('/'), makeContext(services)).catch((thrown: Response) => thrown)
  expect(later instanceof Response && later.headers.get('Location')).toBe('/log-ind')
})

test('the front page takes five statements, however much there is', async () => {
  const { services, statements, clusterId, request, context } = await makeOwner()
  await startPackage(request(), context(), clusterId, {
    title: 'KOL',
    start: 'template/klyngepakke/1/clinical',
  })
  await savePractice(request(), context(), clusterId, typed, null)
  await openCluster(request(), context(), 'Klynge Syd')
  statements.length = 0
  const home = await loadHome(request(), makeContext(services))
  expect(statements).toHaveLength(5)
  const byName = home.clusters.toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
  expect(byName).toMatchObject([
    { name: 'Klynge Nord', practiceCount: 1, packages: [{ title: 'KOL' }] },
    { name: 'Klynge Syd', practiceCount: 0, packages: [] },
  ])
})

test('practices are added, changed and listed in Danish order', async () => {
  const { statements, clusterId, request, context } = await makeOwner()
  for (const name of ['Åbakken', 'Bakken', 'Ærtebjerg']) {
    await savePractice(request(), context(), clusterId, { ...typed, name }, null)
  }
  statements.length = 0
  const { practices, recordSystems } = await loadPractices(request(), context(), clusterId)
  expect(statements).toHaveLength(3)
  expect(practices.map((practice) => practice.name)).toEqual(['Bakken', 'Ærtebjerg', 'Åbakken'])
  expect(practices[0]).toMatchObject({ number: '001234', listSize: 6320, isInRound: false })
  expect(recordSystems).toContain('XMO')
  const id = practices[0]?.id ?? ''
  await savePractice(request(), context(), clusterId, { ...typed, name: 'Østbakken' }, id)
  const changed = await loadPractices(request(), context(), clusterId)
  expect(changed.practices.find((practice) => practice.id === id)?.name).toBe('Østbakken')
})

test('a CPR number in a practice is refused and never stored', async () => {
  const { statements, clusterId, request, context } = await makeOwner()
  const refused = await savePractice(request(), context(), clusterId, { ...typed, name: '010158-4000' }, null)
  expect(refused).toEqual({ ok: false, problems: { name: 'cpr' } })
  expect(statements.filter((sql) => sql.startsWith('insert'))).toEqual([])
})

test('pasted lines are taken together or not at all', async () => {
  const { clusterId, request, context } = await makeOwner()
  const refused = await addPastedPractices(request(), context(), clusterId, 'Praksis A\nPraksis B; x')
  expect(refused).toMatchObject({ ok: false, faults: [{ line: 2, field: 'number' }] })
  expect((await loadPractices(request(), context(), clusterId)).practices).toEqual([])
  const added = await addPastedPractices(request(), context(), clusterId, 'Praksis A\nPraksis B; 000012')
  expect(added).toEqual({ ok: true, count: 2 })
})

test('a removed practice is gone, and told so that it can be put back', async () => {
  const { clusterId, request, context } = await makeOwner()
  await savePractice(request(), context(), clusterId, typed, null)
  const [practice] = (await loadPractices(request(), context(), clusterId)).practices
  const dropped = await dropPractice(request(), context(), clusterId, practice?.id ?? '')
  expect(dropped).toMatchObject({ ok: true, practice: { name: 'Lægerne i Byen', number: '001234' } })
  expect((await loadPractices(request(), context(), clusterId)).practices).toEqual([])
})

test('a package begins with what the template puts into it, at revision 1', async () => {
  const { services, clusterId, owner, request, context } = await makeOwner()
  const started = await startPackage(request(), context(), clusterId, {
    title: ' KOL ',
    start: 'template/klyngepakke/1/clinical',
  })
  if (!started.ok) throw new Error('refused')
  const found = await findPackage(services.db, started.packageId, owner.accountId)
  expect(found?.clusterPackage).toMatchObject({ title: 'KOL', kind: 'clinical', language: 'da', notice: '' })
  expect(found?.clusterPackage.sections['programme']).toMatchObject({ type: 'list' })
  expect(new Set(Object.values(found?.revisions ?? {}))).toEqual(new Set([1]))
})

test('a ready package brings its title, its stamp and all its texts', async () => {
  const { services, clusterId, owner, request, context } = await makeOwner()
  const started = await startPackage(request(), context(), clusterId, { title: '', start: 'example/hjerte' })
  if (!started.ok) throw new Error('refused')
  const found = await findPackage(services.db, started.packageId, owner.accountId)
  expect(found?.clusterPackage).toMatchObject({
    title: 'Iskæmisk hjertesygdom',
    notice: 'Ikke fagligt gennemset',
  })
  expect(found?.clusterPackage.sections['indicators']).toMatchObject({ items: { length: 8 } })
})

test('a package needs a topic and a beginning', async () => {
  const { clusterId, request, context } = await makeOwner()
  const { starts } = await loadNewPackage(request(), context(), clusterId)
  expect(starts.map((start) => start.from)).toContain('example')
  expect(await startPackage(request(), context(), clusterId, { title: '', start: 'noget' })).toEqual({
    ok: false,
    problems: { title: 'missing', start: 'missing' },
  })
})

test('people of other clusters get 404 for everything', async () => {
  const { services, clusterId, request, context } = await makeOwner()
  await savePractice(request(), context(), clusterId, typed, null)
  const [practice] = (await loadPractices(request(), context(), clusterId)).practices
  const stranger = await makeAccount(services, 'fremmed@example.dk')
  const other = await makeCluster(services, stranger, { id: 'other', name: 'Klynge Syd' })
  const theirs = visitAs(services, stranger)
  const answers = [
    loadPractices(theirs.request(), theirs.context(), clusterId),
    savePractice(theirs.request(), theirs.context(), clusterId, typed, null),
    savePractice(theirs.request(), theirs.context(), other, typed, practice?.id ?? ''),
    dropPractice(theirs.request(), theirs.context(), other, practice?.id ?? ''),
    loadNewPackage(theirs.request(), theirs.context(), clusterId),
    startPackage(theirs.request(), theirs.context(), clusterId, { title: 'X', start: 'example/hjerte' }),
  ]
  expect(await Promise.all(answers.map(statusOf))).toEqual([404, 404, 404, 404, 404, 404])
  expect((await loadPractices(request(), context(), clusterId)).practices).toHaveLength(1)
})
