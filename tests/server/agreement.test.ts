import { expect, test } from 'vitest'
import { roles } from '#app/domain/cluster/role.ts'
import * as agreement from '#app/routes/coordinator/agreement.tsx'
import { closeRound } from '#app/server/round-jobs.server.ts'
import { loadPracticePage } from '#app/server/load-practice-form.server.ts'
import { loadPracticeResults } from '#app/server/load-practice-results.server.ts'
import { loadResults } from '#app/server/load-results.server.ts'
import { loadShownResults } from '#app/server/load-shown-results.server.ts'
import { submitAnswers } from '#app/server/save-answers.server.ts'
import type { Services } from '#app/server/context.server.ts'
import { listActivity } from '#tests/builders/list-activity.ts'
import {
  fillDraft,
  findRound,
  makeOpenRound,
  makeVisit,
  releaseNow,
} from '#tests/builders/make-collection.ts'
import { answerOf, makeMember } from '#tests/builders/make-member.ts'
import { makeContext, makeRequest, makeServices } from '#tests/builders/make-services.ts'

const decided = {
  agreement: 'open',
  threshold: '8',
  strict: 'ja',
  decidedOn: '2026-11-20',
  decidedBy: 'Klyngemødet',
  wording: 'Vi viser navne.',
}

function decide(
  services: Services,
  clusterId: string,
  cookie: string,
  form: Readonly<Record<string, string>> = decided,
) {
  const request = makeRequest('/aftale', { cookie, form })
  const args = { request, context: makeContext(services), params: { clusterId } }
  return answerOf(
    agreement.action({ ...args, url: new URL(request.url), pattern: '/klynge/:clusterId/aftale' }),
  )
}

async function makeClosedRound() {
  const { services } = await makeServices()
  const made = await makeOpenRound(services)
  const visits = []
  for (const [index, seat] of made.participants.entries()) {
    const visit = await makeVisit(services, made.page, seat.id)
    const draft = fillDraft(made.round.indicators, String(index + 6), '40')
    const sent = await submitAnswers(services, visit, { draft, recordSystem: '' })
    if (sent.status !== 'sent') throw new Error(`Not sent: ${sent.status}`)
    visits.push(visit)
  }
  await closeRound(services, made.page)
  await releaseNow(services)
  return { services, visits, ...made }
}

test('a decision is kept with its history, changes the rounds at once and is logged', async () => {
  const { services } = await makeServices()
  const { clusterId, owner } = await makeOpenRound(services)
  expect((await decide(services, clusterId, owner.cookie)).status).toBe(303)
  expect(await findRound(services)).toMatchObject({
    agreement: 'open',
    smallCounts: { threshold: 8, strict: true },
  })
  const back = { ...decided, agreement: 'closed', threshold: '5', wording: '' }
  await decide(services, clusterId, owner.cookie, back)
  expect((await findRound(services)).agreement).toBe('closed')
  const request = makeRequest('/aftale', { cookie: owner.cookie })
  const args = { request, context: makeContext(services), params: { clusterId } }
  const page = await agreement.loader({
    ...args,
    url: new URL(request.url),
    pattern: '/klynge/:clusterId/aftale',
  })
  expect(page.decisions.map((each) => [each.number, each.agreement, each.wording])).toEqual([
    [2, 'closed', ''],
    [1, 'open', 'Vi viser navne.'],
  ])
  const logged = (await listActivity(services)).filter(({ what }) => what === 'agreement-decided')
  expect(logged.map(({ detail }) => detail)).toEqual(['open', 'closed'])
})

test('only who may see names can open them to the others', async () => {
  const { services } = await makeServices()
  const { clusterId } = await makeOpenRound(services)
  const statuses = []
  for (const role of roles) {
    const { cookie } = await makeMember(services, clusterId, role)
    statuses.push([role, (await decide(services, clusterId, cookie)).status])
  }
  expect(Object.fromEntries(statuses)).toEqual({ owner: 303, editor: 404, data: 303, reader: 404 })
})

test('what is wrong comes back with what was typed, and nothing is recorded', async () => {
  const { services } = await makeServices()
  const { clusterId, owner } = await makeOpenRound(services)
  const answer = await decide(services, clusterId, owner.cookie, { ...decided, decidedBy: '' })
  expect(answer.status).toBe(422)
  expect(answer.data).toMatchObject({
    problems: { decidedBy: 'missing' },
    typed: { wording: 'Vi viser navne.' },
  })
  expect((await findRound(services)).agreement).toBe('closed')
})

test('an open agreement puts names on the results page, in the files and on practice pages; a closed one takes them off', async () => {
  const { services, owner, visits, clusterId } = await makeClosedRound()
  const seen = async () => {
    const request = makeRequest('/pakker/package/resultater', { cookie: owner.cookie })
    const visit = visits[0]
    if (!visit) throw new Error('The visit is missing')
    return [
      await loadResults(request, makeContext(services), 'package', null),
      await loadShownResults(services, 'package'),
      await loadPracticeResults(services, visit, 'da'),
    ].map((each) => /"P3"/.test(JSON.stringify(each)))
  }
  expect(await seen()).toEqual([false, false, false])
  await decide(services, clusterId, owner.cookie)
  expect(await seen()).toEqual([true, true, true])
  await decide(services, clusterId, owner.cookie, { ...decided, agreement: 'own-marked' })
  expect(await seen()).toEqual([false, false, false])
})

test('the form tells a practice what was decided, in its words', async () => {
  const { services } = await makeServices()
  const { clusterId, owner, page, participants } = await makeOpenRound(services)
  await decide(services, clusterId, owner.cookie)
  const access = await loadPracticePage(services, await makeVisit(services, page, participants[0]?.id ?? ''))
  expect(access).toMatchObject({ page: { agreement: 'open', wording: 'Vi viser navne.' } })
})
