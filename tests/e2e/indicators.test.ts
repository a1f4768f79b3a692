import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPractices, makeFirstAccount, waitForSave } from '#tests/e2e/road/coordinator.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { expectNoTrouble, launchBrowser, openVisitor, type Visitor } from '#tests/setup/browser.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

/* The indicators of a package are written, by keyboard alone where that is the point. Each test goes on from the last. */
let server: RunningServer
let browser: Browser
let owner: Visitor
let packageAddress = ''

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  owner = await openVisitor(browser, { viewport: { width: 1440, height: 900 } })
  const { page } = owner
  await makeFirstAccount(page, server.address)
  await addPractices(page)
  await page.goto(server.address)
  await page
    .getByRole('link', { name: /klyngepakke/i })
    .first()
    .click()
  await page.getByLabel('Emne', { exact: true }).fill('Rygning')
  await page.getByRole('button', { name: 'Opret pakken' }).click()
  await page.waitForURL(/\/pakker\//)
  packageAddress = page.url()
  await page.goto(`${packageAddress}/trin/extraction`)
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** Adds an indicator of a kind by the keyboard: Enter on the button, arrows between the kinds. */
async function addIndicator(page: Page, title: string, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Nyt målepunkt' }).press('Enter')
  await page.getByLabel(/Kort titel/).fill(title)
  await page.getByRole('radio', { name: 'Andel', exact: true }).focus()
  for (let at = 0; !(await radio(page, kind).isChecked()) && at < 9; at += 1) {
    await page.keyboard.press('ArrowRight')
  }
  expect(await radio(page, kind).isChecked()).toBe(true)
}

function radio(page: Page, kind: string): Locator {
  return page.getByRole('radio', { name: kind, exact: true })
}

async function readMeter(page: Page): Promise<string> {
  return page.getByText(/\d+ af 10 minutter/).innerText()
}

test('a proportion is written as a fraction, and its source tells what to know of it', async () => {
  const { page } = owner
  await addIndicator(page, 'Rygestatus er noteret', 'Andel')
  await page.getByLabel('Tæl', { exact: true }).fill('Patienter med noteret rygestatus')
  await page.getByLabel('ud af alle', { exact: true }).fill('Patienter med KOL')
  await page.getByLabel('Kilde').selectOption('Ordiprax+')
  await page.getByText(/60 dages varsel/).waitFor()
  const preview = page.getByRole('region', { name: 'Sådan bliver det' })
  await preview.getByText('Patienter med KOL').waitFor()
  expect(await readMeter(page)).toBe('2 af 10 minutter')
  await page.getByLabel(/Patienter i en typisk praksis/).fill('20')
  await page.getByText(/Under 30 patienter bliver tallet usikkert/).waitFor()
  await page.getByLabel(/Patienter i en typisk praksis/).fill('40')
  expect(await page.getByText(/Under 30 patienter bliver tallet usikkert/).count()).toBe(0)
  await expectAccessible(page, 'a proportion being written')
})

test('a service code of three digits is asked about, and mended only when the writer says so', async () => {
  const { page } = owner
  await page.getByRole('button', { name: 'Ny kode' }).press('Enter')
  await page.getByLabel('Kodesystem').selectOption({ label: 'Ydelse' })
  const code = page.getByLabel('Kode', { exact: true })
  await code.fill('120')
  await page.getByText(/et regneark fjerner let det første nul/).waitFor()
  expect(await code.inputValue()).toBe('120')
  await page.getByRole('button', { name: 'Ret til 0120' }).press('Enter')
  expect(await code.inputValue()).toBe('0120')
  await page.getByLabel('Kodesystem').selectOption({ label: 'NPU eller DNK' })
  await code.fill('NPU03230')
  await page.getByText(/Skriv også navn og enhed/).waitFor()
  await page.getByLabel(/Betyder/).fill('Kalium, mmol/l')
  expect(await page.getByText(/Skriv også navn og enhed/).count()).toBe(0)
})

test('steps stand in a tab for each record system in use, and the arrows go between them', async () => {
  const { page } = owner
  const all = page.getByRole('tab', { name: 'Alle lægesystemer mangler' })
  await all.focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('tab', { name: 'XMO mangler', selected: true }).waitFor()
  await page.keyboard.press('Home')
  await page.getByLabel('Trin for alle lægesystemer').fill('Åbn listen\nNotér tallet')
  await page.getByRole('tab', { name: 'Alle lægesystemer har trin', selected: true }).waitFor()
  await page.getByRole('tab', { name: 'XMO', exact: true }).click()
  await page.getByText('Praksis med XMO får trinene for alle lægesystemer.').waitFor()
  await page.getByRole('button', { name: 'Begynd med trinene for alle' }).press('Enter')
  expect(await page.getByLabel('Trin i XMO').inputValue()).toBe('Åbn listen\nNotér tallet')
  await page.getByRole('button', { name: 'Lægesystem', exact: true }).press('Enter')
  await page.keyboard.type('Nyt system')
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: 'Nyt system', selected: true }).waitFor()
  await page.getByLabel('Trin i Nyt system').fill('Spørg leverandøren')
  await expectAccessible(page, 'the steps of a record system')
})

