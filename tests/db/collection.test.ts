import { expect, test } from 'vitest'
import { submitAnswers } from '#app/server/save-answers.server.ts'
import { hashToken } from '#app/server/tokens.server.ts'
import { listSeatAnswers } from '#db/queries/results.server.ts'
import { createRound, listSeats } from '#db/queries/rounds.server.ts'
import { isUniqueViolation } from '#db/errors.server.ts'
import { findSeat, findSubmission } from '#db/queries/submissions.server.ts'
import { fillDraft, makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { makeServices, testNow } from '#tests/builders/make-services.ts'

async function makeSent() {
  const { services } = await makeServices()
  const made = await makeOpenRound(services)
  const seat = made.participants[0]?.id ?? ''
  const visit = await makeVisit(services, made.page, seat)
  const draft = fillDraft(made.round.indicators, '4711', '8711')
  await submitAnswers(services, visit, { recordSystem: '', draft })
  return { ...made, db: services.db, seat, token: visit.token }
}

test('no query gives answers together with a practice', async () => {
  const { db, clusterId, round, seat, token } = await makeSent()
  const withNames = JSON.stringify([
    await listSeats(db, clusterId, round.id),
    await findSeat(db, hashToken(token), testNow.toISOString()),
  ])
  expect(withNames).toContain('P1')
  expect(withNames).not.toContain('4711')
  const withAnswers = JSON.stringify([await listSeatAnswers(db, round.id), await findSubmission(db, seat)])
  expect(withAnswers).toContain('4711')
  expect(withAnswers).not.toMatch(/P[1-4]\b|@/)
})

test('results come in the order of the pseudonyms, which is not the order of the practices', async () => {
  const { db, round } = await makeSent()
  const answers = await listSeatAnswers(db, round.id)
  expect(answers.map(({ pseudonym }) => pseudonym)).toEqual(
    ['A', 'B', 'C', 'D'].map((letter) => `Praksis ${letter}`),
  )
  expect(answers.filter((seat) => seat.answers !== null)).toHaveLength(1)
})

test('the database itself refuses a second round of the same number', async () => {
  const { db, round } = await makeSent()
  const again = createRound(db, {
    ...round,
    id: 'another',
    packageId: 'package',
    createdAt: testNow.toISOString(),
  })
  await expect(again.catch((error: unknown) => isUniqueViolation(error))).resolves.toBe(true)
})

test('removing a package removes its rounds, seats, links, pseudonyms and answers', async () => {
  const { db } = await makeSent()
  await db.deleteFrom('cluster_package').execute()
  for (const table of ['round', 'participant', 'practice_link', 'pseudonym', 'submission'] as const) {
    expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
  }
})
