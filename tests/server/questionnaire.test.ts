import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { loadQuestionnaire, sendQuestionnaire } from '#app/server/answer-questionnaire.server.ts'
import { loadPracticePage } from '#app/server/load-practice-form.server.ts'
import {
  askPartner,
  closeQuestionnaire,
  dropPartner,
  expectPartner,
  makeAnswerCodes,
  markPartnerNoData,
} from '#app/server/questionnaire-jobs.server.ts'
import { closeRound } from '#app/server/round-jobs.server.ts'
import { enterSeatCode } from '#app/server/seat-codes.server.ts'
import { countQuestionnaires, listAnonymousAnswers } from '#db/queries/questionnaires.server.ts'
import { listSeats } from '#db/queries/rounds.server.ts'
import { findRound, makeVisit } from '#tests/builders/make-collection.ts'
import {
  fillQuestions,
  makeCodes,
  makeQuestionRound,
  makeShared,
} from '#tests/builders/make-questionnaire.ts'
import { makeServices } from '#tests/builders/make-services.ts'

const sender = '10.0.0.1'
const origin = 'https://klynge.example.dk'

async function makeDoctors(options: Parameters<typeof makeQuestionRound>[1] = {}) {
  const { services } = await makeServices()
  return { services, ...(await makeQuestionRound(services, options)) }
}

test('a code opens the questions, and is used up when they are sent and not before', async () => {
  const { services, page, round } = await makeDoctors()
  const [code = ''] = await makeCodes(services, page, 2)
  const visit = { token: code, sender }
  for (let time = 0; time < 3; time++) {
    expect(await loadQuestionnaire(services, visit)).toMatchObject({ status: 'open', page: { by: 'code' } })
  }
  expect(await sendQuestionnaire(services, visit, { recordSystem: '', draft: {} })).toMatchObject({
    status: 'incomplete',
  })
  expect(await sendQuestionnaire(services, visit, fillQuestions('4', 'En telefontid mere'))).toEqual({
    status: 'sent',
  })
  expect(await loadQuestionnaire(services, visit)).toEqual({ status: 'used' })
  expect(await sendQuestionnaire(services, visit, fillQuestions('1', 'Igen'))).toEqual({ status: 'used' })
  const { doctors } = await countQuestionnaires(services.db, round.id)
  expect(doctors).toEqual({ answers: 1, usedCodes: 1, unusedCodes: 1, links: 0 })
})

test('of two who send with the same code at once, one is stored', async () => {
  const { services, page, round } = await makeDoctors()
  const [code = ''] = await makeCodes(services, page, 1)
  const outcomes = await Promise.all(
    ['1', '2'].map((option) =>
      sendQuestionnaire(services, { token: code, sender }, fillQuestions(option, 'x')),
    ),
  )
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['sent', 'used'])
  expect((await listAnonymousAnswers(services.db, [round.id])).get(round.id)?.doctors).toHaveLength(1)
})

test('no row leads from a code to an answer: no time, no order, nothing in common but round and group', async () => {
  const { services, page } = await makeDoctors()
  const codes = await makeCodes(services, page, 12)
  for (const [index, code] of codes.entries()) {
    await sendQuestionnaire(services, { token: code, sender }, fillQuestions('3', `Svar ${index}`))
  }
  const { db } = services
  const stored = await db.selectFrom('answer_code').selectAll().execute()
  const answers = await db.selectFrom('anonymous_answer').selectAll().execute()
  const shared = Object.keys(stored[0] ?? {}).filter((column) => column in (answers[0] ?? {}))
  expect(shared.toSorted()).toEqual(['respondents', 'round_id'])
  expect(Object.keys(answers[0] ?? {}).toSorted()).toEqual(['answers', 'id', 'respondents', 'round_id'])
  expect(Object.keys(stored[0] ?? {}).toSorted()).toEqual(['code_hash', 'respondents', 'round_id', 'state'])
  const text = JSON.stringify([stored, answers])
  expect(text).not.toMatch(/\d{4}-\d\d-\d\d/)
  for (const code of codes) expect(text).not.toContain(code.replace('-', ''))
  // The tables have no row numbers, which would tell the order in which they were filled …
  for (const table of ['answer_code', 'anonymous_answer']) {
    await expect(sql`select rowid from ${sql.table(table)}`.execute(db)).rejects.toThrow('rowid')
  }
  // … and lie in the order of their random keys.
  expect(answers.map(({ id }) => id)).toEqual(answers.map(({ id }) => id).toSorted())
})

