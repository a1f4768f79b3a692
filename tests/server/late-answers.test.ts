import { expect, test } from 'vitest'
import { loadPracticeResults } from '#app/server/load-practice-results.server.ts'
import { loadShownResults } from '#app/server/load-shown-results.server.ts'
import {
  closeRound,
  expectData,
  extendRound,
  markNoData,
  reopenRound,
  reopenSeat,
  takeInLate,
} from '#app/server/round-jobs.server.ts'
import { makePracticeLinks } from '#app/server/practice-links.server.ts'
import { submitAnswers } from '#app/server/save-answers.server.ts'
import { countSent, listSeatAnswers } from '#db/queries/results.server.ts'
import { listSeats } from '#db/queries/rounds.server.ts'
import {
  fillDraft,
  findRound,
  makeOpenRound,
  makeVisit,
  releaseNow,
} from '#tests/builders/make-collection.ts'
import { makeServices } from '#tests/builders/make-services.ts'

/** P1 and P2 answered in time; P1 is opened again and corrects, P3 comes late. */
async function makeLate() {
  const { services, statements } = await makeServices()
  const made = await makeOpenRound(services)
  const { page, participants, round } = made
  const [one = '', two = '', three = ''] = participants.map(({ id }) => id)
  const typed = (count: string) => ({ recordSystem: '', draft: fillDraft(round.indicators, count, '50') })
  const visits = await Promise.all([one, two, three].map((seat) => makeVisit(services, page, seat)))
  const send = (index: number, count: string) => {
    const visit = visits[index]
    if (!visit) throw new Error('No such seat')
    return submitAnswers(services, visit, typed(count))
  }
  await send(0, '10')
  await send(1, '20')
  await closeRound(services, page)
  await releaseNow(services)
  await reopenSeat(services, page, one)
  await reopenSeat(services, page, three)
  await send(0, '41')
  await send(2, '42')
  return { services, statements, ...made, visits, send }
}

async function listCounted(services: Parameters<typeof findRound>[0]): Promise<string> {
  return JSON.stringify(await listSeatAnswers(services.db, (await findRound(services)).id))
}

test('results ignore numbers that wait, both new and corrected ones', async () => {
  const { services } = await makeLate()
  const counted = await listCounted(services)
  expect(counted).toContain('"numerator":10')
  expect(counted).not.toMatch(/"numerator":4[12]/)
  const { shown } = await loadShownResults(services, 'package')
  expect(shown?.[0]).toMatchObject({ answered: 2, cluster: { numerator: 30, denominator: 100 } })
})

test('the coordinator takes them in together, once', async () => {
  const { services, page, clusterId, round } = await makeLate()
  const waiting = async () =>
    (await listSeats(services.db, clusterId, round.id)).participants.filter((seat) => seat.waiting).length
  expect(await waiting()).toBe(2)
  expect(await takeInLate(services, page)).toEqual({ ok: true })
  expect(await waiting()).toBe(0)
  const { shown } = await loadShownResults(services, 'package')
  expect(shown?.[0]).toMatchObject({ answered: 3, cluster: { numerator: 103, denominator: 150 } })
  expect(await takeInLate(services, page)).toEqual({ ok: false, reason: 'not-now' })
})

test('the practice itself sees its own new numbers at once, and nobody else’s', async () => {
  const { services, visits } = await makeLate()
  const own = await Promise.all(
    visits.map((visit) => loadPracticeResults(services, visit, 'da').then((page) => page)),
  )
  expect(own.map((page) => page.status === 'ready' && page.ownIsNewer)).toEqual([true, false, true])
  const first = own.map((page) => (page.status === 'ready' ? page.results[0] : undefined))
  expect(first[0]?.description.own).toContain('82,0')
  expect(first[1]?.description.own).toContain('40,0')
  expect(first[2]?.description.own).toContain('84,0')
  expect(first.every((result) => result?.description.statement.includes('30 af 100'))).toBe(true)
})

