import { expect, test } from 'vitest'
import { handoutApplies } from '#app/domain/handout/build-handout.ts'
import type { Services } from '#app/server/context.server.ts'
import { loadHandouts } from '#app/server/load-handouts.server.ts'
import { loadPracticeResults } from '#app/server/load-practice-results.server.ts'
import { loadResults } from '#app/server/load-results.server.ts'
import { closeRound } from '#app/server/round-jobs.server.ts'
import { submitAnswers } from '#app/server/save-answers.server.ts'
import { listPseudonyms } from '#db/queries/rounds.server.ts'
import {
  fillDraft,
  makeOpenRound,
  makePackage,
  makeVisit,
  releaseNow,
} from '#tests/builders/make-collection.ts'
import { makeContext, makeRequest, makeServices, testNow } from '#tests/builders/make-services.ts'

const counts = [
  ['90', '120'],
  ['40', '100'],
  ['9', '23'],
] as const

/** Four practices, three of which have answered; their visits in the order of their names. */
async function makeAnswered(services: Services) {
  const made = await makeOpenRound(services)
  const visits = await Promise.all(made.participants.map((seat) => makeVisit(services, made.page, seat.id)))
  for (const [index, [numerator, denominator]] of counts.entries()) {
    const visit = visits[index]
    const draft = fillDraft(made.round.indicators, numerator, denominator)
    if (visit) await submitAnswers(services, visit, { recordSystem: '', draft })
  }
  return { ...made, visits }
}

function readResults(services: Services, cookie: string, indicatorId: string | null = null) {
  const request = makeRequest('/pakker/package/resultater', { cookie })
  return loadResults(request, makeContext(services), 'package', indicatorId)
}

test('before the round opens there is nothing to see', async () => {
  const { services } = await makeServices()
  const { owner } = await makePackage(services)
  expect(await readResults(services, owner.cookie)).toMatchObject({ packageId: 'package', status: 'none' })
})

test('while the round is open the page says how many have answered, and no numbers', async () => {
  const { services } = await makeServices()
  const { owner } = await makeAnswered(services)
  expect(await readResults(services, owner.cookie)).toEqual({
    packageId: 'package',
    asOf: testNow.toISOString(),
    status: 'waiting',
    participants: 4,
    sent: 3,
  })
})

test('a closed round is shown under pseudonyms, without names, counts or decimals per practice', async () => {
  const { services, statements } = await makeServices()
  const { owner, page } = await makeAnswered(services)
  await closeRound(services, page)
  statements.length = 0
  const results = await readResults(services, owner.cookie, 'ldl')
  expect(statements).toHaveLength(4)
  expect(statements.filter((sql) => !sql.startsWith('select'))).toEqual([])
  if (results.status !== 'ready') throw new Error('There are no results')
  expect(results.tabs.map(({ number }) => number)).toEqual(['1', '2a', '2b', '2c', '2d', '3', '4', '5'])
  expect(results.result.indicator.id).toBe('ldl')
  expect(results.result.description.statement).toContain('139 af 243')
  expect(results.result.table.rows.map(([, value]) => value)).toEqual([
    '75\u00A0%',
    '40\u00A0%',
    '39\u00A0% *',
    '57,2\u00A0%',
  ])
  const everything = JSON.stringify(results)
  expect(everything).not.toMatch(/"P[1-4]"|P[1-4]@/)
  expect(everything).not.toContain('"numerator":9')
})

test('an indicator that the round does not have shows the first one', async () => {
  const { services } = await makeServices()
  const { owner, page } = await makeAnswered(services)
  await closeRound(services, page)
  const results = await readResults(services, owner.cookie, 'nothing')
  expect(results).toMatchObject({ status: 'ready', result: { indicator: { number: '1' } } })
})

test('a practice sees nothing until the round is closed, not even its own number', async () => {
  const { services } = await makeServices()
  const { visits } = await makeAnswered(services)
  const [visit] = visits
  if (!visit) throw new Error('There is no visit')
  expect(await loadPracticeResults(services, visit, 'da')).toMatchObject({
    status: 'waiting',
    practiceName: 'P1',
  })
})

test('a practice sees its own number exactly and marked, and the others as the cluster does', async () => {
  const { services, statements } = await makeServices()
  const { page, visits } = await makeAnswered(services)
  await closeRound(services, page)
  await releaseNow(services)
  const visit = visits[2]
  if (!visit) throw new Error('There is no visit')
  statements.length = 0
  const own = await loadPracticeResults(services, visit, 'da')
  expect(statements).toHaveLength(5)
  if (own.status !== 'ready') throw new Error('There are no results')
  expect(own.pseudonym).toBe((await listPseudonyms(services.db, 'package')).get('P3'))
  const [first] = own.results
  expect(first?.description.own).toContain('9 af 23')
  const chart = first?.chart
  expect(chart?.kind === 'variation' && chart.rows.filter((row) => row.own)).toHaveLength(1)
  expect(first?.table.rows[first.table.ownRow ?? -1]?.join(' ')).toContain('39,1')
  expect(JSON.stringify(own)).not.toMatch(/"P[124]"|90 af 120/)
})

test('a practice that sent nothing sees the cluster, and no mark', async () => {
  const { services } = await makeServices()
  const { page, visits } = await makeAnswered(services)
  await closeRound(services, page)
  await releaseNow(services)
  const visit = visits[3]
  if (!visit) throw new Error('There is no visit')
  const own = await loadPracticeResults(services, visit, 'da')
  expect(own).toMatchObject({ status: 'ready', pseudonym: null })
  expect(own.status === 'ready' && own.results.every(({ description }) => description.own === '')).toBe(true)
})

test('handouts take five statements, wait for answers, and are ready when the round is closed', async () => {
  const { services, statements } = await makeServices()
  const { owner, page } = await makeAnswered(services)
  const read = () =>
    loadHandouts(
      makeRequest('/pakker/package/moedemateriale', { cookie: owner.cookie }),
      makeContext(services),
      'package',
    )
  const before = (await read()).groups.flatMap(({ cards }) => cards)
  expect(before.find(({ id }) => id === 'results')?.state).toEqual({ status: 'waiting' })
  await closeRound(services, page)
  statements.length = 0
  const { groups } = await read()
  expect(statements).toHaveLength(5)
  expect(groups.map(({ when }) => when)).toEqual(['whole', 'before', 'meeting', 'after'])
  const after = groups.flatMap(({ cards }) => cards)
  const applying = page.template.handouts.filter((one) => handoutApplies(one, page.clusterPackage.kind))
  expect(after.map(({ id }) => id).toSorted()).toEqual(applying.map(({ id }) => id).toSorted())
  expect(after.find(({ id }) => id === 'results')?.state).toEqual({ status: 'ready' })
})
