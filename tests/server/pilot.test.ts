import { expect, test } from 'vitest'
import type { Services } from '#app/server/context.server.ts'
import { loadCollection } from '#app/server/load-collection.server.ts'
import { openRound } from '#app/server/open-round.server.ts'
import { renewPilot, startPilot, undoPilot } from '#app/server/pilot.server.ts'
import { reportRemark, saveForm, submitAnswers } from '#app/server/save-answers.server.ts'
import { findLatestRound, listPseudonyms, listSeats } from '#db/queries/rounds.server.ts'
import {
  deadline,
  fillDraft,
  findRound,
  makePackage,
  makeVisit,
  readPage,
} from '#tests/builders/make-collection.ts'
import { makeContext, makeRequest, makeServices } from '#tests/builders/make-services.ts'

async function makePilot() {
  const { services, statements } = await makeServices()
  const made = await makePackage(services)
  const page = await readPage(services, made.owner.cookie)
  expect(await startPilot(services, page, { practiceId: 'P2', deadline })).toEqual({ ok: true })
  const round = await findRound(services)
  const [seat] = (await listSeats(services.db, made.clusterId, round.id)).participants
  const visit = await makeVisit(services, page, seat?.id ?? '')
  const typed = { recordSystem: '', draft: fillDraft(round.indicators, '5', '10') }
  return { services, statements, ...made, page, round, visit, typed }
}

/** The package as somebody has edited it meanwhile: the first indicator has another title. */
async function editFirstIndicator(services: Services): Promise<void> {
  const row = await services.db
    .selectFrom('section')
    .select(['section_id', 'content'])
    .where('content', 'like', '%"numerator"%')
    .executeTakeFirstOrThrow()
  const content: { items: Record<string, unknown>[] } = JSON.parse(row.content)
  const items = content.items.map((item, index) => (index === 0 ? { ...item, title: 'Ny titel' } : item))
  await services.db
    .updateTable('section')
    .set({ content: JSON.stringify({ ...content, items }) })
    .where('section_id', '=', row.section_id)
    .execute()
}

test('one practice alone is asked, and no pseudonym is drawn for it', async () => {
  const { services, clusterId, round } = await makePilot()
  expect(round).toMatchObject({ status: 'pilot', openedAt: null })
  const { participants, unseated } = await listSeats(services.db, clusterId, round.id)
  expect(participants.map(({ practiceId }) => practiceId)).toEqual(['P2'])
  expect(unseated).toHaveLength(3)
  expect((await listPseudonyms(services.db, 'package')).size).toBe(0)
})

test('the page of the pilot shows time and remarks without answers, and writes nothing', async () => {
  const { services, statements, owner, visit, typed } = await makePilot()
  await submitAnswers(services, visit, typed)
  expect(await reportRemark(services, visit, 'Filteret var svært')).toMatchObject({ withheldCpr: false })
  statements.length = 0
  const request = makeRequest('/pakker/package/dataindsamling', { cookie: owner.cookie })
  const page = await loadCollection(request, makeContext(services), 'package')
  expect(page).toMatchObject({
    status: 'piloting',
    seat: { practiceName: 'P2', status: 'sent' },
    reports: { remarks: ['Filteret var svært'] },
    hasChanged: false,
  })
  expect(statements.length).toBeLessThanOrEqual(7)
  expect(statements.filter((sql) => !sql.startsWith('select'))).toEqual([])
})

test('a remark with a CPR number is not stored, and the practice is told', async () => {
  const { services, visit, typed } = await makePilot()
  await submitAnswers(services, visit, typed)
  await reportRemark(services, visit, 'Svært')
  expect(await reportRemark(services, visit, 'Fx hos 010203-1234')).toMatchObject({ withheldCpr: true })
  expect(await services.db.selectFrom('submission').select('remark').execute()).toEqual([{ remark: 'Svært' }])
})

test('unchanged indicators: what the pilot sent counts when the round opens for all', async () => {
  const { services, page, clusterId, visit, typed } = await makePilot()
  await submitAnswers(services, visit, typed)
  expect(await openRound(services, page, deadline)).toEqual({ ok: true })
  const round = await findRound(services)
  const { participants } = await listSeats(services.db, clusterId, round.id)
  expect(round.status).toBe('open')
  expect(participants.map(({ practiceId, status }) => [practiceId, status])).toEqual([
    ['P1', 'not-opened'],
    ['P2', 'sent'],
    ['P3', 'not-opened'],
    ['P4', 'not-opened'],
  ])
  expect(new Set((await listPseudonyms(services.db, 'package')).values()).size).toBe(4)
})

test('changed indicators: the form follows the package, and what was typed waits to be sent anew', async () => {
  const { services, owner, visit, typed } = await makePilot()
  await submitAnswers(services, visit, typed)
  await editFirstIndicator(services)
  const page = await readPage(services, owner.cookie)
  expect((await findRound(services)).indicators[0]?.title).not.toBe('Ny titel')
  expect(await renewPilot(services, page)).toEqual({ ok: true })
  expect((await findRound(services)).indicators[0]?.title).toBe('Ny titel')
  const stored = await services.db.selectFrom('submission').select(['answers', 'draft']).executeTakeFirst()
  expect(stored).toMatchObject({ answers: null })
  expect(stored?.draft).toContain('"numerator":"5"')
})

test('opening after a change freezes the package as it stands, and asks the pilot again', async () => {
  const { services, owner, clusterId, visit, typed } = await makePilot()
  await submitAnswers(services, visit, typed)
  await editFirstIndicator(services)
  expect(await openRound(services, await readPage(services, owner.cookie), deadline)).toEqual({ ok: true })
  const round = await findRound(services)
  expect(round.indicators[0]?.title).toBe('Ny titel')
  const { participants } = await listSeats(services.db, clusterId, round.id)
  expect(participants.find(({ practiceId }) => practiceId === 'P2')?.status).toBe('begun')
})

test('a pilot is undone while nobody has typed, and never after', async () => {
  const untouched = await makePilot()
  expect(await undoPilot(untouched.services, untouched.page)).toEqual({ ok: true })
  expect(await findLatestRound(untouched.services.db, 'package')).toBeUndefined()
  const { services, page, visit, typed } = await makePilot()
  await saveForm(services, visit, typed)
  expect(await undoPilot(services, page)).toEqual({ ok: false, reason: 'not-now' })
})

test('a pilot needs a practice of the cluster, a day to come, and no other round', async () => {
  const { services } = await makeServices()
  const page = await readPage(services, (await makePackage(services)).owner.cookie)
  const start = (practiceId: string, day: string) => startPilot(services, page, { practiceId, deadline: day })
  expect(await start('somebody else’s', deadline)).toMatchObject({ reason: 'no-seat' })
  expect(await start('P1', '2020-01-01')).toMatchObject({ reason: 'deadline' })
  expect(await start('P1', deadline)).toEqual({ ok: true })
  expect(await start('P2', deadline)).toMatchObject({ reason: 'already-open' })
})
