import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { saveForm, submitAnswers } from '#app/server/save-answers.server.ts'
import { doImportJob, type ImportOutcome, loadImportPage } from '#app/server/table/import-table.server.ts'
import type { Upload } from '#app/server/table/read-upload.server.ts'
import type { ImportReview } from '#app/server/table/review-import.server.ts'
import { countSent, listSeatAnswers } from '#db/queries/results.server.ts'
import { listImports } from '#db/queries/table-imports.server.ts'
import { listActivity } from '#tests/builders/list-activity.ts'
import { fillDraft, makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { makeMember } from '#tests/builders/make-member.ts'
import { makeContext, makeRequest, makeServices, statusOf } from '#tests/builders/make-services.ts'

async function makeRound() {
  const { services, statements } = await makeServices()
  const made = await makeOpenRound(services)
  const run = (fields: Readonly<Record<string, string>>, file: Upload['file'] = null) =>
    doImportJob(services, made.page, { fields: new Map(Object.entries(fields)), file })
  const [first] = made.round.indicators
  if (!first) throw new Error('The round asks for nothing')
  const head = `Praksis\t${first.number} antal\t${first.number} i alt`
  return { ...made, services, statements, run, head, first }
}

/** The form of the review as the browser would send it. */
function fieldsOf(review: ImportReview, intent: string): Record<string, string> {
  const roles = review.columns.map(({ role }, column) => [`role-${column}`, role])
  return {
    intent,
    table: review.table,
    source: review.source,
    digest: review.digest,
    header: String(review.mapping.header),
    'header-before': String(review.mapping.header),
    numbers: review.mapping.numbers,
    ...Object.fromEntries(roles),
  }
}

function expectReview(outcome: ImportOutcome): ImportReview {
  if (outcome.step !== 'review') throw new Error(`No review but ${JSON.stringify(outcome)}`)
  return outcome.review
}

async function listAnswers(made: Awaited<ReturnType<typeof makeRound>>) {
  const seats = await listSeatAnswers(made.services.db, made.round.id)
  return seats.flatMap(({ answers }) => (answers?.[made.first.id] ? [answers[made.first.id]] : []))
}

test('a pasted table is looked at, taken in and undone, each noted in the log', async () => {
  const made = await makeRound()
  const pasted = `${made.head}\nP1\t12\t140\nP2\t9\t98`
  const review = expectReview(await made.run({ intent: 'read', pasted, source: 'Kommunen' }))
  expect(await listAnswers(made)).toEqual([])
  expect(await made.run(fieldsOf(review, 'import'))).toMatchObject({ step: 'imported' })
  expect(await listAnswers(made)).toHaveLength(2)
  const [batch] = await listImports(made.services.db, made.round.id)
  expect(batch).toMatchObject({ source: 'Kommunen', practices: 2, undoneAt: null })
  const undone = await made.run({ intent: 'undo', batch: batch?.id ?? '' })
  expect(undone).toEqual({ step: 'undone', restored: 2, kept: [] })
  expect(await listAnswers(made)).toEqual([])
  expect(await made.run({ intent: 'undo', batch: batch?.id ?? '' })).toEqual({ step: 'not-now' })
  const activity = (await listActivity(made.services)).map(({ what }) => what)
  expect(activity).toEqual(expect.arrayContaining(['names-seen', 'table-imported', 'table-import-undone']))
})

test('undoing puts back what a practice had typed, and leaves alone what it corrected since', async () => {
  const made = await makeRound()
  const { services, page, participants, round } = made
  const visits = await Promise.all(participants.slice(0, 2).map(({ id }) => makeVisit(services, page, id)))
  const draft = fillDraft(round.indicators, '5', '60')
  for (const visit of visits) await submitAnswers(services, visit, { recordSystem: 'EG', draft })
  const pasted = `${made.head}\nP1\t12\t140\nP2\t9\t98`
  const shown = expectReview(await made.run({ intent: 'read', pasted }))
  expect(shown.canImport).toBe(false)
  const review = expectReview(await made.run({ ...fieldsOf(shown, 'check'), existing: 'replace' }))
  const imported = await made.run({ ...fieldsOf(review, 'import'), existing: 'replace' })
  expect(imported).toMatchObject({ step: 'imported' })
  expect(await listAnswers(made)).toMatchObject([
    { numerator: expect.any(Number) },
    { numerator: expect.any(Number) },
  ])
  const [visit] = visits
  if (visit)
    await saveForm(services, visit, { recordSystem: 'EG', draft: fillDraft(round.indicators, '6', '60') })
  const [batch] = await listImports(services.db, round.id)
  const undone = await made.run({ intent: 'undo', batch: batch?.id ?? '' })
  expect(undone).toEqual({ step: 'undone', restored: 1, kept: ['P1'] })
  expect(await listAnswers(made)).toContainEqual({ status: 'counted', numerator: 5, denominator: 60 })
})

test('what has changed since it was shown is shown again and not written', async () => {
  const made = await makeRound()
  const { services, page, participants, round } = made
  const review = expectReview(
    await made.run({ intent: 'read', pasted: `${made.head}\nP1\t12\t140\nP2\t9\t98` }),
  )
  const visit = await makeVisit(services, page, participants[0]?.id ?? '')
  await saveForm(services, visit, { recordSystem: '', draft: fillDraft(round.indicators, '6', '60') })
  expect(await made.run(fieldsOf(review, 'import'))).toMatchObject({ step: 'review', isChanged: true })
  expect(await listAnswers(made)).toEqual([])
})

test('a practice whose every number came from the table has sent', async () => {
  const made = await makeRound()
  const numbers = made.round.indicators.filter(({ kind }) => kind === 'proportion')
  const head = ['Praksis', ...numbers.flatMap(({ number }) => [`${number} antal`, `${number} i alt`])]
  const row = ['P1', ...numbers.flatMap(() => ['4', '50'])]
  const review = expectReview(
    await made.run({ intent: 'read', pasted: `${head.join('\t')}\n${row.join('\t')}` }),
  )
  expect(await made.run(fieldsOf(review, 'import'))).toMatchObject({ step: 'imported' })
  const all = numbers.length === made.round.indicators.length
  expect((await countSent(made.services.db, made.round.id)).sent).toBe(all ? 1 : 0)
})

test.each([
  ['nothing', '', 'empty'],
  ['a list of patients', 'Praksis\tCPR\tAntal\nP1\t010180-1236\t1', 'cpr'],
  ['a row a patient', `Praksis\tAlder\n${'P1\t64\n'.repeat(40)}`, 'many-rows'],
])('%s is refused, and a list of patients is not sent back', async (_, pasted, reason) => {
  const made = await makeRound()
  const outcome = await made.run({ intent: 'read', pasted })
  expect(outcome).toMatchObject({ step: 'refused', reason, pasted: '' })
})

test('what was pasted comes back when it cannot be read', async () => {
  const made = await makeRound()
  expect(await made.run({ intent: 'read', pasted: 'P1\nP2' })).toMatchObject({
    step: 'refused',
    reason: 'one-column',
    pasted: 'P1\nP2',
  })
})

test('a published file is taken for what it is by its bytes', async () => {
  const made = await makeRound()
  const bytes = readFileSync('tests/fixtures/tables/practice-statin-2018-01H.csv')
  const outcome = await made.run({ intent: 'read' }, { name: 'statin.csv', bytes })
  expect(expectReview(outcome).columns.map(({ role }) => role)).toContain('number')
})

test.each([
  ['editor', 404],
  ['reader', 404],
] as const)('for an %s the page does not exist', async (role, status) => {
  const made = await makeRound()
  const { cookie } = await makeMember(made.services, made.clusterId, role)
  const request = makeRequest('/pakker/package/dataindsamling/tabel', { cookie })
  expect(await statusOf(loadImportPage(request, makeContext(made.services), 'package'))).toBe(status)
})