test('what the last indicator was counted out of is offered again', async () => {
  const { page } = owner
  await addIndicator(page, 'Rygestopsamtaler', 'Antal pr. 1.000')
  await page.getByRole('button', { name: 'Brug »Patienter med KOL« igen' }).press('Enter')
  expect(await page.getByLabel('pr. 1.000 af alle', { exact: true }).inputValue()).toBe('Patienter med KOL')
  await page.getByRole('tab', { name: 'Nyt system' }).waitFor()
})

test('each kind asks for its own parts and no others', async () => {
  const { page } = owner
  await addIndicator(page, 'Ventetid', 'Gennemsnit')
  await page.getByLabel('Læg sammen', { exact: true }).fill('Dage til samtalen')
  await page.getByLabel('delt med antal', { exact: true }).fill('Aftalte samtaler')
  await page.getByLabel('Enhed').fill('dage')
  await addIndicator(page, 'Stoppede', 'To optællinger')
  await page.getByLabel('Den ene optælling').fill('Kommunens optælling')
  expect(await page.getByLabel('Tæl', { exact: true }).count()).toBe(0)
  await addIndicator(page, 'Samtalernes form', 'Fordeling')
  await page.getByLabel('Dele', { exact: true }).fill('Telefon\nFremmøde')
  await addIndicator(page, 'Det, der mangler', 'Fritekst')
  expect(await page.getByLabel('Kilde').count()).toBe(0)
  await page.getByText(/minutter? over de ti/).waitFor()
  await expectAccessible(page, 'several kinds, and more than ten minutes')
})

test('a ready scale fills the answers, stays editable, and gives way to another that can be taken back', async () => {
  const { page } = owner
  await addIndicator(page, 'Tid nok', 'Ét svar')
  const options = page.getByLabel('Svarmuligheder', { exact: true })
  await page.getByRole('button', { name: 'Grad' }).press('Enter')
  expect(await options.inputValue()).toBe(
    'Slet ikke\nI ringe grad\nI nogen grad\nI høj grad\nI meget høj grad',
  )
  await options.press('Control+End')
  await page.keyboard.type('!')
  await page.getByRole('button', { name: 'Enighed' }).press('Enter')
  expect(await options.inputValue()).toContain('Hverken enig eller uenig')
  await page.getByRole('button', { name: 'Fortryd', exact: true }).press('Enter')
  expect(await options.inputValue()).toContain('I meget høj grad!')
  const saved = waitForSave(page, 200)
  await page.getByRole('checkbox', { name: 'Ved ikke' }).check()
  await saved
  const preview = page.getByRole('region', { name: 'Sådan bliver det' })
  await preview.getByText('I meget høj grad!').waitFor()
  await preview.getByText('Ved ikke').waitFor()
  await expectAccessible(page, 'a question with a scale')
})

test('all of it is there after a reload, on a phone, and in the form as the practices will see it', async () => {
  const { page } = owner
  await page.setViewportSize({ width: 390, height: 844 })
  await page.reload()
  await page.getByRole('button', { name: /Tid nok/ }).click()
  expect(await page.getByLabel('Svarmuligheder', { exact: true }).inputValue()).toContain('I ringe grad')
  await page.getByText('Sådan ser praksis målepunktet').click()
  await expectAccessible(page, 'an indicator on a phone')
  await page.getByRole('button', { name: /Tid nok/ }).click()
  await page.getByRole('link', { name: 'Se hele skemaet, som praksis ser det' }).click()
  await page.getByRole('radio', { name: 'I meget høj grad!' }).waitFor()
  await expectAccessible(page, 'the form as the practices will see it')
  expectNoTrouble(owner)
})
