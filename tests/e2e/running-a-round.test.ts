import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePackage } from '#tests/builders/make-collection.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { expectNoTrouble, launchBrowser, openVisitor, type Visitor } from '#tests/setup/browser.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

/* One round from the pilot to a table that is taken back. Each test goes on from the last; the practices have no script. */
let server: RunningServer
let browser: Browser
let made: Awaited<ReturnType<typeof makePackage>>
let coordinator: Visitor
let practice: Visitor
/** Reads the practice’s pages with a script: without one nothing can be asked of them. */
let reader: Visitor
let collection: string
const links = new Map<string, string>()

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  made = await makePackage(server.services, { practices: 4 })
  coordinator = await openVisitor(browser)
  practice = await openVisitor(browser, { javaScriptEnabled: false })
  reader = await openVisitor(browser)
  const [name = '', value = ''] = made.owner.cookie.split('=')
  await coordinator.context.addCookies([{ name, value, url: server.address }])
  collection = `${server.address}/pakker/package/dataindsamling`
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

function rowOf(page: Page, name: string) {
  return page.getByRole('row').filter({ hasText: name })
}

/** One of the things that lie under "more" for a practice. */
async function choose(page: Page, name: string, action: string): Promise<void> {
  await rowOf(page, name).getByText(`Mere om ${name}`).locator('..').click()
  await rowOf(page, name).getByRole('button', { name: action }).click()
}

async function copyLink(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: `Kopiér link til ${name}` }).click()
  return page.getByRole('textbox', { name: `Link til ${name}` }).inputValue()
}

async function expectAccessibleToo(what: string): Promise<void> {
  await reader.page.goto(practice.page.url())
  await expectAccessible(reader.page, what)
}

/** Every card with the same two counts, and the form sent. */
async function answer(page: Page, link: string, counted: string, all: string): Promise<void> {
  await page.goto(link)
  for (const card of await page.getByRole('article').all()) {
    await card.getByRole('textbox').nth(0).fill(counted)
    await card.getByRole('textbox').nth(1).fill(all)
  }
  await page.getByRole('button', { name: 'Send ind' }).click()
  await page.getByRole('heading', { name: 'Tak, jeres tal er sendt' }).waitFor()
}

test('one practice tries the form, says how it went, and its numbers count when all are asked', async () => {
  const { page } = coordinator
  await page.goto(collection)
  await page.getByLabel('Svarfrist').fill('2099-12-18')
  await page.getByText('Vil du prøve skemaet hos én praksis først?').click()
  await expectAccessible(page, 'before the pilot')
  await page.getByLabel('Praksis, der prøver').selectOption({ label: 'P1' })
  await page.getByRole('button', { name: 'Send som prøve til én praksis' }).click()
  await page.getByRole('region', { name: 'Hvor langt prøven er' }).waitFor()
  links.set('P1', await copyLink(page, 'P1'))
  await answer(practice.page, links.get('P1') ?? '', '40', '80')
  await practice.page.getByText('så koordinatoren ser jeres svar').waitFor()
  await practice.page.getByRole('button', { name: '8', exact: true }).click()
  await practice.page.getByLabel('Jeres bemærkning').fill('Hvor står eGFR?')
  await practice.page.getByRole('button', { name: 'Gem bemærkningen' }).click()
  await expectAccessibleToo('the pilot’s receipt')
  await page.goto(collection)
  await page.getByText('8 minutter, siger praksis selv.').waitFor()
  await page.getByText('»Hvor står eGFR?«').waitFor()
  await expectAccessible(page, 'the pilot')
  await page.getByRole('button', { name: 'Åbn dataindsamlingen' }).click()
  await page.getByText('af 4 praksis').waitFor()
  expect(await rowOf(page, 'P1').getByText('Sendt ind').isVisible()).toBe(true)
  await expectAccessible(page, 'the open round')
})

test('a code that is read aloud opens the practice’s own form, and a wrong one says so kindly', async () => {
  const { page } = coordinator
  await choose(page, 'P2', 'Lav en kode til telefonen')
  const panel = page.getByRole('region', { name: 'Kode til P2' })
  const code = /[0-9A-Z]{4}-?[0-9A-Z]{4}/.exec(
    (await panel.textContent())?.replace('Kode til P2', '') ?? '',
  )?.[0]
  expect(code).toBeDefined()
  await expectAccessible(page, 'the code')
  practice.expectTrouble(/422/)
  await practice.page.goto(`${server.address}/kode`)
  await practice.page.getByLabel('Kode').fill('AAAA-AAAA')
  await practice.page.getByRole('button', { name: 'Åbn skemaet' }).click()
  await practice.page.getByText('Koden passer ikke.').waitFor()
  await practice.page.getByLabel('Kode').fill(code?.toLowerCase() ?? '')
  await practice.page.getByRole('button', { name: 'Åbn skemaet' }).click()
  await practice.page.getByText('Dataskema til P2').waitFor()
  links.set('P2', practice.page.url())
  await answer(practice.page, practice.page.url(), '30', '90')
})

