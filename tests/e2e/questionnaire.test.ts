import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeRound } from '#app/server/round-jobs.server.ts'
import { listAnonymousAnswers } from '#db/queries/questionnaires.server.ts'
import { makeCodes, makeQuestionRound, makeShared } from '#tests/builders/make-questionnaire.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { expectNoTrouble, launchBrowser, openVisitor, type Visitor } from '#tests/setup/browser.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

let server: RunningServer
let browser: Browser
let made: Awaited<ReturnType<typeof makeQuestionRound>>

const phone = { viewport: { width: 390, height: 844 } }
const collection = '/pakker/package/dataindsamling'

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  made = await makeQuestionRound(server.services)
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

async function openCoordinator(): Promise<Visitor> {
  const visitor = await openVisitor(browser, { viewport: { width: 1280, height: 900 } })
  const [name = '', value = ''] = made.owner.cookie.split('=')
  await visitor.context.addCookies([{ name, value, url: server.address }])
  return visitor
}

async function countAnswers(): Promise<number> {
  return (
    (await listAnonymousAnswers(server.services.db, [made.round.id])).get(made.round.id)?.doctors.length ?? 0
  )
}

/** Both questions, with every card open: a page without its script. */
async function answerPlain(page: Page, option: string, text: string): Promise<void> {
  await page.getByRole('radio', { name: option, exact: true }).check()
  await page.getByRole('textbox', { name: 'Dit svar' }).fill(text)
  await page.getByRole('button', { name: 'Send ind' }).click()
}

let codes: readonly string[] = []

test('the coordinator prints codes, which are shown once', async () => {
  const visitor = await openCoordinator()
  const { page } = visitor
  await page.goto(server.address + collection)
  const panel = page.getByRole('region', { name: 'Spørgeskema' })
  await panel.getByText('Lav koder til udskrift').click()
  await panel.getByRole('textbox', { name: 'Antal koder' }).fill('10')
  await panel.getByRole('combobox', { name: 'Hvem er de til?' }).selectOption('P2')
  await expectAccessible(page, 'the panel of the questionnaire')
  const opened = visitor.context.waitForEvent('page')
  await panel.getByRole('button', { name: 'Lav arket' }).click()
  const sheet = await opened
  await sheet.getByRole('heading', { name: '10 engangskoder' }).waitFor()
  await expectAccessible(sheet, 'the sheet of codes')
  const slips = sheet.getByRole('listitem')
  expect(await slips.count()).toBe(10)
  expect(await slips.first().innerText()).toContain('P2')
  codes = (await slips.allInnerTexts()).map((text) => /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? '')
  expect(new Set(codes).size).toBe(10)
  await page.reload()
  expect(await panel.innerText()).toContain('0 af 10 koder er brugt')
  expect(await page.content()).not.toContain(codes[0])
  expectNoTrouble(visitor)
})

test('a doctor types the code and answers on a phone without JavaScript, and the code is then used', async () => {
  const visitor = await openVisitor(browser, { ...phone, javaScriptEnabled: false })
  const { page } = visitor
  visitor.expectTrouble(/422|410/)
  const [code = ''] = codes
  await page.goto(`${server.address}/kode`)
  await page.getByRole('textbox', { name: 'Kode' }).fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Åbn skemaet' }).click()
  await page.getByText('Svaret gemmes uden koden').waitFor()
  await page.getByRole('button', { name: 'Send ind' }).click()
  await page.getByText('To felter skal udfyldes').waitFor()
  await answerPlain(page, 'I høj grad', 'Patienten 020358-5004 ventede')
  await page.getByText('ligner et CPR-nummer').first().waitFor()
  await answerPlain(page, 'I høj grad', 'En linje mere kl. 8')
  await page.getByRole('heading', { name: 'Tak for dit svar' }).waitFor()
  expect(page.url()).not.toContain(code)
  await page.goto(`${server.address}/spoergeskema/${code}`)
  await page.getByRole('heading', { name: 'Koden er brugt' }).waitFor()
  expect(await countAnswers()).toBe(1)
  expectNoTrouble(visitor)
})

