import { expect, test } from 'vitest'
import { openRound } from '#app/server/open-round.server.ts'
import { findLatestRound, listPseudonyms, listSeats } from '#db/queries/rounds.server.ts'
import { deadline, findRound, makeOpenRound, makePackage, readPage } from '#tests/builders/make-collection.ts'
import { makeServices } from '#tests/builders/make-services.ts'

const noIndicators = { indicators: { type: 'list', items: [] } } as const

test('opening seats every practice, draws a pseudonym for each and logs it', async () => {
  const { services } = await makeServices()
  const { clusterId, participants } = await makeOpenRound(services, { practices: 5 })
  expect(participants.map(({ practiceName, status }) => `${practiceName} ${status}`)).toEqual(
    ['P1', 'P2', 'P3', 'P4', 'P5'].map((name) => `${name} not-opened`),
  )
  const pseudonyms = await listPseudonyms(services.db, 'package')
  expect([...pseudonyms.values()].toSorted()).toEqual(
    ['A', 'B', 'C', 'D', 'E'].map((letter) => `Praksis ${letter}`),
  )
  const log = await services.db.selectFrom('activity').select(['what', 'cluster_id']).execute()
  expect(log).toContainEqual({ what: 'round-opened', cluster_id: clusterId })
})

test('the round keeps its own copy of the indicators when the package is written on', async () => {
  const { services } = await makeServices()
  await makeOpenRound(services)
  const before = (await findRound(services)).indicators
  await services.db.deleteFrom('section').where('package_id', '=', 'package').execute()
  expect((await findRound(services)).indicators).toEqual(before)
  expect(before.map(({ number }) => number)).toEqual(['1', '2a', '2b', '2c', '2d', '3', '4', '5'])
})

test('pseudonyms do not follow the order of the practices', async () => {
  const orders = new Set<string>()
  for (let draw = 0; draw < 8; draw += 1) {
    const { services } = await makeServices()
    await makeOpenRound(services, { practices: 6 })
    const pseudonyms = await listPseudonyms(services.db, 'package')
    orders.add(['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map((id) => pseudonyms.get(id)).join())
  }
  // Eight draws of 720 orders: all alike about once in 10^20 runs.
  expect(orders.size).toBeGreaterThan(1)
})

test.each([
  ['', 'missing'],
  ['18. december', 'missing'],
  ['2026-02-30', 'missing'],
  ['2026-11-22', 'past'],
])('a deadline of "%s" is refused as %s', async (typed, problem) => {
  const { services } = await makeServices()
  const { owner } = await makePackage(services)
  const page = await readPage(services, owner.cookie)
  expect(await openRound(services, page, typed)).toEqual({ ok: false, reason: 'deadline', problem })
  expect(await findLatestRound(services.db, 'package')).toBeUndefined()
})

test('a deadline today is taken, since a day in Denmark is what counts', async () => {
  const { services } = await makeServices({ now: () => new Date('2026-11-23T23:30:00Z') })
  const { owner } = await makePackage(services)
  const page = await readPage(services, owner.cookie)
  expect(await openRound(services, page, '2026-11-23')).toMatchObject({ reason: 'deadline', problem: 'past' })
  expect(await openRound(services, page, '2026-11-24')).toEqual({ ok: true })
})

test('a cluster without practices cannot be asked', async () => {
  const { services } = await makeServices()
  const { owner } = await makePackage(services, { practices: 0 })
  const page = await readPage(services, owner.cookie)
  expect(await openRound(services, page, deadline)).toEqual({
    ok: false,
    reason: 'problems',
    problems: [{ kind: 'no-practices' }],
  })
})

test('a package without indicators has nothing to ask', async () => {
  const { services } = await makeServices()
  const { owner } = await makePackage(services, { sections: noIndicators })
  const page = await readPage(services, owner.cookie)
  expect(await openRound(services, page, deadline)).toMatchObject({
    reason: 'problems',
    problems: [{ kind: 'no-indicators', place: { sectionId: 'indicators' } }],
  })
})

test('an incomplete indicator is named, with what it lacks and where it is written', async () => {
  const { services } = await makeServices()
  const items = [{ id: 'one', title: 'Årskontrol', kind: 'proportion', population: 'Patienter' }]
  const { owner } = await makePackage(services, { sections: { indicators: { type: 'list', items } } })
  const page = await readPage(services, owner.cookie)
  const outcome = await openRound(services, page, deadline)
  expect(outcome).toMatchObject({
    problems: [{ kind: 'incomplete', number: '1', title: 'Årskontrol', place: { sectionId: 'indicators' } }],
  })
  expect(JSON.stringify(outcome)).toContain('Skriv, hvad der skal tælles.')
})

test('a round that is open is not opened twice, and nothing of the second is left', async () => {
  const { services } = await makeServices()
  const { page, clusterId, round } = await makeOpenRound(services)
  expect(await openRound(services, page, deadline)).toEqual({ ok: false, reason: 'already-open' })
  expect((await listSeats(services.db, clusterId, round.id)).participants).toHaveLength(4)
  const rounds = await services.db.selectFrom('round').select('id').execute()
  expect(rounds).toHaveLength(1)
})

test('opening costs the same number of statements whatever the number of practices', async () => {
  const counts: number[] = []
  for (const practices of [2, 70]) {
    const { services, statements } = await makeServices()
    const { owner } = await makePackage(services, { practices })
    const page = await readPage(services, owner.cookie)
    statements.length = 0
    await openRound(services, page, deadline)
    counts.push(statements.length)
  }
  expect(counts[0]).toBe(counts[1])
})
