import { expect, test } from 'vitest'
import type { Services } from '#app/server/context.server.ts'
import { tellResultsVersion } from '#app/server/results-version.server.ts'
import { closeRound, expectData, markNoData, reopenSeat, takeInLate } from '#app/server/round-jobs.server.ts'
import { submitAnswers } from '#app/server/save-answers.server.ts'
import { fillDraft, makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { makeContext, makeRequest, makeServices } from '#tests/builders/make-services.ts'

function ask(services: Services, cookie: string, known = '') {
  const request = makeRequest('/pakker/package/resultater/udgave', { cookie })
  if (known !== '') request.headers.set('If-None-Match', known)
  return tellResultsVersion(request, makeContext(services), 'package')
}

test('an open screen hears that nothing is new, until late numbers are taken in', async () => {
  let clock = Date.parse('2026-11-23T10:00:00Z')
  const { services } = await makeServices({ now: () => new Date((clock += 1000)) })
  const { page, owner, participants, round } = await makeOpenRound(services)
  await closeRound(services, page)
  const first = (await ask(services, owner.cookie)).headers.get('ETag') ?? ''
  expect((await ask(services, owner.cookie, first)).status).toBe(304)
  const seat = participants[0]?.id ?? ''
  await reopenSeat(services, page, seat)
  const visit = await makeVisit(services, page, seat)
  await submitAnswers(services, visit, { recordSystem: '', draft: fillDraft(round.indicators, '9', '23') })
  expect((await ask(services, owner.cookie, first)).status).toBe(304)
  await takeInLate(services, page)
  const after = await ask(services, owner.cookie, first)
  expect(after.status).toBe(200)
  expect(after.headers.get('ETag')).not.toBe(first)
})

test('it hears too that a practice gives no numbers after all, and that it is expected to again', async () => {
  let clock = Date.parse('2026-11-23T10:00:00Z')
  const { services } = await makeServices({ now: () => new Date((clock += 1000)) })
  const { page, owner, participants } = await makeOpenRound(services)
  await closeRound(services, page)
  const first = (await ask(services, owner.cookie)).headers.get('ETag') ?? ''
  const seat = participants[0]?.id ?? ''
  await markNoData(services, page, seat, 'Skifter lægesystem')
  const marked = await ask(services, owner.cookie, first)
  expect(marked.status).toBe(200)
  await expectData(services, page, seat)
  expect((await ask(services, owner.cookie, marked.headers.get('ETag') ?? '')).status).toBe(200)
})
