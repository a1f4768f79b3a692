import { strFromU8, unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFirstAccount, textOf, writeAtEnd } from '#tests/e2e/road/coordinator.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { expectNoTrouble, launchBrowser, openVisitor, type Visitor } from '#tests/setup/browser.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

/*
 * An owner makes a template in the app, publishes it and begins a package from it, on a server that is never started
 * again. Each test goes on where the one before stopped.
 */
let server: RunningServer
let browser: Browser
let owner: Visitor
let editor = ''
let packageAddress = ''

const said = 'Vi vidste ikke, hvem vi skulle ringe til.'

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  owner = await openVisitor(browser, { viewport: { width: 1280, height: 900 } })
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

test('an owner copies a template from the page that begins a package', async () => {
  const { page } = owner
  await makeFirstAccount(page, server.address)
  await page
    .getByRole('link', { name: /klyngepakke/i })
    .first()
    .click()
  await page.getByRole('link', { name: 'Lav jeres egen skabelon' }).click()
  await expectAccessible(page, 'the empty list of templates')
  await page.getByLabel('Navn på jeres skabelon').fill('Vores skabelon')
  await page.getByRole('button', { name: 'Lav en kopi' }).click()
  await page.getByRole('heading', { level: 1, name: 'Vores skabelon' }).waitFor()
  editor = page.url()
  await expectAccessible(page, 'the whole template')
  expectNoTrouble(owner)
})

test('a step is renamed, and a section is added and moved up', async () => {
  const { page } = owner
  await choose(page, 'Fokus og plan')
  await page.getByLabel('Navn', { exact: true }).fill('Emne og plan')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByRole('heading', { level: 2, name: 'Emne og plan' }).waitFor()

  await page.getByLabel('Slags afsnit').selectOption('Tekst')
  await page.getByRole('button', { name: 'Nyt afsnit' }).click()
  await page.getByRole('heading', { level: 2, name: 'Nyt afsnit: Tekst' }).waitFor()
  await page.getByLabel('Navn', { exact: true }).fill('Patientens stemme')
  await page.getByLabel('Vejledning').fill('Spørg to patienter.\n- Hvad var svært?\n- Hvad hjalp?')
  await expectAccessible(page, 'a new section')
  await page.getByRole('button', { name: 'Tilføj afsnittet' }).click()
  await page.getByRole('heading', { level: 2, name: 'Patientens stemme' }).waitFor()
  await expectAccessible(page, 'a section')

  await choose(page, 'Emne og plan')
  const up = page.getByRole('button', { name: 'Flyt Patientens stemme op' })
  await up.focus()
  await page.keyboard.press('Enter')
  await page.getByText(/^Patientens stemme er flyttet til plads \d+ af \d+$/).waitFor()
  expect(await up.evaluate((button) => button === document.activeElement)).toBe(true)
  await expectAccessible(page, 'a step')
  expectNoTrouble(owner)
})

test('the form of an indicator gets a field of its own', async () => {
  const { page } = owner
  await choose(page, 'Målepunkter')
  await page.getByLabel('Slags felt').selectOption('Valg mellem muligheder')
  await page.getByRole('button', { name: 'Nyt felt' }).click()
  await page.getByRole('heading', { level: 2, name: 'Nyt felt: Valg mellem muligheder' }).waitFor()
  await page.getByLabel('Navn', { exact: true }).fill('Kontaktform')
  await page.getByRole('textbox', { name: 'Muligheder' }).fill('Fremmøde\nTelefon')
  await page.getByRole('button', { name: 'Tilføj feltet' }).click()
  await page.getByRole('heading', { level: 2, name: 'Kontaktform' }).waitFor()
  await expectAccessible(page, 'a field')
  await choose(page, 'Målepunkter')
  await expectAccessible(page, 'a section with fields')
  await page.getByRole('link', { name: /Kort titel/ }).click()
  await page.getByText(/Derfor kan det omdøbes og flyttes, men ikke slettes/).waitFor()
  expectNoTrouble(owner)
})

test('a sheet gets a heading and the new section', async () => {
  const { page } = owner
  await choose(page, 'Plan')
  await addBlock(page, 'Overskrift')
  await page.getByLabel('Tekst').fill('Hvad patienterne siger')
  await page.getByRole('button', { name: 'Tilføj blokken' }).click()
  await page.getByRole('heading', { level: 2, name: 'Overskrift: Hvad patienterne siger' }).waitFor()
  await choose(page, 'Plan')
  await addBlock(page, 'Afsnit')
  await page.getByRole('button', { name: 'Tilføj blokken' }).click()
  await page.getByRole('heading', { level: 2, name: 'Afsnit: Patientens stemme' }).waitFor()
  await expectAccessible(page, 'a block')
  await choose(page, 'Plan')
  await expectAccessible(page, 'a sheet')
  await page.getByRole('link', { name: /Se arket/ }).click()
  await page.getByText('Hvad patienterne siger').waitFor()
  await expectAccessible(page, 'the preview of a sheet')
  expectNoTrouble(owner)
})

