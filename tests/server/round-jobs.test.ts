import { expect, test } from 'vitest'
import { doCollectionJob } from '#app/server/collection-jobs.server.ts'
import { loadCollection } from '#app/server/load-collection.server.ts'
import { addSeat, closeRound, closeSeat, reopenSeat } from '#app/server/round-jobs.server.ts'
import { saveForm, submitAnswers } from '#app/server/save-answers.server.ts'
import { addPractices } from '#db/queries/practices.server.ts'
import { listPseudonyms, listSeats } from '#db/queries/rounds.server.ts'
import {
  fillDraft,
  findRound,
  makeOpenRound,
  makePackage,
  makeVisit,
} from '#tests/builders/make-collection.ts'
import { makeContext, makeRequest, makeServices, testNow } from '#tests/builders/make-services.ts'

test('a closed round takes no answers, and a draft is not stored either', async () => {
  const { services } = await makeServices()
  const { page, participants, round } = await makeOpenRound(services)
  const visit = await makeVisit(services, page, participants[0]?.id ?? '')
  expect(await closeRound(services, page)).toEqual({ ok: true })
  expect(await findRound(services)).toMatchObject({ status: 'closed', closedAt: testNow.toISOString() })
  const typed = { recordSystem: '', draft: fillDraft(round.indicators, '5', '10') }
  expect(await submitAnswers(services, visit, typed)).toMatchObject({ status: 'closed' })
  expect(await saveForm(services, visit, typed)).toMatchObject({ status: 'closed' })
  expect(await services.db.selectFrom('submission').select('revision').execute()).toEqual([])
})

test('a closed round is reopened for one practice alone, and closed to it again', async () => {
  const { services } = await makeServices()
  const { page, participants, round } = await makeOpenRound(services)
  const [one, other] = participants
  const typed = { recordSystem: '', draft: fillDraft(round.indicators, '5', '10') }
  const visit = await makeVisit(services, page, one?.id ?? '')
  const otherVisit = await makeVisit(services, page, other?.id ?? '')
  await closeRound(services, page)
  expect(await reopenSeat(services, page, one?.id ?? '')).toEqual({ ok: true })
  expect(await submitAnswers(services, visit, typed)).toEqual({ status: 'sent' })
  expect(await submitAnswers(services, otherVisit, typed)).toMatchObject({ status: 'closed' })
  expect(await closeSeat(services, page, one?.id ?? '')).toEqual({ ok: true })
  expect(await submitAnswers(services, visit, typed)).toMatchObject({ status: 'closed' })
})

test('what cannot happen now is refused with a reason', async () => {
  const { services } = await makeServices()
  const { page, participants } = await makeOpenRound(services)
  const seat = participants[0]?.id ?? ''
  expect(await reopenSeat(services, page, seat)).toEqual({ ok: false, reason: 'not-now' })
  expect(await closeSeat(services, page, seat)).toEqual({ ok: false, reason: 'not-now' })
  await closeRound(services, page)
  expect(await closeRound(services, page)).toEqual({ ok: false, reason: 'not-now' })
  expect(await reopenSeat(services, page, 'no such seat')).toEqual({ ok: false, reason: 'no-seat' })
})

test('a practice that came later is taken in, and the others keep their pseudonyms', async () => {
  const { services } = await makeServices()
  const { page, clusterId, round } = await makeOpenRound(services)
  const before = await listPseudonyms(services.db, 'package')
  const late = {
    id: 'P9',
    name: 'P9',
    number: '',
    doctors: null,
    listSize: null,
    email: '',
    recordSystem: '',
  }
  await addPractices(services.db, clusterId, [late], testNow.toISOString())
  expect((await listSeats(services.db, clusterId, round.id)).unseated).toEqual([{ id: 'P9', name: 'P9' }])
  expect(await addSeat(services, page, 'P9')).toEqual({ ok: true })
  const after = await listPseudonyms(services.db, 'package')
  expect(after.get('P9')).toBe('Praksis E')
  expect([...before].every(([id, pseudonym]) => after.get(id) === pseudonym)).toBe(true)
  expect(await addSeat(services, page, 'P9')).toEqual({ ok: false, reason: 'no-seat' })
})

test('a practice of another cluster cannot be taken in', async () => {
  const { services } = await makeServices()
  const { page } = await makeOpenRound(services)
  expect(await addSeat(services, page, 'somebody else’s')).toEqual({ ok: false, reason: 'no-seat' })
})

test('the page of the collection takes six statements, shows who and never what, and writes nothing', async () => {
  const { services, statements } = await makeServices()
  const { owner, page, participants, round } = await makeOpenRound(services, { practices: 30 })
  const visit = await makeVisit(services, page, participants[0]?.id ?? '')
  await submitAnswers(services, visit, {
    recordSystem: '',
    draft: fillDraft(round.indicators, '4711081', '8711081'),
  })
  statements.length = 0
  const request = makeRequest('/pakker/package/dataindsamling', { cookie: owner.cookie })
  const loaded = await loadCollection(request, makeContext(services), 'package')
  expect(statements).toHaveLength(6)
  expect(statements.filter((sql) => !sql.startsWith('select'))).toEqual([])
  expect(JSON.stringify(loaded)).not.toMatch(/4711081|8711081|Praksis [A-Z]/)
  expect(loaded).toMatchObject({
    status: 'opened',
    participants: expect.arrayContaining([expect.objectContaining({ status: 'sent' })]),
  })
})

test('before opening the page says what will be asked, and suggests three weeks before the meeting', async () => {
  const { services } = await makeServices()
  const { owner } = await makePackage(services)
  const request = makeRequest('/pakker/package/dataindsamling', { cookie: owner.cookie })
  expect(await loadCollection(request, makeContext(services), 'package')).toMatchObject({
    status: 'preparing',
    preparation: { problems: [], minutes: 9, suggestedDeadline: '2026-12-24' },
  })
})

test('a button that the page does not have does nothing', async () => {
  const { services } = await makeServices()
  const { page } = await makeOpenRound(services)
  for (const intent of ['', 'toString', 'delete']) {
    const fields = new Map([['intent', intent]])
    expect(await doCollectionJob({ services, page, fields, origin: 'https://k.example.dk' })).toBeUndefined()
  }
})
