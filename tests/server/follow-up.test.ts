import { expect, test } from 'vitest'
import type { Services } from '#app/server/context.server.ts'
import { openFollowUp } from '#app/server/follow-up.server.ts'
import { loadPracticePage } from '#app/server/load-practice-form.server.ts'
import { closeRound, reopenRound } from '#app/server/round-jobs.server.ts'
import { submitAnswers } from '#app/server/save-answers.server.ts'
import { addPractices } from '#db/queries/practices.server.ts'
import { listPseudonyms, listRounds, listSeats } from '#db/queries/rounds.server.ts'
import { fillDraft, makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { makeServices, testNow } from '#tests/builders/make-services.ts'

const later = '2027-06-18'
const everybody = () => true

/** A closed round of so many practices. */
async function makeClosedRound(services: Services, practices = 4) {
  const made = await makeOpenRound(services, { practices })
  await closeRound(services, made.page)
  return made
}

test('a follow-up asks the same practices for the same, under the same pseudonyms', async () => {
  const { services } = await makeServices()
  const { page, clusterId, round } = await makeClosedRound(services)
  const before = await listPseudonyms(services.db, 'package')
  expect(await openFollowUp(services, page, later, everybody)).toEqual({ ok: true })
  const [second, first] = await listRounds(services.db, 'package')
  expect(second).toMatchObject({ number: 2, status: 'open', deadline: later, indicators: round.indicators })
  expect(first).toMatchObject({ number: 1, status: 'closed' })
  const seats = await listSeats(services.db, clusterId, second?.id ?? '')
  expect(seats.participants.map(({ practiceName }) => practiceName)).toEqual(['P1', 'P2', 'P3', 'P4'])
  expect(await listPseudonyms(services.db, 'package')).toEqual(before)
})

test('a practice that left is not asked, and a new one gets a pseudonym nobody had', async () => {
  const { services } = await makeServices()
  const { page, clusterId } = await makeClosedRound(services)
  const fresh = {
    id: 'P9',
    name: 'P9',
    number: '',
    doctors: null,
    listSize: null,
    email: '',
    recordSystem: '',
  }
  await addPractices(services.db, clusterId, [fresh], testNow.toISOString())
  await openFollowUp(services, page, later, (id) => id !== 'P2')
  const [second] = await listRounds(services.db, 'package')
  const { participants, unseated } = await listSeats(services.db, clusterId, second?.id ?? '')
  expect(participants.map(({ practiceName }) => practiceName)).toEqual(['P1', 'P3', 'P4', 'P9'])
  expect(unseated.map(({ name }) => name)).toEqual(['P2'])
  const labels = await listPseudonyms(services.db, 'package')
  expect(labels.get('P9')).toBe('Praksis E')
})

test('there is no follow-up while a round is open, without anybody to ask, or with a day that is gone', async () => {
  const { services } = await makeServices()
  const { page } = await makeOpenRound(services)
  expect(await openFollowUp(services, page, later, everybody)).toMatchObject({ reason: 'already-open' })
  await closeRound(services, page)
  expect(await openFollowUp(services, page, later, () => false)).toMatchObject({
    problems: [{ kind: 'no-practices' }],
  })
  expect(await openFollowUp(services, page, '2026-01-01', everybody)).toMatchObject({ problem: 'past' })
  expect(await listRounds(services.db, 'package')).toHaveLength(1)
})

test('an earlier round is not opened again beside the newer one', async () => {
  const { services } = await makeServices()
  const { page } = await makeClosedRound(services)
  await openFollowUp(services, page, later, everybody)
  const outcome = await reopenRound(services, { ...page, roundNumber: 1 }, later)
  expect(outcome).toEqual({ ok: false, reason: 'not-now' })
})

test('the form of the follow-up holds each number against the practice’s own last one', async () => {
  const { services } = await makeServices()
  const { page, round, participants } = await makeOpenRound(services)
  const seat = participants[0]?.id ?? ''
  const visit = await makeVisit(services, page, seat)
  const draft = fillDraft(round.indicators, '6', '23')
  const sent = await submitAnswers(services, visit, { recordSystem: '', draft, activeSeconds: 0 })
  expect(sent.status).toBe('sent')
  await closeRound(services, page)
  await openFollowUp(services, page, later, everybody)
  const [second] = await listRounds(services.db, 'package')
  const seats = await listSeats(services.db, page.clusterId, second?.id ?? '')
  const own = seats.participants.find(({ practiceId }) => practiceId === participants[0]?.practiceId)
  const access = await loadPracticePage(services, await makeVisit(services, page, own?.id ?? ''))
  const shown = 'page' in access ? access.page.yardsticks[round.indicators[0]?.id ?? ''] : undefined
  expect(shown?.last).toMatchObject({ numerator: 6, denominator: 23 })
})
