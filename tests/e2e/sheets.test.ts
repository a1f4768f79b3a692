import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFirstAccount, startHeartPackage } from '#tests/e2e/road/coordinator.ts'
import { makePng } from '#tests/builders/make-image.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { expectNoTrouble, launchBrowser, openVisitor, type Visitor } from '#tests/setup/browser.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

/*
 * The cluster's own look, sheets that are chosen and sent, and what an owner can undo: each as a person does it.
 */
let server: RunningServer
let browser: Browser
let coordinator: Visitor
let page: Page
let packageAddress = ''

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  coordinator = await openVisitor(browser, { viewport: { width: 1280, height: 900 } })
  page = coordinator.page
  await makeFirstAccount(page, server.address)
  packageAddress = await startHeartPackage(page, server.address)
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

test('a colour too pale is answered with one that can be read, and every sheet follows it', async () => {
  await page.goto(server.address)
  await page.getByRole('link', { name: 'Udseende' }).click()
  const warning = page.getByText(/Den nærmeste, der kan læses, er #917300/)
  await expect
    .poll(
      async () => {
        // What is typed before the page has woken up is not heard, nor the same once more: to the page it was there from the beginning.
        await page.getByLabel(/^Farve til overskrifter/).fill('')
        await page.getByLabel(/^Farve til overskrifter/).fill('#FFCC00')
        return warning.count()
      },
      { timeout: 20_000 },
    )
    .toBe(1)
  await expectAccessible(page, 'a look with a pale colour')
  await page.getByLabel(/Egen bundlinje/).fill('Kun til klyngen')
  await page.getByLabel(/^Logo \(/).setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from(makePng(300, 100)),
  })
  await page.getByLabel('Logoet i ord').fill('Logo for klyngen')
  const picked = await page.getByRole('img', { name: 'Logo for klyngen' }).getAttribute('src')
  expect(picked).toMatch(/^blob:/)
  await page.getByRole('button', { name: 'Brug #917300' }).click()
  await page.getByText('Udseendet er gemt.').waitFor()
  await expectAccessible(page, 'a saved look')
  await page.goto(`${packageAddress}/moedemateriale/programme`)
  await page.getByRole('img', { name: 'Logo for klyngen' }).waitFor()
  const colour = await page
    .getByRole('heading', { name: 'Program', level: 1 })
    .evaluate(() =>
      getComputedStyle(document.querySelector('article') ?? document.body).getPropertyValue('--accent'),
    )
  expect(colour).toBe('#917300')
  await page.getByText('Kun til klyngen').waitFor()
})

test('ticked sheets come together, and are marked once they have changed', async () => {
  await page.goto(`${packageAddress}/moedemateriale`)
  await page.getByRole('checkbox', { name: 'Faktaark' }).check()
  await page.getByRole('checkbox', { name: 'Program', exact: true }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent de valgte' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('Iskæmisk hjertesygdom.zip')
  await page.goto(`${packageAddress}/moedemateriale`)
  expect(await page.getByText(/^Hentet /).count()).toBe(2)
  await expectAccessible(page, 'the sheets')
  await server.services.db.updateTable('cluster_package').set({ notice: 'Et nyt forbehold' }).execute()
  await page.reload()
  expect(await page.getByText(/^Ændret, siden I hentede det/).count()).toBe(2)
})

test('members read sheets by a link, without an account, until it is closed', async () => {
  await page.goto(`${packageAddress}/moedemateriale`)
  await page.getByRole('checkbox', { name: 'Faktaark' }).check()
  await page.getByRole('button', { name: 'Lav et læselink' }).click()
  await page.getByRole('checkbox', { name: 'Faktaark' }).isChecked()
  await expectAccessible(page, 'the reading links')
  await page.getByRole('button', { name: 'Lav linket' }).click()
  const address = await page.getByRole('textbox', { name: 'Læselink' }).inputValue()
  const guest = await openVisitor(browser, { viewport: { width: 390, height: 844 } })
  await guest.page.goto(address)
  await guest.page.getByRole('heading', { name: 'Iskæmisk hjertesygdom' }).waitFor()
  expect(await guest.page.locator('script').count()).toBe(0)
  await expectAccessible(guest.page, 'a guest’s sheets')
  await guest.page.getByRole('link', { name: /^Læs ?: Faktaark/ }).click()
  await guest.page.getByRole('heading', { name: 'Faktaark', level: 1 }).waitFor()
  await expectAccessible(guest.page, 'a guest’s sheet')
  await page.getByRole('button', { name: /Luk linket/ }).click()
  await page.getByText('Linket er lukket.').waitFor()
  await guest.page.goto(address, { waitUntil: 'domcontentloaded' })
  await guest.page.getByRole('heading', { name: 'Linket er lukket' }).waitFor()
})

test('the key to the pseudonyms is shown when asked for, and the log says so', async () => {
  await page.goto(`${packageAddress}/dataindsamling/noegle`)
  await page.getByRole('button', { name: 'Vis nøglen' }).click()
  await page.getByText('Der er ingen endnu.').waitFor()
  await page.goto(server.address)
  await page.getByRole('link', { name: 'Aktivitet' }).click()
  await page.getByText('så nøglen til pseudonymerne').waitFor()
  await expectAccessible(page, 'the activity')
})

test('a package is renamed, deleted and taken back, by name', async () => {
  await page.goto(server.address)
  await page.getByRole('link', { name: 'Navne og sletning' }).click()
  await page.getByLabel('Emne for »Iskæmisk hjertesygdom«').fill('Hjertet')
  await page.getByRole('button', { name: /^Gem navnet ?: Iskæmisk hjertesygdom/ }).click()
  await page.getByText('har fået nyt navn').waitFor()
  await page.getByText(/^Slet pakken …: Hjertet/).click()
  await page.getByRole('button', { name: /^Slet pakken ?: Hjertet/ }).click()
  await page.getByText('»Hjertet« er slettet.').waitFor()
  await expectAccessible(page, 'names and deletion')
  await page.getByRole('button', { name: /^Hent tilbage ?: Hjertet/ }).click()
  await page.getByText('»Hjertet« er hentet tilbage.').waitFor()
  await page.goto(packageAddress)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expectNoTrouble(coordinator)
})
