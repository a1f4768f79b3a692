import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { releaseResults } from '#app/server/release-results.server.ts'
import { closeRound, reopenSeat, takeInLate } from '#app/server/round-jobs.server.ts'
import { submitAnswers } from '#app/server/save-answers.server.ts'
import { decideAgreement } from '#app/server/agreement.server.ts'
import { fillDraft, makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { makeContext, makeRequest } from '#tests/builders/make-services.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { expectNoTrouble, launchBrowser, openVisitor, type Visitor } from '#tests/setup/browser.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

/* The meeting: the coordinator's screen and two practices' own pages are open while things change. Each test goes on from the last. */
let server: RunningServer
let browser: Browser
let made: Awaited<ReturnType<typeof makeOpenRound>>
let coordinator: Visitor
/** Writes on its page. */
let writer: Visitor
/** Only looks. */
let reader: Visitor

const late = 'P6'
const seatOf = (name: string) => made.participants.find(({ practiceName }) => practiceName === name)?.id ?? ''

async function send(name: string, counted: string): Promise<void> {
  const visit = await makeVisit(server.services, made.page, seatOf(name))
  const draft = fillDraft(made.round.indicators, counted, '80')
  await submitAnswers(server.services, visit, { recordSystem: '', draft })
}

async function openOwnPage(name: string): Promise<Visitor> {
  const visitor = await openVisitor(browser)
  const { token } = await makeVisit(server.services, made.page, seatOf(name))
  await visitor.page.goto(`${server.address}/svar/${token}/resultat`)
  return visitor
}

/** The page asks when it is seen again; nobody needs to wait for its next turn. */
async function lookAgain({ page }: Visitor): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

const firstResult = (page: Page) => page.locator('[data-live]').nth(1)

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  made = await makeOpenRound(server.services, { practices: 6 })
  for (const number of [1, 2, 3, 4, 5]) await send(`P${number}`, '40')
  await closeRound(server.services, made.page)
  coordinator = await openVisitor(browser)
  const [name = '', value = ''] = made.owner.cookie.split('=')
  await coordinator.context.addCookies([{ name, value, url: server.address }])
  await coordinator.page.goto(`${server.address}/pakker/package/resultater`)
  writer = await openOwnPage('P1')
  reader = await openOwnPage('P2')
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

test('a release opens the pages that wait for it', async () => {
  await writer.page.getByText('Resultaterne er på vej').waitFor()
  await reader.page.getByText('Resultaterne er på vej').waitFor()
  await releaseResults(server.services, made.page, new Map([['intent', 'now']]))
  for (const visitor of [writer, reader]) {
    await lookAgain(visitor)
    await visitor.page.getByRole('heading', { name: 'Gæt først' }).waitFor()
    await visitor.page.getByRole('status').filter({ hasText: 'Siden er opdateret kl.' }).waitFor()
    await visitor.page.getByRole('button', { name: 'Vis jeres tal' }).click()
    await firstResult(visitor.page).getByText('200 af 400').first().waitFor()
  }
  await coordinator.page.getByText('200 af 400').first().waitFor()
  expect(await writer.page.getByRole('heading', { name: 'Gæt først' }).count()).toBe(0)
})

test('late numbers change every open screen, and nothing of what somebody is writing', async () => {
  const { page } = writer
  await page.getByText('Jeres forklaring og plan').first().click()
  const field = page.getByLabel('Hvad ligger der bag tallet?').first()
  await field.fill('Vi glemte en')
  const before = await field.boundingBox()
  await reopenSeat(server.services, made.page, seatOf(late))
  await send(late, '80')
  await takeInLate(server.services, made.page)
  for (const visitor of [writer, reader, coordinator]) await lookAgain(visitor)
  await firstResult(page).getByText('280 af 480').first().waitFor()
  await firstResult(reader.page).getByText('280 af 480').first().waitFor()
  await coordinator.page.getByText('280 af 480').first().waitFor()
  await coordinator.page.getByRole('status').filter({ hasText: 'Resultaterne er opdateret kl.' }).waitFor()
  expect(await field.inputValue()).toBe('Vi glemte en')
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(Math.abs(((await field.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(3)
  await expectAccessible(page, 'own page after late numbers')
})

test('another agreement is followed by the own page, with the picture that was chosen', async () => {
  const { page } = reader
  const result = firstResult(page)
  await result.getByRole('radio', { name: 'Tabel' }).check()
  await result
    .getByRole('rowheader', { name: /^Praksis / })
    .first()
    .waitFor()
  expect(await result.getByRole('rowheader', { name: 'P3' }).count()).toBe(0)
  const form = {
    agreement: 'open',
    threshold: '5',
    strict: 'nej',
    decidedOn: server.services.now().toISOString().slice(0, 10),
    decidedBy: 'Klyngemødet',
    wording: 'Vi viser navne.',
  }
  const request = makeRequest('/aftale', { cookie: made.owner.cookie, form })
  const decided = await decideAgreement(request, makeContext(server.services), made.clusterId, {
    ...form,
    strict: false,
  })
  expect(decided).toEqual({ ok: true })
  await lookAgain(reader)
  await result.getByRole('rowheader', { name: 'P3' }).waitFor()
  await page.getByText('På mødet står jeres tal med praksis’ navn').waitFor()
  await page.getByRole('button', { name: 'Print siden' }).waitFor()
  expect(await result.getByRole('radio', { name: 'Tabel' }).isChecked()).toBe(true)
})

test('results that are taken back leave the page, but not that of somebody who writes', async () => {
  await releaseResults(server.services, made.page, new Map([['intent', 'withdraw']]))
  await lookAgain(reader)
  await lookAgain(writer)
  await reader.page.getByText('Resultaterne er på vej').waitFor()
  await writer.page.getByRole('status').filter({ hasText: 'Siden er ændret.' }).waitFor()
  expect(await writer.page.getByLabel('Hvad ligger der bag tallet?').first().inputValue()).toBe(
    'Vi glemte en',
  )
  expectNoTrouble(coordinator, writer, reader)
})