test('nothing is logged when somebody answers', async () => {
  const { services, page } = await makeDoctors()
  const [code = ''] = await makeCodes(services, page, 1)
  const count = () => services.db.selectFrom('activity').selectAll().execute()
  const before = await count()
  await sendQuestionnaire(services, { token: code, sender }, fillQuestions('2', 'x'))
  expect(await count()).toEqual(before)
})

test('codes on a practice’s sheet carry its name on paper and nowhere else', async () => {
  const { services, page } = await makeDoctors()
  const asked = { respondents: 'doctors', count: '3', practiceId: 'P2' } as const
  const made = await makeAnswerCodes(services, page, asked, origin)
  expect(made).toMatchObject({ ok: true, forWhom: 'P2', typedAt: `${origin}/kode` })
  const rows = await services.db.selectFrom('answer_code').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain('P2')
  const log = await services.db
    .selectFrom('activity')
    .select(['what', 'detail'])
    .where('what', '=', 'questionnaire-codes-made')
    .execute()
  expect(log).toEqual([{ what: 'questionnaire-codes-made', detail: '3' }])
})

test.each(['', '0', '-1', '2,5', '201', 'ti', '１２'])('»%s« codes cannot be made', async (count) => {
  const { services, page } = await makeDoctors()
  const asked = { respondents: 'doctors', count, practiceId: '' } as const
  expect(await makeAnswerCodes(services, page, asked, origin)).toMatchObject({ problem: 'no-count' })
})

test('a shared link takes one answer after another, until it is closed', async () => {
  const { services, page, round } = await makeDoctors()
  const visit = { token: await makeShared(services, page), sender }
  expect(await loadQuestionnaire(services, visit)).toMatchObject({ page: { by: 'shared-link' } })
  for (const option of ['1', '1']) await sendQuestionnaire(services, visit, fillQuestions(option, 'x'))
  const [code = ''] = await makeCodes(services, page, 1)
  await closeQuestionnaire(services, page, 'doctors')
  expect(await loadQuestionnaire(services, visit)).toEqual({ status: 'revoked' })
  expect(await loadQuestionnaire(services, { token: code, sender })).toEqual({ status: 'revoked' })
  expect((await listAnonymousAnswers(services.db, [round.id])).get(round.id)?.doctors).toHaveLength(2)
})

test('a closed round takes no answers, and the code is not used by trying', async () => {
  const { services, page } = await makeDoctors()
  const [code = ''] = await makeCodes(services, page, 1)
  await closeRound(services, page)
  const outcome = await sendQuestionnaire(services, { token: code, sender }, fillQuestions('1', 'x'))
  expect(outcome).toEqual({ status: 'closed' })
  expect(await services.db.selectFrom('answer_code').select('state').execute()).toEqual([{ state: 'unused' }])
})

test('a CPR number stops the answer and is stored nowhere', async () => {
  const { services, page } = await makeDoctors()
  const [code = ''] = await makeCodes(services, page, 1)
  const visit = { token: code, sender }
  const outcome = await sendQuestionnaire(
    services,
    visit,
    fillQuestions('1', 'Patienten 010190-1234 ventede'),
  )
  expect(outcome).toMatchObject({ status: 'incomplete' })
  expect(await services.db.selectFrom('anonymous_answer').selectAll().execute()).toEqual([])
  expect(await loadQuestionnaire(services, visit)).toMatchObject({ status: 'open' })
})

