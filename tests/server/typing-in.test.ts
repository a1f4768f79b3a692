import { expect, test } from 'vitest'
import { loadPracticePage } from '#app/server/load-practice-form.server.ts'
import { closeRound } from '#app/server/round-jobs.server.ts'
import { reportOpened, submitAnswers } from '#app/server/save-answers.server.ts'
import { openForTyping } from '#app/server/typing-in.server.ts'
import { fillDraft, makeOpenRound } from '#tests/builders/make-collection.ts'
import { makeServices, testNow } from '#tests/builders/make-services.ts'

async function makeTyping() {
  const clock = { now: testNow }
  const { services } = await makeServices({ now: () => clock.now })
  const made = await makeOpenRound(services)
  const seat = made.participants[1]?.id ?? ''
  const outcome = await openForTyping(services, made.page, seat)
  if (!outcome.ok) throw new Error('The form did not open')
  return { services, clock, seat, visit: { token: outcome.typing, sender: 'a' }, ...made }
}

test('whoever has the data role types in for one practice, and both look and sending are logged', async () => {
  const { services, visit, round, owner } = await makeTyping()
  expect(await loadPracticePage(services, visit)).toMatchObject({
    status: 'open',
    page: { practiceName: 'P2', typedIn: true },
  })
  const typed = { recordSystem: '', draft: fillDraft(round.indicators, '5', '10') }
  expect(await submitAnswers(services, visit, typed)).toEqual({ status: 'sent' })
  const log = await services.db.selectFrom('activity').select(['what', 'detail', 'account_id']).execute()
  for (const what of ['form-typed-in', 'answers-sent']) {
    expect(log).toContainEqual({ what, detail: 'P2', account_id: owner.accountId })
  }
})

test('looking does not make the practice seem to have opened its form', async () => {
  const { services, visit } = await makeTyping()
  await reportOpened(services, visit)
  const opened = await services.db.selectFrom('participant').select('opened_at').execute()
  expect(opened.every((seat) => seat.opened_at === null)).toBe(true)
})

test('a look ends after two hours, and at once when the person loses the role', async () => {
  const { services, clock, visit } = await makeTyping()
  await services.db.updateTable('membership').set({ role: 'editor' }).execute()
  expect(await loadPracticePage(services, visit)).toEqual({ status: 'revoked' })
  await services.db.updateTable('membership').set({ role: 'data' }).execute()
  expect(await loadPracticePage(services, visit)).toMatchObject({ status: 'open' })
  clock.now = new Date(testNow.getTime() + 2 * 60 * 60_000)
  expect(await loadPracticePage(services, visit)).toEqual({ status: 'revoked' })
})

test('an editor gets nothing, and a closed round is not typed into', async () => {
  const { services, page, seat } = await makeTyping()
  const asEditor = { ...page, role: 'editor' as const }
  const refused = await Promise.resolve()
    .then(() => openForTyping(services, asEditor, seat))
    .catch((error: unknown) => error)
  expect(refused).toMatchObject({ status: 404 })
  await closeRound(services, page)
  expect(await openForTyping(services, page, seat)).toEqual({ ok: false, reason: 'not-now' })
})
