import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFirstAccount, moveCursor, startHeartPackage } from '#tests/e2e/road/coordinator.ts'
import {
  expectSaved,
  expectText,
  goTo,
  makeWords,
  nextSave,
  section,
  textIn,
  type,
} from '#tests/e2e/saving/writing.ts'
import { makeMember } from '#tests/builders/make-member.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { expectNoTrouble, launchBrowser, openVisitor, type Visitor } from '#tests/setup/browser.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

/*
 * Two people in one package, each in a browser of their own: the owner and a colleague whose network comes and goes.
 * Each test goes on in the text that the one before left.
 */
let server: RunningServer
let browser: Browser
let owner: Visitor
let colleague: Visitor
let stepAddress = ''
const colleagueName = 'kollega@example.dk'

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  owner = await openVisitor(browser, { viewport: { width: 1440, height: 900 } })
  await makeFirstAccount(owner.page, server.address)
  const packageAddress = await startHeartPackage(owner.page, server.address)
  stepAddress = `${packageAddress}/trin/focus`
  colleague = await openColleague()
  await open(owner.page)
  await open(colleague.page)
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

async function openColleague(): Promise<Visitor> {
  const { services } = server
  const { id } = await services.db.selectFrom('cluster').select('id').executeTakeFirstOrThrow()
  const { cookie } = await makeMember(services, id, 'editor', 'kollega')
  const [name = '', value = ''] = cookie.split('=')
  const visitor = await openVisitor(browser, { viewport: { width: 1280, height: 900 } })
  await visitor.context.addCookies([{ name, value, url: server.address }])
  visitor.expectTrouble(/ERR_INTERNET_DISCONNECTED/)
  return visitor
}

async function open(page: Page): Promise<void> {
  await page.goto(stepAddress)
  await textIn(page).waitFor()
}

/** Waits until a field holds what somebody else wrote in it. */
async function expectValue(field: Locator, value: string): Promise<void> {
  await expect.poll(() => field.inputValue(), { timeout: 10_000 }).toBe(value)
}

test('who writes where is seen by the other', async () => {
  await goTo(colleague.page, 'End')
  await goTo(owner.page, 'Home')
  await owner.page.getByText(`${colleagueName} skriver her lige nu`).waitFor()
  await owner.page.getByText(`${colleagueName} skriver i »${section}« lige nu`).waitFor()
  await expectAccessible(owner.page, 'the step with a colleague in it')
  expectNoTrouble(owner, colleague)
})

test('two write at once, one of them without a network for a while, and both end with every word', async () => {
  const theirs = makeWords('kollega', 12)
  const mine = makeWords('ejer', 8)
  await goTo(colleague.page, 'End')
  await colleague.page.keyboard.press('Enter')
  await type(colleague.page, theirs.slice(0, 3))
  await colleague.context.setOffline(true)
  await type(colleague.page, theirs.slice(3, 8))
  await colleague.page.getByText('Uden net').first().waitFor()

  await goTo(owner.page, 'Home')
  await type(owner.page, mine.slice(0, 6))
  await expectSaved(owner.page)

  const merged = nextSave(colleague.page)
  await colleague.context.setOffline(false)
  await type(colleague.page, theirs.slice(8))
  expect(await merged).toBe('merged')
  await type(owner.page, mine.slice(6))
  await expectText(colleague.page, theirs, mine.slice(0, 6))
  await expectSaved(colleague.page)
  await expectSaved(owner.page)
  for (const page of [owner.page, colleague.page]) {
    await page.reload()
    await expectText(page, theirs, mine)
  }
  expectNoTrouble(owner, colleague)
})

test('undo takes back one’s own words and leaves those that came in meanwhile', async () => {
  await goTo(owner.page, 'Home')
  await type(owner.page, ['forfra'])
  await expectSaved(owner.page)
  await goTo(colleague.page, 'End')
  await colleague.page.keyboard.type('fortrudt')
  await expectText(colleague.page, ['forfra'], ['fortrudt'])
  await colleague.page.keyboard.press('Control+z')
  await expect.poll(() => textIn(colleague.page).innerText()).not.toContain('fortrudt')
  await expectText(colleague.page, ['forfra'])
  await expectSaved(colleague.page)
})