test('a right code typed by hand opens, however many type theirs from one address; guesses are stopped', async () => {
  const { services, page } = await makeDoctors()
  const codes = await makeCodes(services, page, 30)
  for (const code of codes) {
    const typed = code.toLowerCase().replace('-', ' ')
    expect(await enterSeatCode(services, typed, sender)).toEqual({ status: 'questionnaire', code })
  }
  const guesses = Array.from({ length: 14 }, (_, index) => `ABCD-${1000 + index}`)
  for (const token of guesses) await loadQuestionnaire(services, { token, sender: '10.0.0.9' })
  const [code = ''] = codes
  expect(await loadQuestionnaire(services, { token: code, sender: '10.0.0.9' })).toEqual({
    status: 'limited',
  })
  expect(await loadQuestionnaire(services, { token: code, sender })).toMatchObject({ status: 'open' })
})

test('a practice is asked its numbers alone when the doctors answer the questions', async () => {
  const { services, page, round } = await makeDoctors({ numbers: true })
  const { participants } = await listSeats(services.db, page.clusterId, round.id)
  const visit = await makeVisit(services, page, participants[0]?.id ?? '')
  const access = await loadPracticePage(services, visit)
  if (!('page' in access)) throw new Error('The form did not open')
  expect(access.page.indicators.map(({ id }) => id)).toEqual(['calls'])
  expect(participants.map(({ status }) => status)).toEqual(['not-opened', 'not-opened', 'not-opened'])
})

test('practices with nothing to answer are not missing', async () => {
  const { services, page, round } = await makeDoctors()
  const { participants } = await listSeats(services.db, page.clusterId, round.id)
  expect(participants.map(({ status, noDataReason }) => [status, noDataReason])).toEqual(
    Array.from({ length: 3 }, () => ['no-data', 'Lægerne svarer hver for sig']),
  )
})

test('a partner reads the questions from its own side, and may be known to give no answers', async () => {
  const { services, page } = await makeDoctors({ questionsTo: 'practices' })
  await askPartner(services, page, 'Hjemmesygeplejen')
  const token = await makeShared(services, page, 'partner')
  const access = await loadQuestionnaire(services, { token, sender })
  expect(access).toMatchObject({ page: { partner: 'Hjemmesygeplejen', respondents: 'partner' } })
  if (!('page' in access)) throw new Error('The questionnaire did not open')
  expect(access.page.indicators.map(({ question }) => question)).toEqual([
    'I hvor høj grad kan I komme igennem på telefonen?',
    'Hvad kunne gøres anderledes?',
  ])
  await closeRound(services, page)
  await markPartnerNoData(services, page, 'Ingen tid')
  expect((await findRound(services)).questionnaire).toMatchObject({ partnerReason: 'Ingen tid' })
  await expectPartner(services, page)
  expect((await findRound(services)).questionnaire).toMatchObject({ partnerReason: null })
})

test('a partner that has answered cannot be dropped, and one is not asked without a name', async () => {
  const { services, page } = await makeDoctors()
  expect(await askPartner(services, page, ' ')).toMatchObject({ problem: 'no-name' })
  expect(await askPartner(services, page, '010190-1234')).toMatchObject({ problem: 'cpr' })
  await askPartner(services, page, 'Kommunen')
  const [code = ''] = await makeCodes(services, page, 1, 'partner')
  await sendQuestionnaire(services, { token: code, sender }, fillQuestions('1', 'x'))
  expect(await dropPartner(services, page)).toMatchObject({ problem: 'has-answers' })
})

test('doctors have no codes where the practices answer', async () => {
  const { services, page } = await makeDoctors({ questionsTo: 'practices' })
  const asked = { respondents: 'doctors', count: '3', practiceId: '' } as const
  expect(await makeAnswerCodes(services, page, asked, origin)).toMatchObject({ problem: 'not-now' })
})
