import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { handoutApplies } from '#app/domain/handout/build-handout.ts'
import { openFollowUp } from '#app/server/follow-up.server.ts'
import { askPartner } from '#app/server/questionnaire-jobs.server.ts'
import { closeRound } from '#app/server/round-jobs.server.ts'
import { submitAnswers } from '#app/server/save-answers.server.ts'
import { keepReflection } from '#app/server/save-reflection.server.ts'
import { hashToken, makeId, makeToken } from '#app/server/tokens.server.ts'
import { createAnonymousAnswer } from '#db/queries/questionnaires.server.ts'
import { listSeats } from '#db/queries/rounds.server.ts'
import { createSheetLink } from '#db/queries/sheet-links.server.ts'
import { fillDraft, findRound, makeVisit, releaseNow } from '#tests/builders/make-collection.ts'
import { makeQuestionRound } from '#tests/builders/make-questionnaire.ts'
import { testNow } from '#tests/builders/make-services.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'
import { type HttpVisitor, makeHttpVisitor } from '#tests/setup/visitor.ts'

/*
 * The dearest package there is: an open agreement, so that names are asked for; doctors and a partner who answer without a
 * name; several rounds; a practice that has said something in each. Each test goes on where the one before stopped.
 */
let server: RunningServer
let made: Awaited<ReturnType<typeof makeQuestionRound>>
let owner: HttpVisitor
/** The first practice's link in the newest round. */
let ownPage = ''

const rounds = 6
const lastDay = '2027-06-18'

beforeAll(async () => {
  server = await startServer({ now: () => testNow })
  const { services } = server
  made = await makeQuestionRound(services, { numbers: true })
  owner = makeHttpVisitor(server, made.owner.cookie)
  await services.db.updateTable('round').set({ agreement: 'open' }).execute()
  await askPartner(services, made.page, 'Kommunen')
  for (let number = 1; number < rounds; number += 1) {
    await answerRound()
    await openFollowUp(services, made.page, lastDay, () => true)
    await services.db.updateTable('round').set({ agreement: 'open' }).execute()
  }
})

afterAll(() => server.stop())

/** Every practice sends and says something of its number, five doctors and five of the partner's answer; all is shown. */
async function answerRound(): Promise<void> {
  const { services } = server
  const round = await findRound(services)
  const { participants } = await listSeats(services.db, made.clusterId, round.id)
  for (const [index, { id }] of participants.entries()) {
    const visit = await makeVisit(services, made.page, id)
    const draft = fillDraft(round.indicators.slice(0, 1), String(20 + index), '')
    expect(await submitAnswers(services, visit, { recordSystem: '', draft })).toMatchObject({
      status: 'sent',
    })
    if (index === 0) ownPage = `/svar/${visit.token}/resultat`
  }
  for (const respondents of ['doctors', 'partner'] as const) {
    for (let person = 0; person < 5; person += 1) {
      const answers = { reach: { status: 'chosen', options: [String(1 + (person % 3))] } } as const
      await createAnonymousAnswer(services.db, { id: makeId(), roundId: round.id, respondents, answers })
    }
  }
  await closeRound(services, made.page)
  await releaseNow(services)
  await keepReflection(
    services,
    { token: ownPage.split('/')[2] ?? '', sender: '10.0.0.1' },
    new Map([
      ['indicator', 'calls'],
      ['target', '12'],
    ]),
  )
}

/** Each of the pages takes at most seven statements, all of them readings. */
async function expectCheap(pages: readonly string[], visitor = owner) {
  const dear: { readonly page: string; readonly statements: readonly string[] }[] = []
  for (const page of pages) {
    server.statements.length = 0
    const { status } = await visitor.visit(page)
    expect({ page, status }).toEqual({ page, status: 200 })
    const statements = [...server.statements]
    if (statements.length > 7 || statements.some((sql) => !sql.startsWith('select')))
      dear.push({ page, statements })
  }
  expect(dear).toEqual([])
}

function listHandouts() {
  const { template, clusterPackage } = made.page
  return template.handouts.filter((definition) => handoutApplies(definition, clusterPackage.kind))
}

describe('at most seven statements', () => {
  test('the data collection of a round with questions', () =>
    expectCheap(['', '?runde=1', '?runde=6'].map((round) => `/pakker/package/dataindsamling${round}`)))

  test('the results of every indicator, in every picture and round', () =>
    expectCheap(
      ['calls', 'reach', 'idea'].flatMap((id) =>
        ['', '&visning=aendring', '&visning=udvikling', '&runde=1'].map(
          (asked) => `/pakker/package/resultater?maalepunkt=${id}${asked}`,
        ),
      ),
    ))

  test('the sheets and each of them, for the cluster and to go out of it', () =>
    expectCheap(
      ['?til=klyngen', '?til=ud', ...listHandouts().map(({ id }) => `/${id}`)].map(
        (sheet) => `/pakker/package/moedemateriale${sheet}`,
      ),
    ))

  test('the sheets for a guest with a link', async () => {
    const sheets = listHandouts().filter(({ copies }) => copies === undefined)
    const token = makeToken()
    await createSheetLink(server.services.db, {
      id: 'sheets',
      tokenHash: hashToken(token),
      packageId: 'package',
      handoutIds: sheets.map(({ id }) => id),
      accountId: made.owner.accountId,
      at: testNow.toISOString(),
      lastDay,
    })
    const guest = makeHttpVisitor(server)
    await expectCheap(
      ['', ...sheets.map(({ id }) => `/${id}`)].map((sheet) => `/laes/${token}${sheet}`),
      guest,
    )
  })

  test('a practice’s own page, after a release and when it has said what it will do', async () => {
    const practice = makeHttpVisitor(server)
    await expectCheap([ownPage], practice)
    await answerRound()
    await expectCheap([ownPage], practice)
  })
})