test('with JavaScript the answers stay in the browser until they are sent, and are gone afterwards', async () => {
  const visitor = await openVisitor(browser, phone)
  const { page } = visitor
  const address = `${server.address}/spoergeskema/${codes[1] ?? ''}`
  await page.goto(address)
  await expectAccessible(page, 'the questionnaire')
  server.statements.length = 0
  await page.getByRole('radio', { name: 'I nogen grad', exact: true }).check()
  await page.reload()
  expect(await page.getByText('I nogen grad').first().isVisible()).toBe(true)
  expect(server.statements.filter((sql) => /^(insert|update|delete)/i.test(sql))).toEqual([])
  const last = page.getByRole('article').nth(1)
  await last.getByRole('textbox', { name: 'Dit svar' }).fill('Færre opkald')
  await last.getByRole('button', { name: 'Videre til afsendelse' }).click()
  await expectAccessible(page, 'the answered questionnaire')
  await page.getByRole('button', { name: 'Send ind' }).click()
  await page.getByRole('heading', { name: 'Tak for dit svar' }).waitFor()
  await expectAccessible(page, 'the thanks')
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  expect(await countAnswers()).toBe(2)
  expectNoTrouble(visitor)
})

test('a shared link says that it cannot stop a second answer, and the next in line sees nothing', async () => {
  const address = `${server.address}/spoergeskema/${await makeShared(server.services, made.page)}`
  const visitor = await openVisitor(browser, phone)
  await visitor.page.goto(address)
  await visitor.page.getByText('det kan ikke forhindre, at nogen svarer to gange').waitFor()
  await visitor.page.getByRole('radio', { name: 'Slet ikke', exact: true }).check()
  const next = await visitor.context.newPage()
  await next.goto(address)
  expect(await next.getByRole('radio', { name: 'Slet ikke', exact: true }).isChecked()).toBe(false)
  await expectAccessible(next, 'the shared questionnaire')
  expectNoTrouble(visitor)
})

test('unknown codes are met kindly', async () => {
  const visitor = await openVisitor(browser, phone)
  visitor.expectTrouble(/404/)
  await visitor.page.goto(`${server.address}/spoergeskema/ABCD-1234`)
  await visitor.page.getByRole('heading', { name: 'Koden eller linket findes ikke' }).waitFor()
  await expectAccessible(visitor.page, 'an unknown code')
  expectNoTrouble(visitor)
})

test('results are shown from five answers on, and the round is closed to the codes left over', async () => {
  const more = await makeCodes(server.services, made.page, 3)
  for (const [index, code] of more.entries()) {
    const answered = await fetch(`${server.address}/spoergeskema/${code}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({
        'card.reach': 'yes',
        'chosen.reach': String(index + 2),
        'card.idea': 'yes',
        'text.idea': `Forslag ${index}`,
      }),
    })
    expect(answered.status).toBe(303)
  }
  await closeRound(server.services, made.page)
  const visitor = await openCoordinator()
  const { page } = visitor
  await page.goto(`${server.address}/pakker/package/resultater`)
  expect(await page.getByText('5 læger har svaret på spørgsmålet.').count()).toBeGreaterThan(0)
  await expectAccessible(page, 'the distribution')
  await page.goto(`${server.address}/pakker/package/resultater?maalepunkt=idea`)
  expect(await page.getByText('Forslag 1').count()).toBe(1)
  await expectAccessible(page, 'the free text')
  visitor.expectTrouble(/410/)
  await page.goto(`${server.address}/spoergeskema/${codes[9] ?? ''}`)
  await page.getByRole('heading', { name: 'Spørgeskemaet er lukket' }).waitFor()
  expectNoTrouble(visitor)
})