test('a tab that is closed without a network keeps its words until the next visit', async () => {
  const theirs = makeWords('lukket', 6)
  const mine = makeWords('imens', 4)
  await goTo(colleague.page, 'End')
  await colleague.context.setOffline(true)
  await type(colleague.page, theirs)
  await colleague.page.close()
  await goTo(owner.page, 'Home')
  await type(owner.page, mine)
  await expectSaved(owner.page)

  await colleague.context.setOffline(false)
  const page = await colleague.context.newPage()
  await open(page)
  await expectText(page, theirs, mine)
  await expectSaved(page)
  await owner.page.reload()
  await expectText(owner.page, theirs, mine)
  await page.close()
})

test('two tabs of one person that were closed without a network both keep their words', async () => {
  const tabs = [await colleague.context.newPage(), await colleague.context.newPage()]
  const [first = [], second = []] = [makeWords('ene', 5), makeWords('anden', 5)]
  for (const tab of tabs) await open(tab)
  await colleague.context.setOffline(true)
  for (const [index, tab] of tabs.entries()) {
    await goTo(tab, index === 0 ? 'Home' : 'End')
    await type(tab, index === 0 ? first : second)
  }
  for (const tab of tabs) await tab.close()
  await colleague.context.setOffline(false)
  const page = await colleague.context.newPage()
  await open(page)
  await expectText(page, first, second)
  await expectSaved(page)
  await page.reload()
  await expectText(page, first, second)
  await page.close()
})

test('what a colleague writes in another field leaves focus and cursor where they are', async () => {
  const page = await colleague.context.newPage()
  await open(page)
  await page.getByLabel('Praktisk').fill('Parkering bag huset')
  await expectSaved(page)

  await owner.page.getByRole('textbox', { name: 'Sted' }).click()
  await moveCursor(owner.page, 'Control+End')
  await owner.page.keyboard.type(' ved åen', { delay: 100 })
  await expectValue(owner.page.getByLabel('Praktisk'), 'Parkering bag huset')
  await owner.page.keyboard.type(', 1. sal')
  expect(await owner.page.getByRole('textbox', { name: 'Sted' }).inputValue()).toMatch(/ ved åen, 1\. sal$/)
  await expectSaved(owner.page)
  await page.close()
})

test('an open card of a list takes in what a colleague wrote in it', async () => {
  const page = await colleague.context.newPage()
  await open(page)
  await page.getByRole('button', { name: 'Ny kontakt' }).click()
  await page.getByLabel('Navn eller funktion').fill('Kvalitetsenheden')
  await expectSaved(page)
  await owner.page.reload()
  await owner.page.getByRole('button', { name: /^Kvalitetsenheden/ }).click()
  await page.getByLabel('Hvad kan man spørge om?').fill('Hjælp bagefter')
  await expectSaved(page)
  await owner.page.getByLabel('Telefon eller e-mail').click()
  await owner.page.keyboard.type('hjemmesiden', { delay: 30 })
  await expectValue(owner.page.getByLabel('Hvad kan man spørge om?'), 'Hjælp bagefter')
  expect(await owner.page.getByLabel('Telefon eller e-mail').inputValue()).toBe('hjemmesiden')
  await expectSaved(owner.page)
  await page.close()
})

test('any earlier text can be compared with now and restored, also without JavaScript', async () => {
  const { cookies } = await owner.context.storageState()
  const visitor = await openVisitor(browser, {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  })
  await visitor.context.addCookies(cookies)
  const { page } = visitor
  await page.goto(stepAddress)
  await page.getByRole('link', { name: `Historik for »${section}«` }).click()
  await page.getByRole('heading', { name: `Historik for »${section}«` }).waitFor()
  await page
    .getByRole('link', { name: /^Sammenlign med nu/ })
    .last()
    .click()
  await page.getByText('forfra').first().waitFor()
  await page.getByRole('button', { name: 'Gendan denne udgave' }).click()
  await page.getByText('Udgaven er gendannet.').waitFor()
  await open(owner.page)
  expect(await textIn(owner.page).innerText()).not.toContain('forfra')
  expectNoTrouble(visitor)
  await visitor.context.close()
})

test('the history and a comparison are for everybody', async () => {
  const { page } = owner
  await page.getByRole('link', { name: `Historik for »${section}«` }).click()
  await page.getByText('Nyeste', { exact: true }).waitFor()
  await expectAccessible(page, 'the history')
  await page
    .getByRole('link', { name: /^Sammenlign med nu/ })
    .first()
    .click()
  await page.getByText('Dengang').first().waitFor()
  await expectAccessible(page, 'a comparison')
  expectNoTrouble(owner)
})
