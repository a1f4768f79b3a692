import { expect, test } from 'vitest'
import type { Services } from '#app/server/context.server.ts'
import { openFollowUp } from '#app/server/follow-up.server.ts'
import { loadPracticeResults } from '#app/server/load-practice-results.server.ts'
import { closeRound } from '#app/server/round-jobs.server.ts'
import { submitAnswers, type Visit } from '#app/server/save-answers.server.ts'
import { keepReflection } from '#app/server/save-reflection.server.ts'
import { listRounds, listSeats } from '#db/queries/rounds.server.ts'
import { fillDraft, makeOpenRound, makeVisit, releaseNow } from '#tests/builders/make-collection.ts'
import { makeServices } from '#tests/builders/make-services.ts'

/** A closed round in which one practice has sent; the results may be seen. */
async function makeOwnPage(services: Services) {
  const made = await makeOpenRound(services)
  const visit = await makeVisit(services, made.page, made.participants[0]?.id ?? '')
  await submitAnswers(services, visit, {
    recordSystem: 'XMO',
    draft: fillDraft(made.round.indicators, '9', '23'),
  })
  await closeRound(services, made.page)
  await releaseNow(services)
  return { ...made, visit, indicatorId: made.round.indicators[0]?.id ?? '' }
}

async function readOwn(services: Services, visit: Visit) {
  const page = await loadPracticeResults(services, visit, 'da')
  if (page.status !== 'ready') throw new Error('There are no results')
  return page
}

const say = (fields: { readonly [name: string]: string }) => new Map(Object.entries(fields))

test('the practice guesses before it sees where it lies, once', async () => {
  const { services } = await makeServices()
  const { visit, indicatorId, round } = await makeOwnPage(services)
  expect((await readOwn(services, visit)).toGuess).toHaveLength(round.indicators.length)
  await keepReflection(services, visit, say({ intent: 'guess', [`guess.${indicatorId}`]: 'higher' }))
  const page = await readOwn(services, visit)
  expect(page.toGuess).toEqual([])
  expect(page.results.map(({ guess }) => guess)).toEqual(['higher', ...page.results.slice(1).map(() => null)])
  await keepReflection(services, visit, say({ intent: 'guess', [`guess.${indicatorId}`]: 'lower' }))
  expect((await readOwn(services, visit)).results[0]?.guess).toBe('higher')
})

test('explanation, target and next step stay, with the questions and the way to the patients beside them', async () => {
  const { services, statements } = await makeServices()
  const { visit, indicatorId } = await makeOwnPage(services)
  const saved = await keepReflection(
    services,
    visit,
    say({ indicator: indicatorId, 'tag-habits': 'yes', target: '70 %', 'next-step': 'Vi ringer' }),
  )
  expect(saved).toEqual({ status: 'saved', indicatorId })
  statements.length = 0
  const [first] = (await readOwn(services, visit)).results
  expect(statements.length).toBeLessThanOrEqual(7)
  expect(first).toMatchObject({
    said: { tags: ['habits'], target: '70 %', nextStep: 'Vi ringer' },
    stepsFor: 'XMO',
  })
  expect(first?.questions.length).toBeGreaterThan(0)
  expect(first?.steps.length).toBeGreaterThan(0)
})

test('a CPR number is not stored, and what was typed comes back', async () => {
  const { services } = await makeServices()
  const { visit, indicatorId } = await makeOwnPage(services)
  const typed = { indicator: indicatorId, comment: 'Se 010170-1234' }
  expect(await keepReflection(services, visit, say(typed))).toMatchObject({
    status: 'withheld',
    typed: { comment: 'Se 010170-1234' },
  })
  expect(JSON.stringify(await services.db.selectFrom('own_reflection').selectAll().execute())).toBe('[]')
})

test('nothing is said of results that are not shown yet', async () => {
  const { services } = await makeServices()
  const made = await makeOpenRound(services)
  const visit = await makeVisit(services, made.page, made.participants[0]?.id ?? '')
  expect(await keepReflection(services, visit, say({ intent: 'guess' }))).toEqual({ status: 'not-released' })
})

test('in the follow-up the practice meets its own target and its own change again', async () => {
  const { services } = await makeServices()
  const { visit, indicatorId, page, round, participants } = await makeOwnPage(services)
  await keepReflection(services, visit, say({ indicator: indicatorId, target: '70 %' }))
  await openFollowUp(services, page, '2027-06-18', () => true)
  const [second] = await listRounds(services.db, 'package')
  const seats = await listSeats(services.db, page.clusterId, second?.id ?? '')
  const seat = seats.participants.find(({ practiceId }) => practiceId === participants[0]?.practiceId)
  const again = await makeVisit(services, page, seat?.id ?? '')
  await submitAnswers(services, again, {
    recordSystem: 'XMO',
    draft: fillDraft(round.indicators, '14', '25'),
  })
  await closeRound(services, page)
  await releaseNow(services)
  const [first] = (await readOwn(services, again)).results
  expect(first?.before).toEqual({ label: 'dec. 2026', target: '70 %', nextStep: '' })
  expect(first?.since?.description.own).toContain('Jeres eget tal er gået fra 39,1 til 56,0')
  expect((await readOwn(services, visit)).results[0]?.since).toBeNull()
})