test('reopening for all hides the results until the next closing, which takes everything in', async () => {
  const { services, page, send } = await makeLate()
  expect(await reopenRound(services, page, '2026-12-30')).toEqual({ ok: true })
  expect(await findRound(services)).toMatchObject({ status: 'open', closedAt: null, deadline: '2026-12-30' })
  expect((await loadShownResults(services, 'package')).shown).toBeNull()
  expect(await send(1, '25')).toEqual({ status: 'sent' })
  await closeRound(services, page)
  const { shown } = await loadShownResults(services, 'package')
  expect(shown?.[0]).toMatchObject({ answered: 3, cluster: { numerator: 108 } })
})

test('the deadline moves to a day to come, and every change of a round is in the log', async () => {
  const { services } = await makeServices()
  const { page } = await makeOpenRound(services)
  expect(await extendRound(services, page, '2020-01-01')).toMatchObject({ problem: 'past' })
  expect(await extendRound(services, page, 'snart')).toMatchObject({ problem: 'missing' })
  expect(await extendRound(services, page, '2026-12-22')).toEqual({ ok: true })
  expect((await findRound(services)).deadline).toBe('2026-12-22')
  expect(await reopenRound(services, page, '2026-12-24')).toMatchObject({ reason: 'not-now' })
  await closeRound(services, page)
  await reopenRound(services, page, '2026-12-24')
  const log = await services.db.selectFrom('activity').select(['what', 'detail']).execute()
  expect(log).toEqual(
    expect.arrayContaining([
      { what: 'round-extended', detail: '2026-12-22' },
      { what: 'round-reopened', detail: '2026-12-24' },
    ]),
  )
})

test('who is known to give no numbers is not missing, gets no reminder, and is told of', async () => {
  const { services } = await makeServices()
  const { page, participants, clusterId, round } = await makeOpenRound(services)
  const seat = participants[0]?.id ?? ''
  expect(await markNoData(services, page, seat, 'Skifter lægesystem')).toEqual({ ok: true })
  const { participants: after } = await listSeats(services.db, clusterId, round.id)
  expect(after[0]).toMatchObject({ status: 'no-data', noDataReason: 'Skifter lægesystem' })
  expect(await countSent(services.db, round.id)).toEqual({ participants: 3, sent: 0 })
  const links = await makePracticeLinks(services, page, 'missing', 'https://klynge.example.dk')
  expect(links.ok && links.links.map(({ practiceName }) => practiceName)).toEqual(['P2', 'P3', 'P4'])
  const answers = await listSeatAnswers(services.db, round.id)
  expect(answers.filter(({ givesNone }) => givesNone)).toHaveLength(1)
  expect(await expectData(services, page, seat)).toEqual({ ok: true })
  expect(await countSent(services.db, round.id)).toEqual({ participants: 4, sent: 0 })
})

test('a practice that sends after all counts like any other', async () => {
  const { services } = await makeServices()
  const { page, participants, clusterId, round } = await makeOpenRound(services)
  const seat = participants[0]?.id ?? ''
  await markNoData(services, page, seat, '')
  const visit = await makeVisit(services, page, seat)
  await submitAnswers(services, visit, { recordSystem: '', draft: fillDraft(round.indicators, '5', '10') })
  const { participants: after } = await listSeats(services.db, clusterId, round.id)
  expect(after[0]?.status).toBe('sent')
  expect(await countSent(services.db, round.id)).toEqual({ participants: 4, sent: 1 })
})

test('a reason with a CPR number is not stored', async () => {
  const { services } = await makeServices()
  const { page, participants } = await makeOpenRound(services)
  const outcome = await markNoData(services, page, participants[0]?.id ?? '', 'Patient 010203-1234')
  expect(outcome).toEqual({ ok: false, reason: 'cpr' })
  const stored = await services.db.selectFrom('participant').select('no_data_reason').execute()
  expect(stored.every((row) => row.no_data_reason === null)).toBe(true)
})
