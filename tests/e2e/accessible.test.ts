import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPractices, makeFirstAccount } from '#tests/e2e/road/coordinator.ts'
import { textIn } from '#tests/e2e/saving/writing.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { expectNoTrouble, launchBrowser, openVisitor, type Visitor } from '#tests/setup/browser.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

/*
 * Every screen of the coordinator, empty and filled, at a computer and on a phone, in both languages; and the main jobs
 * with nothing but the keyboard.
 */
const sizes = { computer: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } }
const steps = ['focus', 'extraction', 'facts', 'reflection', 'coordinator']
const packageScreens = [
  '',
  ...steps.map((step) => `/trin/${step}`),
  '/tjek',
  '/soeg?q=praksis',
  '/historik/problem',
  '/dataindsamling',
  '/skema',
  '/resultater',
  '/moedemateriale',
  '/moedemateriale/booklet',
]

let server: RunningServer
let browser: Browser
let coordinator: Visitor
let clusterAddress = ''
let empty = ''
let filled = ''

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  coordinator = await openVisitor(browser, { viewport: sizes.computer })
  const { page } = coordinator
  await makeFirstAccount(page, server.address)
  await addPractices(page)
  clusterAddress = page.url().replace(/\/praksis.*$/, '')
  await page.goto(`${clusterAddress}/ny-pakke`)
  await page.getByRole('textbox', { name: 'Emne' }).fill('Noget nyt')
  await page.getByRole('button', { name: 'Opret pakken' }).click()
  await page.waitForURL(/\/pakker\//)
  empty = page.url()
  await page.goto(server.address)
  await page.getByRole('button', { name: 'Se et eksempel' }).click()
  await page.waitForURL(/\/pakker\//)
  filled = page.url()
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

test.each(['computer', 'phone'] as const)(
  'every screen of an empty package breaks no rule on a %s',
  async (size) => {
    await expectScreens(
      packageScreens.map((path) => `${empty}${path}`),
      size,
    )
  },
)

test.each(['computer', 'phone'] as const)(
  'every screen of the example breaks no rule on a %s',
  async (size) => {
    await expectScreens(
      packageScreens.map((path) => `${filled}${path}`),
      size,
    )
  },
)

test('the pages of the cluster break no rule, nor in English', async () => {
  const pages = ['/praksis', '/personer', '/ny-pakke', '/skabeloner'].map(
    (path) => `${clusterAddress}${path}`,
  )
  await expectScreens([server.address, ...pages], 'phone')
  const { page } = coordinator
  await page.goto(filled)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: 'Dansk' }).waitFor()
  await expectScreens(
    [server.address, ...pages, filled, `${filled}/trin/facts`, `${filled}/tjek`],
    'computer',
  )
  await page.getByRole('button', { name: 'Dansk' }).click()
  await page.getByRole('button', { name: 'English' }).waitFor()
})

test('forms that are refused break no rule', async () => {
  const { page } = coordinator
  coordinator.expectTrouble(/422/)
  await page.goto(`${clusterAddress}/praksis`)
  await page.getByRole('button', { name: 'Tilføj praksis' }).click()
  await page.getByText('Et felt skal rettes, før det kan gemmes').waitFor()
  await expectAccessible(page, 'a refused practice')
  await page.goto(`${clusterAddress}/ny-pakke`)
  await page.getByRole('button', { name: 'Opret pakken' }).click()
  await page.getByText('Et felt skal rettes, før det kan gemmes').waitFor()
  await expectAccessible(page, 'a refused package')
})

test('without a network, and with an open card, a step breaks no rule', async () => {
  const { page, context } = coordinator
  coordinator.expectTrouble(/ERR_INTERNET_DISCONNECTED/)
  await page.goto(`${empty}/trin/focus`)
  await textIn(page).click()
  await context.setOffline(true)
  await page.keyboard.type('Noget, der ikke kan sendes')
  await page.getByText('Uden net').first().waitFor()
  await expectAccessible(page, 'a step without a network')
  await context.setOffline(false)
  await page
    .getByText(/^Gemt kl\./)
    .first()
    .waitFor()
  const card = page.getByRole('button', { name: /^Print arkene til mødet/ })
  await card.click()
  await expectAccessible(page, 'a step with an open card')
})

test('a task is moved, and let go again, by the keyboard alone', async () => {
  const { page } = coordinator
  await page.goto(`${empty}/trin/focus`)
  await textIn(page).waitFor()
  const grip = page.getByRole('button', { name: /^Flyt Find dato og sted.*løfte/ })
  await grip.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => focusedName(page)).toMatch(/^Flyt Find dato og sted/)
  await page.getByText(/Find dato og sted.* ligger nu på plads 3 af 16/).waitFor({ state: 'attached' })
})

test('the toolbar is reached from a text and left again by the keyboard alone', async () => {
  const { page } = coordinator
  await page.goto(`${empty}/trin/focus`)
  await textIn(page).focus()
  await page.keyboard.press('Alt+F10')
  expect(await page.evaluate(() => document.activeElement?.closest('[role="toolbar"]') !== null)).toBe(true)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect.poll(() => focusedName(page)).toBe('Hvad er problemet?')
  expectNoTrouble(coordinator)
})

async function expectScreens(addresses: readonly string[], size: keyof typeof sizes): Promise<void> {
  const { page } = coordinator
  await page.setViewportSize(sizes[size])
  for (const address of addresses) {
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await expectAccessible(page, `${address} on a ${size}`)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(over, `${address} on a ${size}`).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize(sizes.computer)
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
}
