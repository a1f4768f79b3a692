import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enter, expectAccessibleAtBoth, expectFocus, tabTo, typeIn } from '#tests/e2e/keyboard/keys.ts'
import { addPractices, makeFirstAccount, textOf, waitForSave } from '#tests/e2e/road/coordinator.ts'
import { expectSaved } from '#tests/e2e/saving/writing.ts'
import { expectNoTrouble, launchBrowser, openVisitor, type Visitor } from '#tests/setup/browser.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

/*
 * The five steps of a new package with nothing but the keyboard, from the first Tab to the check. Each test goes on where
 * the one before stopped, and no state is left before it has been looked at by axe on a computer and on a phone.
 */
let server: RunningServer
let browser: Browser
let coordinator: Visitor
let page: Page
const problem = 'Hvad er problemet?'
const known = 'Hvad ved vi?'

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  coordinator = await openVisitor(browser, { viewport: { width: 1280, height: 900 } })
  page = coordinator.page
  await makeFirstAccount(page, server.address)
  await addPractices(page)
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

function button(name: string | RegExp, exact = false): Locator {
  return page.getByRole('button', { name, exact })
}

function link(name: string | RegExp): Locator {
  return page.getByRole('link', { name })
}

function field(name: string | RegExp): Locator {
  return page.getByRole('textbox', { name })
}

