import { expect, test } from 'vitest'
import type { Draft } from '#app/domain/collection/draft.ts'
import { emptyRawAnswer } from '#app/domain/collection/raw-answer.ts'
import type { TypedForm } from '#app/domain/collection/form-fields.ts'
import { loadPracticePage } from '#app/server/load-practice-form.server.ts'
import {
  reportMinutes,
  reportOpened,
  saveCards,
  saveForm,
  submitAnswers,
} from '#app/server/save-answers.server.ts'
import type { Services } from '#app/server/context.server.ts'
import { openDatabase } from '#db/connection.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { listFormReports } from '#db/queries/submissions.server.ts'
import { listSeats } from '#db/queries/rounds.server.ts'
import { fillDraft, makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { makeServices, testNow } from '#tests/builders/make-services.ts'

async function makeSeat(overrides: Partial<Services> = {}) {
  const { services, statements } = await makeServices(overrides)
  const made = await makeOpenRound(services)
  const visit = await makeVisit(services, made.page, made.participants[0]?.id ?? '')
  const complete: TypedForm = { recordSystem: '', draft: fillDraft(made.round.indicators, '87', '152') }
  const state = async () =>
    (await listSeats(services.db, made.clusterId, made.round.id)).participants[0]?.status
  statements.length = 0
  return { services, statements, visit, complete, state, ...made }
}

function withCard(draft: Draft, id: string, raw: Partial<typeof emptyRawAnswer>): Draft {
  return { ...draft, [id]: { ...emptyRawAnswer, ...raw } }
}

async function readStored(services: Services) {
  return services.db.selectFrom('submission').selectAll().executeTakeFirst()
}

/** Begin and commit stand apart from the budget (DESIGN.md §9). */
function withoutTransaction(statements: readonly string[]): readonly string[] {
  return statements.filter((sql) => sql !== 'begin' && sql !== 'commit')
}

test('the form is read in two statements, and nothing is written by reading it', async () => {
  const { services, statements, visit, state } = await makeSeat()
  await loadPracticePage(services, visit)
  expect(statements).toHaveLength(2)
  expect(statements.filter((sql) => !sql.startsWith('select'))).toEqual([])
  expect(await state()).toBe('not-opened')
})

test('a sending takes four statements, five when the practice has a new record system', async () => {
  const { services, statements, visit, complete } = await makeSeat()
  expect(await submitAnswers(services, visit, complete)).toEqual({ status: 'sent' })
  expect(withoutTransaction(statements)).toHaveLength(4)
  statements.length = 0
  await submitAnswers(services, visit, { ...complete, recordSystem: 'XMO' })
  expect(withoutTransaction(statements)).toHaveLength(5)
  const practice = await services.db
    .selectFrom('practice')
    .select('record_system')
    .where('id', '=', 'P1')
    .executeTakeFirst()
  expect(practice?.record_system).toBe('XMO')
})

test('saving a card takes five statements', async () => {
  const { services, statements, visit, complete } = await makeSeat()
  await saveCards(services, visit, complete)
  expect(statements).toHaveLength(5)
})

test('a seat is not opened, opened, begun, sent, corrected', async () => {
  let now = testNow
  const { services, visit, complete, state } = await makeSeat({ now: () => now })
  expect(await state()).toBe('not-opened')
  await reportOpened(services, visit)
  expect(await state()).toBe('opened')
  await saveCards(services, visit, { recordSystem: '', draft: withCard({}, 'ldl', { numerator: '7' }) })
  expect(await state()).toBe('begun')
  await submitAnswers(services, visit, complete)
  expect(await state()).toBe('sent')
  now = new Date('2026-11-24T09:00:00.000Z')
  await saveCards(services, visit, { recordSystem: '', draft: withCard({}, 'ldl', { numerator: '8' }) })
  expect(await state()).toBe('sent')
  await submitAnswers(services, visit, complete)
  expect(await state()).toBe('corrected')
})

test('the first opening is the one that is kept', async () => {
  let now = testNow
  const { services, statements, visit } = await makeSeat({ now: () => now })
  await reportOpened(services, visit)
  now = new Date('2026-12-01T00:00:00.000Z')
  statements.length = 0
  await reportOpened(services, visit)
  expect(statements.filter((sql) => sql.startsWith('update'))).toEqual([])
})

test('a draft changes no answer that was sent, and is shown again as it was typed', async () => {
  const { services, visit, complete, round } = await makeSeat()
  const [first] = round.indicators
  await submitAnswers(services, visit, complete)
  await saveForm(services, visit, {
    recordSystem: 'Novax',
    draft: withCard(complete.draft, first?.id ?? '', { numerator: ' 12,5' }),
  })
  const access = await loadPracticePage(services, visit)
  expect(access).toMatchObject({ status: 'open', page: { recordSystem: 'Novax' } })
  if (!('page' in access)) throw new Error('The form is gone')
  expect(access.page.draft[first?.id ?? '']?.numerator).toBe(' 12,5')
  expect(access.page.answers?.[first?.id ?? '']).toEqual({
    status: 'counted',
    numerator: 87,
    denominator: 152,
  })
})

test('two people at one link save each their card without overwriting the other’s', async () => {
  const { services, visit, round } = await makeSeat()
  const [one, two] = round.indicators.map(({ id }) => id)
  await saveCards(services, visit, { recordSystem: '', draft: withCard({}, one ?? '', { numerator: '1' }) })
  await saveCards(services, visit, { recordSystem: '', draft: withCard({}, two ?? '', { numerator: '2' }) })
  const access = await loadPracticePage(services, visit)
  expect('page' in access && access.page.draft).toMatchObject({
    [one ?? '']: { numerator: '1' },
    [two ?? '']: { numerator: '2' },
  })
})

test.each([
  ['more counted than there are', { numerator: '187', denominator: '152' }, 'swapped'],
  ['a negative count', { numerator: '-3', denominator: '152' }, 'negative'],
  ['no count', { numerator: '', denominator: '152' }, 'no-numerator'],
  ['no population', { numerator: '87', denominator: '' }, 'no-denominator'],
  ['text', { numerator: 'mange', denominator: '152' }, 'not-a-count'],
  ['a decimal', { numerator: '12,5', denominator: '152' }, 'decimal'],
  ['a percent sign', { numerator: '57 %', denominator: '152' }, 'not-a-count'],
  ['ten digits', { numerator: '9999999999', denominator: '9999999999' }, 'too-large'],
  ['a population of nobody', { numerator: '87', denominator: '0' }, 'swapped'],
  ['both a number and "cannot find it"', { numerator: '87', denominator: '152', notFound: true }, 'both'],
])('%s is refused with its own sentence, and stays as it was typed', async (_, raw, code) => {
  const { services, visit, complete, round } = await makeSeat()
  const id = round.indicators[0]?.id ?? ''
  const outcome = await submitAnswers(services, visit, {
    ...complete,
    draft: withCard(complete.draft, id, raw),
  })
  if (outcome.status !== 'incomplete') throw new Error(`The answers were ${outcome.status}`)
  expect(outcome.cards[0]?.problems.map((problem) => problem.code)).toContain(code)
  const stored = await readStored(services)
  expect(stored).toMatchObject({ answers: null, sent_at: null, answered_count: 7 })
  expect(JSON.parse(stored?.draft ?? '{}')[id]).toMatchObject(raw)
})

test('a form without an answer to a card is not sent', async () => {
  const { services, visit, state } = await makeSeat()
  const outcome = await submitAnswers(services, visit, { recordSystem: '', draft: {} })
  expect(outcome).toMatchObject({ status: 'incomplete' })
  expect(await state()).toBe('begun')
})

test('"we cannot find the number" is an answer, with or without a reason', async () => {
  const { services, visit, complete, round } = await makeSeat()
  const [one, two] = round.indicators.map(({ id }) => id)
  const draft = withCard(withCard(complete.draft, one ?? '', { notFound: true }), two ?? '', {
    notFound: true,
    reason: ' Systemet viser det ikke ',
  })
  expect(await submitAnswers(services, visit, { recordSystem: '', draft })).toEqual({ status: 'sent' })
  expect(JSON.parse((await readStored(services))?.answers ?? '{}')).toMatchObject({
    [one ?? '']: { status: 'not-found', reason: '' },
    [two ?? '']: { status: 'not-found', reason: 'Systemet viser det ikke' },
  })
})

test.each(['numerator', 'denominator', 'reason'] as const)(
  'a CPR number in the %s is never stored, the rest is, and the person is told',
  async (field) => {
    const { services, visit, complete, round } = await makeSeat()
    const id = round.indicators[0]?.id ?? ''
    const typed = {
      ...complete,
      draft: withCard(complete.draft, id, { notFound: true, [field]: '010159-1234' }),
    }
    expect(await saveForm(services, visit, typed)).toMatchObject({ status: 'saved', withheldCpr: true })
    expect(await saveCards(services, visit, typed)).toMatchObject({ withheldCpr: true })
    expect(await submitAnswers(services, visit, typed)).toMatchObject({ status: 'incomplete' })
    const everything = JSON.stringify([
      await readStored(services),
      await services.db.selectFrom('activity').selectAll().execute(),
    ])
    expect(everything).not.toContain('010159')
    expect(everything).toContain('87')
  },
)

test('an endless text is cut, and cards that the round does not have fall away', async () => {
  const { services, visit, round } = await makeSeat()
  const id = round.indicators[0]?.id ?? ''
  const draft = withCard(withCard({}, id, { reason: 'x'.repeat(100_000) }), 'made up', { numerator: '1' })
  await saveForm(services, visit, { recordSystem: 'y'.repeat(10_000), draft })
  const stored = await readStored(services)
  expect(Object.keys(JSON.parse(stored?.draft ?? '{}'))).toEqual([id])
  expect((stored?.draft.length ?? 0) + (stored?.record_system.length ?? 0)).toBeLessThan(2_000)
})

test('minutes used are told without a name, and only what could be tapped is taken', async () => {
  const { services, visit, complete, round } = await makeSeat()
  await saveCards(services, visit, { ...complete, activeSeconds: 40 })
  await submitAnswers(services, visit, { ...complete, activeSeconds: 50 })
  expect((await listFormReports(services.db, round.id)).times).toEqual([{ minutes: null, activeSeconds: 90 }])
  await reportMinutes(services, visit, 8)
  expect((await listFormReports(services.db, round.id)).times).toEqual([{ minutes: 8, activeSeconds: 90 }])
})

test('a full disk is told as such, and what was stored before is whole', async () => {
  const { services: roomy } = await makeServices()
  const services = { ...roomy, db: openDatabase(':memory:', { maxPages: 120 }) }
  await migrate(services.db)
  const { page, participants, round } = await makeOpenRound(services)
  const visit = await makeVisit(services, page, participants[0]?.id ?? '')
  const typed = { recordSystem: '', draft: fillDraft(round.indicators, '87', '152') }
  const outcomes: string[] = []
  while (outcomes.at(-1) !== 'full' && outcomes.length < 5_000) {
    outcomes.push((await submitAnswers(services, visit, typed)).status)
  }
  expect(outcomes.length).toBeGreaterThan(1)
  expect(outcomes.at(-1)).toBe('full')
  expect(await saveCards(services, visit, typed)).toMatchObject({ status: 'saved' })
  expect(await loadPracticePage(services, visit)).toMatchObject({
    status: 'open',
    page: { draft: typed.draft },
  })
})
