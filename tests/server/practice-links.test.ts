import { expect, test } from 'vitest'
import { loadPracticePage } from '#app/server/load-practice-form.server.ts'
import { makePracticeLinks } from '#app/server/practice-links.server.ts'
import { closeRound, reopenSeat, revokeSeatLinks } from '#app/server/round-jobs.server.ts'
import { submitAnswers } from '#app/server/save-answers.server.ts'
import { fillDraft, makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { makeServices, testNow } from '#tests/builders/make-services.ts'

const origin = 'https://klynge.example.dk'

test('a link carries at least 128 random bits and only its hash is stored', async () => {
  const { services } = await makeServices()
  const { page, participants } = await makeOpenRound(services)
  const { token } = await makeVisit(services, page, participants[0]?.id ?? '')
  expect(Buffer.from(token, 'base64url').byteLength * 8).toBeGreaterThanOrEqual(128)
  const stored = await services.db.selectFrom('practice_link').selectAll().execute()
  expect(stored).toHaveLength(1)
  expect(JSON.stringify(stored)).not.toContain(token)
})

test('a further link leaves the earlier one working', async () => {
  const { services } = await makeServices()
  const { page, participants } = await makeOpenRound(services)
  const first = await makeVisit(services, page, participants[0]?.id ?? '')
  const second = await makeVisit(services, page, participants[0]?.id ?? '')
  expect(second.token).not.toBe(first.token)
  expect((await loadPracticePage(services, first)).status).toBe('open')
  expect((await loadPracticePage(services, second)).status).toBe('open')
})

test('the invitation says who, what, by when and where, in the language of the package', async () => {
  const { services } = await makeServices()
  const { page, participants } = await makeOpenRound(services)
  const made = await makePracticeLinks(services, page, { seatId: participants[0]?.id ?? '' }, origin)
  const link = made.ok ? made.links[0] : undefined
  expect(link?.text).toContain('Kære P1')
  expect(link?.text).toContain('Otte tal, cirka ni minutter. Svar senest fredag 18. december 2026.')
  expect(link?.text).toContain(link?.address)
  expect(link?.mailto).toMatch(/^mailto:P1%40example\.dk\?subject=.+&body=K%C3%A6re%20P1%0D%0A/)
})

test('the text follows the round: to answer, to read, to answer after the closing', async () => {
  const { services } = await makeServices()
  const { page, participants } = await makeOpenRound(services)
  const seatId = participants[0]?.id ?? ''
  const read = async () => {
    const made = await makePracticeLinks(services, page, { seatId }, origin)
    return made.ok ? made.links[0]?.text : undefined
  }
  expect(await read()).toContain('Svar senest')
  await closeRound(services, page)
  expect(await read()).toContain('er lukket')
  await reopenSeat(services, page, seatId)
  expect(await read()).toContain('igen for jer')
})

test('a configured public address is used, whatever address the coordinator came by', async () => {
  const { services } = await makeServices()
  const { page } = await makeOpenRound(services)
  const config = { ...services.config, publicUrl: 'https://offentlig.example.dk' }
  const made = await makePracticeLinks({ ...services, config }, page, 'missing', 'http://localhost:3000')
  expect(made).toMatchObject({ ok: true, onlyHere: false })
  const local = await makePracticeLinks(services, page, 'missing', 'http://localhost:3000')
  expect(local).toMatchObject({ ok: true, onlyHere: true })
  expect(
    made.ok && made.links.every(({ address }) => address.startsWith('https://offentlig.example.dk/svar/')),
  ).toBe(true)
})

test('those who are missing get a link each, those who have sent do not', async () => {
  const { services } = await makeServices()
  const { page, participants, round } = await makeOpenRound(services)
  const visit = await makeVisit(services, page, participants[1]?.id ?? '')
  await submitAnswers(services, visit, { recordSystem: '', draft: fillDraft(round.indicators, '1', '2') })
  const made = await makePracticeLinks(services, page, 'missing', origin)
  expect(made.ok && made.links.map(({ practiceName }) => practiceName)).toEqual(['P1', 'P3', 'P4'])
})

test('a seat of another round gets no link', async () => {
  const { services } = await makeServices()
  const { page } = await makeOpenRound(services)
  const made = await makePracticeLinks(services, page, { seatId: 'somewhere else' }, origin)
  expect(made).toEqual({ ok: false, reason: 'no-seat' })
})

test('revoking stops every link of one seat and keeps what was sent; a new link opens it', async () => {
  const { services } = await makeServices()
  const { page, participants, round } = await makeOpenRound(services)
  const [one, other] = participants
  const visits = [
    await makeVisit(services, page, one?.id ?? ''),
    await makeVisit(services, page, one?.id ?? ''),
  ]
  const otherVisit = await makeVisit(services, page, other?.id ?? '')
  const typed = { recordSystem: '', draft: fillDraft(round.indicators, '1', '2') }
  for (const visit of visits) await submitAnswers(services, visit, typed)
  expect(await revokeSeatLinks(services, page, one?.id ?? '')).toEqual({ ok: true })
  for (const visit of visits) {
    expect(await loadPracticePage(services, visit)).toEqual({ status: 'revoked' })
    expect(await submitAnswers(services, visit, typed)).toEqual({ status: 'revoked' })
  }
  expect((await loadPracticePage(services, otherVisit)).status).toBe('open')
  const again = await makeVisit(services, page, one?.id ?? '')
  expect(await loadPracticePage(services, again)).toMatchObject({
    status: 'open',
    page: { sentAt: testNow.toISOString() },
  })
})

test('a link to a closed round opens what was sent, to read', async () => {
  const { services } = await makeServices()
  const { page, participants } = await makeOpenRound(services)
  const visit = await makeVisit(services, page, participants[0]?.id ?? '')
  await closeRound(services, page)
  expect(await loadPracticePage(services, visit)).toMatchObject({
    status: 'closed',
    closedAt: testNow.toISOString(),
    page: { practiceName: 'P1', answers: null },
  })
})

test('a link of a deleted package is as unknown as one that never was', async () => {
  const { services } = await makeServices()
  const { page, participants } = await makeOpenRound(services)
  const visit = await makeVisit(services, page, participants[0]?.id ?? '')
  await services.db.updateTable('cluster_package').set({ deleted_at: testNow.toISOString() }).execute()
  expect(await loadPracticePage(services, visit)).toEqual({ status: 'unknown' })
})

test('whoever tries many unknown links has to wait; others do not', async () => {
  const { services, statements } = await makeServices()
  const { page, participants } = await makeOpenRound(services)
  const visit = await makeVisit(services, page, participants[0]?.id ?? '')
  for (let guess = 0; guess < 30; guess += 1) {
    expect(await loadPracticePage(services, { token: `guess ${guess}`, sender: '10.0.0.66' })).toEqual({
      status: 'unknown',
    })
  }
  statements.length = 0
  expect(await loadPracticePage(services, { token: visit.token, sender: '10.0.0.66' })).toEqual({
    status: 'limited',
  })
  expect(statements).toEqual([])
  expect((await loadPracticePage(services, visit)).status).toBe('open')
})
