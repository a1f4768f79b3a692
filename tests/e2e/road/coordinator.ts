import type { Locator, Page } from 'playwright-core'
import { clusterName, person, practices } from '#tests/e2e/road/inputs.ts'
import { letFramesPass } from '#tests/setup/browser.ts'

/** Makes the first account and the cluster, from an empty database. */
export async function makeFirstAccount(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByLabel('Dit navn').fill(person.name)
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Adgangskode').fill(person.password)
  await page.getByLabel('Klyngens navn').fill(clusterName)
  await page.getByRole('button', { name: 'Opret konto', exact: true }).click()
  await page.getByRole('heading', { name: 'Klyngens pakker' }).waitFor()
}

/** Pastes the cluster's practices, one a line. */
export async function addPractices(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /praksis/i })
    .first()
    .click()
  await page.getByText('Indsæt flere', { exact: true }).click()
  await page.getByLabel('Linjer').fill(practices.map((practice) => practice.line).join('\n'))
  await page.getByRole('button', { name: 'Tilføj linjerne' }).click()
  await page.getByText('4 praksis er tilføjet.').waitFor()
}

/** Starts a package from the ready heart package and returns its address. */
export async function startHeartPackage(page: Page, address: string): Promise<string> {
  await page.goto(address)
  await page
    .getByRole('link', { name: /klyngepakke/i })
    .first()
    .click()
  await page.getByRole('radio', { name: /Iskæmisk hjertesygdom/ }).check()
  await page.getByRole('button', { name: 'Opret pakken' }).click()
  await page.waitForURL(/\/pakker\//)
  return page.url()
}

/** The editable text of a section, once the editor has taken over from the server's rendering. */
export function textOf(page: Page, section: string): Locator {
  return page.getByRole('textbox', { name: section })
}

/**
 * Moves the cursor, and lets the editor hear of it: a browser tells of a moved cursor a task later, and made-up keys come faster than
 * any hand.
 */
export async function moveCursor(page: Page, keys: string): Promise<void> {
  await page.keyboard.press(keys)
  await letFramesPass(page)
}

/** Types at the end of a section and waits until the server has acknowledged it. */
export async function writeAtEnd(page: Page, section: string, text: string): Promise<void> {
  const editor = textOf(page, section)
  await editor.click()
  await moveCursor(page, 'Control+End')
  const saved = waitForSave(page, 200)
  await page.keyboard.press('Enter')
  await page.keyboard.type(text)
  await saved
}

/** The answer to the next save of a section that has this status. */
export function waitForSave(page: Page, status: number): Promise<unknown> {
  return page.waitForResponse(
    (response) =>
      response.url().includes('/afsnit/') &&
      response.request().method() === 'POST' &&
      response.status() === status,
  )
}

/** Opens the collection with a deadline before the meeting. */
export async function openCollection(page: Page, packageAddress: string): Promise<void> {
  await page.goto(`${packageAddress}/dataindsamling`)
  await page.getByLabel('Svarfrist').fill('2099-12-18')
  await page.getByRole('button', { name: 'Åbn dataindsamlingen' }).click()
  await page.getByText('af 4 praksis').waitFor()
}

/** The address for one practice, made new as the coordinator does it. */
export async function copyLink(page: Page, packageAddress: string, practice: string): Promise<string> {
  await page.goto(`${packageAddress}/dataindsamling`)
  await page.getByRole('button', { name: `Kopiér link til ${practice}` }).click()
  return page.getByRole('textbox', { name: `Link til ${practice}` }).inputValue()
}

/** The same numbers again, of the same practices. */
export async function openFollowUp(page: Page, packageAddress: string): Promise<void> {
  await page.goto(`${packageAddress}/dataindsamling`)
  await page.getByText('Hent de samme tal igen', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Svarfrist', exact: true }).fill('2099-12-24')
  await page.getByRole('button', { name: 'Åbn runde 2' }).click()
  await page
    .getByRole('button', { name: /^Kopiér link til/ })
    .first()
    .waitFor()
}

/** A code for one practice, to be read aloud. */
export async function makeCode(page: Page, packageAddress: string, practice: string): Promise<string> {
  await page.goto(`${packageAddress}/dataindsamling`)
  const row = page.getByRole('row').filter({ hasText: practice })
  await row.getByText(`Mere om ${practice}`).locator('..').click()
  await row.getByRole('button', { name: 'Lav en kode til telefonen' }).click()
  const panel = page.getByRole('region', { name: `Kode til ${practice}` })
  const text = ((await panel.textContent()) ?? '').replace(`Kode til ${practice}`, '')
  return /[0-9A-Z]{4}-?[0-9A-Z]{4}/.exec(text)?.[0] ?? ''
}

export async function closeCollection(page: Page, packageAddress: string): Promise<void> {
  await page.goto(`${packageAddress}/dataindsamling`)
  await page.getByRole('link', { name: 'Luk indsamlingen …' }).click()
  await page.getByRole('button', { name: 'Luk indsamlingen', exact: true }).click()
  await page.getByRole('link', { name: 'Se resultaterne' }).waitFor()
}