test('a package is started, and the first step reached', async () => {
  await enter(page, link('Videre til klyngens pakker'))
  await page.getByRole('heading', { name: 'Klyngens pakker' }).waitFor()
  await enter(page, link('Ny klyngepakke').first())
  await page.getByRole('heading', { name: 'Ny klyngepakke' }).waitFor()
  await typeIn(page, field('Emne'), 'Noget nyt')
  await enter(page, button('Opret pakken'))
  await page.waitForURL(/\/pakker\//)
  await enter(page, link('Gå til Fokus og plan'))
  await textOf(page, problem).waitFor()
  expect(page.url()).toMatch(/\/trin\//)
})

test('step 1: a text with its toolbar, the gate, the meeting and a task', async () => {
  await typeIn(page, textOf(page, problem), 'Ingen ved, hvem der indkalder.')
  await page.keyboard.press('Alt+F10')
  await expectFocus(page.getByRole('combobox', { name: 'Tekstens form' }))
  await page.keyboard.press('ArrowRight')
  await expectFocus(button(/^Fed/))
  await page.keyboard.press('Escape')
  await expectFocus(textOf(page, problem))

  await tabTo(page, page.getByRole('radio', { name: 'Ja' }).first())
  await page.keyboard.press('ArrowRight')
  expect(await page.getByRole('radio', { name: 'Delvist' }).first().isChecked()).toBe(true)
  await typeIn(page, field('Sted'), 'Klinikken ved åen')

  const task = button(/^Find dato og sted/)
  await enter(page, task)
  await typeIn(page, field('Hvem?'), 'Koordinatoren')
  await expectAccessibleAtBoth(page, 'step 1 with an open task')
  await tabTo(page, task, 'Shift+Tab')
  await page.keyboard.press('Enter')
  expect(await task.getAttribute('aria-expanded')).toBe('false')
  expect(await task.innerText()).toContain('Koordinatoren')
  await expectSaved(page)
})

test('a card’s menu is opened and left, and what it deletes is taken back', async () => {
  const card = page.getByRole('listitem').filter({ has: button(/^Print arkene til mødet/) })
  const more = card.locator('summary')
  await enter(page, more)
  await expectAccessibleAtBoth(page, 'a card with its menu open')
  await page.keyboard.press('Escape')
  await expectFocus(more)
  await page.keyboard.press('Enter')
  await enter(page, card.getByRole('button', { name: 'Slet' }))
  await expectFocus(button('Ny opgave'))
  await expectAccessibleAtBoth(page, 'a deleted task')
  await enter(page, button('Fortryd', true))
  await card.waitFor()
  await expectSaved(page)
})

test('step 2: a new indicator has the cursor in its title, and its kinds and steps are chosen by arrows', async () => {
  await enter(page, link(/^2\. Dataudtræk/).last())
  await enter(page, button('Nyt målepunkt'))
  await expectFocus(field('Kort titel'))
  await page.keyboard.type('Nyretal målt det seneste år')
  await tabTo(page, page.getByRole('radio', { name: 'Andel' }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  expect(await page.getByRole('radio', { name: 'Andel' }).isChecked()).toBe(true)
  await typeIn(page, field('Hvem handler det om?'), 'Patienter i behandling')
  await tabTo(page, page.getByRole('combobox', { name: 'Kilde' }))
  await page.keyboard.type('Lab')
  expect(await page.getByRole('combobox', { name: 'Kilde' }).inputValue()).not.toBe('')
  await tabTo(page, page.getByRole('tab', { name: /^Alle lægesystemer/ }))
  await page.keyboard.press('ArrowRight')
  expect(await page.getByRole('tab').nth(1).getAttribute('aria-selected')).toBe('true')
  await expectAccessibleAtBoth(page, 'step 2 with an open indicator')
  await expectSaved(page)
})

test('step 3: a reference is written, and cited where the cursor was', async () => {
  await enter(page, link(/^3\. Faktaark/).last())
  await textOf(page, known).waitFor()
  await enter(page, button('Ny reference'))
  await expectFocus(field('Titel'))
  await page.keyboard.type('En vejledning')
  await tabTo(page, textOf(page, known), 'Shift+Tab')
  await page.keyboard.type('Det ved vi.')
  await page.keyboard.press('Alt+F10')
  await reachTool('Reference')
  await page.keyboard.press('Enter')
  await expectFocus(button('1 En vejledning'))
  await expectAccessibleAtBoth(page, 'choosing a reference')
  await page.keyboard.press('Escape')
  await expectFocus(textOf(page, known))
  await page.keyboard.press('Alt+F10')
  await reachTool('Reference')
  await page.keyboard.press('Enter')
  await expectFocus(button('1 En vejledning'))
  await page.keyboard.press('Enter')
  await expectFocus(textOf(page, known))
  await expect.poll(() => textOf(page, known).innerText()).toContain('Det ved vi.1')
  await expectSaved(page)
})

test('step 4: the ready questions are left and used, and the focus is back at their button', async () => {
  await enter(page, link(/^4\. Refleksionsark/).last())
  const ready = button('Hent spørgsmål')
  await enter(page, ready)
  await expectAccessibleAtBoth(page, 'step 4 with the ready questions open')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expectFocus(ready)
  expect(await ready.getAttribute('aria-expanded')).toBe('false')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('checkbox', { name: 'Hvad overrasker jer mest i tallene?' }))
  await page.keyboard.press('Space')
  await enter(page, button(/^Sæt 1 ind/))
  await expectFocus(ready)
  await expectAccessibleAtBoth(page, 'step 4 with a question put in')
  await expectSaved(page)
})

test('step 5 leads on to the check', async () => {
  await enter(page, link(/^5\. Koordinatorark/).last())
  await typeIn(
    page,
    textOf(page, 'Hvad vil du nå med mødet?'),
    'Når vi går hjem, ved alle, hvem der indkalder.',
  )
  await enter(page, button(/^Blok 1/))
  await tabTo(page, page.getByRole('checkbox', { name: '1 Nyretal målt det seneste år' }))
  await page.keyboard.press('Space')
  await expectAccessibleAtBoth(page, 'step 5 with an open part of the programme')
  await expectSaved(page)
  await enter(page, link('Tjek af pakken'))
  await page.getByRole('heading', { name: 'Tjek af pakken', level: 1 }).waitFor()
  await expectAccessibleAtBoth(page, 'the check')
  expectNoTrouble(coordinator)
})

test('on a phone the drawer with the steps is opened, used and folded again', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  const drawer = page
    .locator('summary')
    .filter({ hasText: 'Tjek af pakken' })
    .or(page.locator('summary').first())
  await enter(page, drawer.first())
  await expectAccessibleAtBoth(page, 'the open drawer')
  await page.setViewportSize({ width: 390, height: 844 })
  await enter(page, link(/^1\. Fokus og plan/).last())
  await textOf(page, problem).waitFor()
  expect(await page.locator('details[open] > nav').count()).toBe(0)
  await page.setViewportSize({ width: 1280, height: 900 })
})

test('what is written without a network is kept, and said so', async () => {
  coordinator.expectTrouble(/ERR_INTERNET_DISCONNECTED/)
  await tabTo(page, textOf(page, problem))
  await page.keyboard.press('Control+End')
  await coordinator.context.setOffline(true)
  await page.keyboard.type(' Uden net.')
  await page.getByText('Uden net').first().waitFor()
  await expectAccessibleAtBoth(page, 'a step without a network')
  await expectFocus(textOf(page, problem))
  await coordinator.context.setOffline(false)
  await expectSaved(page)
})

test('two versions are left with Esc, opened again and settled, and the focus is where one goes on', async () => {
  coordinator.expectTrouble(/409/)
  const other = await coordinator.context.newPage()
  await other.goto(page.url())
  await textOf(other, problem).waitFor()
  await tabTo(other, textOf(other, problem))
  await other.keyboard.press('Control+End')
  const saved = waitForSave(other, 200)
  await other.keyboard.type(' Fra den anden.')
  await saved

  await tabTo(page, textOf(page, problem))
  await page.keyboard.press('Control+End')
  const refused = waitForSave(page, 409)
  await page.keyboard.type(' Fra den første.')
  await refused
  const show = button('Se dem')
  await expectAccessibleAtBoth(page, 'two versions')
  await tabTo(page, show, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await expectAccessibleAtBoth(page, 'the conflict dialog')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await expectFocus(show)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  const settled = waitForSave(page, 200)
  await enter(page, button('Behold begge'))
  await settled
  await expectFocus(page.getByRole('heading', { name: problem }))
  await expectSaved(page)
  await other.close()
  expectNoTrouble(coordinator)
})

/** Goes through the toolbar with the arrow until the tool has the focus. */
async function reachTool(name: string): Promise<void> {
  const tool = page.getByRole('toolbar').getByRole('button', { name, exact: true })
  for (let step = 0; step < 20; step += 1) {
    if (await tool.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press('ArrowRight')
  }
  throw new Error(`The toolbar has no ${name}`)
}