test('a template with a fault is not published before it is mended where the fault leads to', async () => {
  const { page } = owner
  await page.goto(`${editor}?del=afsnit/problem`)
  await page.getByRole('button', { name: 'Slet afsnittet' }).click()
  await page.getByRole('heading', { level: 2, name: 'Emne og plan' }).waitFor()
  owner.expectTrouble(/422/)
  await page.getByRole('button', { name: 'Udgiv skabelonen' }).click()
  await page.getByText('Skabelonen er ikke udgivet endnu. Intet er gået tabt.').waitFor()
  await expectAccessible(page, 'a template with faults')
  await page
    .getByRole('alert')
    .getByRole('link', { name: /^Plan › Afsnit/ })
    .click()
  await page.getByRole('heading', { level: 2, name: /^Afsnit/ }).waitFor()
  await page.getByRole('button', { name: 'Fortryd seneste ændring' }).click()
  await page.getByRole('heading', { level: 2, name: 'Afsnit: Hvad er problemet?' }).waitFor()
  await page.getByRole('button', { name: 'Udgiv skabelonen' }).click()
  await page.getByRole('heading', { name: 'Skabelonen er udgivet' }).waitFor()
  await expectAccessible(page, 'a published template')
  expectNoTrouble(owner)
})

test('a package begins from it, with the new section and the new field to write in', async () => {
  const { page } = owner
  await page.getByRole('link', { name: 'Begynd en klyngepakke' }).click()
  await page.getByRole('radio', { name: /Vores skabelon: Klinisk/ }).check()
  await expectAccessible(page, 'the page that begins a package')
  await page.getByLabel('Emne', { exact: true }).fill('Astma')
  await page.getByRole('button', { name: 'Opret pakken' }).click()
  await page.waitForURL(/\/pakker\//)
  packageAddress = page.url()

  await page.goto(`${packageAddress}/trin/focus`)
  await writeAtEnd(page, 'Patientens stemme', said)
  await page.reload()
  await expect.poll(() => textOf(page, 'Patientens stemme').innerText()).toContain(said)

  await page.goto(`${packageAddress}/trin/extraction`)
  await page.getByRole('button', { name: 'Nyt målepunkt' }).click()
  await page.getByLabel(/Kort titel/).fill('Årskontrol')
  const saved = page.waitForResponse((response) => response.url().includes('/afsnit/') && response.ok())
  await page.getByLabel(/Kontaktform/).selectOption('Telefon')
  await saved
  await page.reload()
  await page
    .getByRole('button', { name: /Årskontrol/ })
    .first()
    .click()
  expect(await page.getByLabel(/Kontaktform/).inputValue()).toBe('Telefon')
  expectNoTrouble(owner)
})

test('what was written comes down as Word under the new heading', async () => {
  const { page } = owner
  await page.goto(`${packageAddress}/moedemateriale`)
  const plan = await download(page, 'plan')
  expect(plan).toContain('Hvad patienterne siger')
  expect(plan).toContain('Patientens stemme')
  expect(plan).toContain(said)
  expect(await download(page, 'results')).toContain('Kontaktform')
  expectNoTrouble(owner)
})

test('the next version leaves the package as it was, and works without JavaScript on a phone', async () => {
  const state = await owner.context.storageState()
  const visitor = await openVisitor(browser, {
    storageState: state,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  })
  const { page } = visitor
  await page.goto(editor)
  await page.getByRole('button', { name: 'Ret videre i udgave 2' }).click()
  await page.getByText('Kladde til udgave 2').waitFor()
  await page.getByRole('link', { name: 'Emne og plan' }).click()
  await page.getByRole('link', { name: /Patientens stemme/ }).click()
  await page.getByRole('button', { name: 'Slet afsnittet' }).click()
  await page.getByText(/Blokken hører til et afsnit, der er slettet/).waitFor()
  await page.goto(`${packageAddress}/trin/focus`)
  expect(await page.locator('main').innerText()).toContain('Patientens stemme')
  await visitor.context.close()
})

test('what a slower colleague wrote is kept and explained', async () => {
  const { page } = owner
  const second = await owner.context.newPage()
  owner.expectTrouble(/409/)
  await page.goto(`${editor}?del=trin/facts`)
  await second.goto(`${editor}?del=trin/facts`)
  await page.getByLabel('Navn', { exact: true }).fill('Viden')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByRole('heading', { level: 2, name: 'Viden' }).waitFor()
  await second.getByLabel('Navn', { exact: true }).fill('Fakta')
  await second.getByRole('button', { name: 'Gem', exact: true }).click()
  await second.getByText('Gemt lige nu: »Viden«').waitFor()
  expect(await second.getByLabel('Navn', { exact: true }).inputValue()).toBe('Fakta')
  await expectAccessible(second, 'a template that a colleague has changed')
  await second.getByRole('button', { name: 'Gem', exact: true }).click()
  await second.getByRole('heading', { level: 2, name: 'Fakta' }).waitFor()
  await second.close()
  expectNoTrouble(owner)
})

/** Goes to a part by the list of the template's parts. */
async function choose(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Skabelonens dele' })
    .getByRole('link', { name, exact: true })
    .click()
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
}

async function addBlock(page: Page, kind: string): Promise<void> {
  await page.getByLabel('Slags blok').selectOption(kind)
  await page.getByRole('button', { name: 'Ny blok' }).click()
  await page.getByRole('heading', { level: 2, name: `Ny blok: ${kind}` }).waitFor()
}

/** The words of a sheet's Word file. */
async function download(page: Page, handoutId: string): Promise<string> {
  const waiting = page.waitForEvent('download')
  const file = page.locator(`a[href$="/hent/${handoutId}?til=klyngen"]`)
  await page.locator('details', { has: file }).locator('summary').click()
  await file.click()
  const body = unzipSync(await readFile(await (await waiting).path()))['word/document.xml']
  if (body === undefined) throw new Error('There is no document in the file')
  return strFromU8(body).replaceAll(/<[^>]+>/g, '')
}