test('the letters open beside the page, a sheet for each that is missing', async () => {
  const { page, context } = coordinator
  await page.goto(`${collection}/skriv`)
  const [letters] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Udskriv breve med QR-kode' }).click(),
  ])
  await letters.getByRole('heading', { name: 'Breve' }).waitFor()
  expect(await letters.getByRole('article').count()).toBe(2)
  expect(await letters.getByRole('img', { name: /^QR-kode til http/ }).count()).toBe(2)
  await expectAccessible(letters, 'the letters')
  const [, address = ''] =
    /(http\S+\/svar\/\S+)/.exec((await letters.getByRole('article').last().textContent()) ?? '') ?? []
  await letters.close()
  await practice.page.goto(address)
  await practice.page.getByText('Dataskema til P4').waitFor()
})

test('the deadline moves, and a practice that gives no numbers is missed no longer', async () => {
  const { page } = coordinator
  await page.goto(collection)
  await page.getByText('Flyt fristen …').click()
  await page.getByLabel('Ny svarfrist').fill('2099-12-24')
  await page.getByRole('button', { name: 'Flyt fristen' }).click()
  await page.getByText('24. december 2099').waitFor()
  await rowOf(page, 'P4').getByText('Mere om P4').locator('..').click()
  await rowOf(page, 'P4').getByText('Leverer ikke tal …').click()
  await rowOf(page, 'P4').getByLabel('Hvorfor leverer P4 ikke tal?').fill('Skifter lægesystem')
  await expectAccessible(page, 'the reason')
  await rowOf(page, 'P4').getByRole('button', { name: 'Skriv, at der ikke kommer tal' }).click()
  await page.getByText('Leverer ikke tal: Skifter lægesystem').waitFor()
  await page.getByText('Skriv til den, der mangler').waitFor()
})

test('a table is read, shown, taken in and taken back', async () => {
  const { page } = coordinator
  await page.goto(`${collection}/tabel`)
  await page.getByLabel('Hvor kommer tallene fra?').fill('Kommunen')
  const head = 'Praksis\tÅrskontrol\tPatienter med forløbsplan for iskæmisk hjertesygdom'
  await page.getByLabel('Indsæt tabellen').fill([head, 'P3\t55\t1.002', 'P1\t1\t2'].join('\n'))
  await expectAccessible(page, 'a pasted table')
  await page.getByRole('button', { name: 'Læs tabellen' }).click()
  await page.getByText('55 af 1.002').waitFor()
  expect(await page.getByText('40 af 80 (tabellen: 1 af 2)').isVisible()).toBe(true)
  await expectAccessible(page, 'what the table would do')
  await page.getByRole('button', { name: 'Hent 1 tal ind' }).click()
  await page.getByText('Tallene er hentet ind i 1 praksis.').waitFor()
  await expectAccessible(page, 'the table is in')
  await page.getByRole('button', { name: 'Fortryd Kommunen' }).click()
  await page.getByText('Fortrudt: Der står nu igen det, der stod før, i 1 praksis.').waitFor()
  await expectAccessible(page, 'the table is out')
})

test('after the closing one practice is let in, its numbers wait, and are taken in together', async () => {
  const { page } = coordinator
  await page.goto(collection)
  links.set('P3', await copyLink(page, 'P3'))
  await page.goto(collection)
  await page.getByRole('link', { name: 'Luk indsamlingen …' }).click()
  await expectAccessible(page, 'the closing')
  await page.getByRole('button', { name: 'Luk indsamlingen', exact: true }).click()
  await page.getByRole('link', { name: 'Se resultaterne' }).waitFor()
  await practice.page.goto(links.get('P3') ?? '')
  await practice.page.getByText('Indsamlingen er lukket').first().waitFor()
  await expectAccessibleToo('the closed form')
  await choose(page, 'P3', 'Åbn igen for denne praksis')
  await rowOf(page, 'P3').getByText('åbnet igen').waitFor()
  await answer(practice.page, links.get('P3') ?? '', '70', '100')
  await page.goto(collection)
  await page.getByText('1 praksis har sendt nye tal').waitFor()
  await expectAccessible(page, 'late numbers')
  await page.getByRole('button', { name: 'Tag det nye tal med' }).click()
  await page.getByText('1 praksis har sendt nye tal').waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Se resultaterne' }).click()
  await page.getByText('140 af 270').first().waitFor()
})

test('the round opens again for all, and a link that was made invalid says so', async () => {
  const { page } = coordinator
  await page.goto(collection)
  await page.getByText('Åbn indsamlingen igen …').click()
  await page.getByRole('button', { name: 'Åbn for alle igen' }).click()
  await page.getByRole('link', { name: 'Luk indsamlingen …' }).waitFor()
  await choose(page, 'P1', 'Gør links ugyldige')
  await page.waitForLoadState('networkidle')
  practice.expectTrouble(/410/)
  await practice.page.goto(links.get('P1') ?? '')
  await practice.page.getByRole('heading', { name: 'Linket gælder ikke længere' }).waitFor()
  reader.expectTrouble(/410/)
  await expectAccessibleToo('a revoked link')
  expectNoTrouble(coordinator, practice, reader)
})
