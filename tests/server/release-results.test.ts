import { expect, test } from 'vitest'
import { roles } from '#app/domain/cluster/role.ts'
import * as results from '#app/routes/coordinator/results.tsx'
import type { Services } from '#app/server/context.server.ts'
import { loadPracticeResults } from '#app/server/load-practice-results.server.ts'
import { closeRound } from '#app/server/round-jobs.server.ts'
import { listActivity } from '#tests/builders/list-activity.ts'
import { findRound, makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { answerOf, makeMember } from '#tests/builders/make-member.ts'
import { makeContext, makeRequest, makeServices } from '#tests/builders/make-services.ts'

function post(services: Services, cookie: string, form: Readonly<Record<string, string>>) {
  const request = makeRequest('/pakker/package/resultater', { cookie, form })
  const args = { request, context: makeContext(services), params: { packageId: 'package' } }
  return answerOf(
    results.action({ ...args, url: new URL(request.url), pattern: '/pakker/:packageId/resultater' }),
  )
}

async function makeClosed() {
  const { services, statements } = await makeServices()
  const made = await makeOpenRound(services)
  const visit = await makeVisit(services, made.page, made.participants[0]?.id ?? '')
  await closeRound(services, made.page)
  const see = (at: Services) => loadPracticeResults(at, visit, 'da')
  return { services, statements, see, ...made }
}

test('a closed round is shown to the practices when the coordinator says so, and taken back again', async () => {
  const { services, see, owner } = await makeClosed()
  expect(await see(services)).toMatchObject({ status: 'waiting', isClosed: true, resultsFrom: null })
  expect((await post(services, owner.cookie, { intent: 'now' })).status).toBe(303)
  expect((await see(services)).status).toBe('ready')
  await post(services, owner.cookie, { intent: 'withdraw' })
  expect((await see(services)).status).toBe('waiting')
  const logged = (await listActivity(services)).map(({ what }) => what)
  expect(logged.filter((what) => what.startsWith('results-'))).toEqual([
    'results-released',
    'results-withdrawn',
  ])
})

test('with a day set the page opens on that day, and nothing is written when it does', async () => {
  const { services, statements, see, owner } = await makeClosed()
  await post(services, owner.cookie, { intent: 'later', day: '2026-12-01' })
  expect(await see(services)).toMatchObject({ status: 'waiting', resultsFrom: '2026-12-01' })
  statements.length = 0
  // Half past midnight in Denmark, still November in UTC.
  expect((await see({ ...services, now: () => new Date('2026-11-30T23:30:00Z') })).status).toBe('ready')
  expect(statements.filter((sql) => !sql.startsWith('select'))).toEqual([])
})

test.each([
  ['', 'missing'],
  ['2026-11-22', 'past'],
])('the day "%s" is refused as %s', async (day, problem) => {
  const { services, owner } = await makeClosed()
  const answer = await post(services, owner.cookie, { intent: 'later', day })
  expect(answer).toMatchObject({ status: 422, data: { problem, typed: day } })
  expect((await findRound(services)).resultsFrom).toBeNull()
})

test('an open round cannot be shown, and a reader cannot show a closed one', async () => {
  const { services } = await makeServices()
  const { owner, page, clusterId } = await makeOpenRound(services)
  expect((await post(services, owner.cookie, { intent: 'now' })).status).toBe(404)
  await closeRound(services, page)
  const statuses = []
  for (const role of roles) {
    const { cookie } = await makeMember(services, clusterId, role)
    statuses.push((await post(services, cookie, { intent: 'now' })).status)
  }
  expect(statuses.filter((status) => status === 404)).toHaveLength(1)
})
