import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeRound } from '#app/server/round-jobs.server.ts'
import { findSubmission } from '#db/queries/submissions.server.ts'
import { makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { expectNoTrouble, launchBrowser, openVisitor } from '#tests/setup/browser.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

let server: RunningServer
let browser: Browser
let made: Awaited<ReturnType<typeof makeOpenRound>>

/** Nobody's: by its seventh digit and year the person was born in 1858. */
const cpr = '020358-5004'
const listSize = 1_000

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  made = await makeOpenRound(server.services, { practices: 8 })
  const { db } = server.services
  await db.updateTable('practice').set({ list_size: listSize }).execute()
  const indicators = made.round.indicators.map((indicator, index) =>
    index === 0 ? { ...indicator, source: 'Optælling i hånden' } : indicator,
  )
  await db
    .updateTable('round')
    .set({ indicators: JSON.stringify(indicators) })
    .execute()
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

function seatAt(place: number): string {
  return made.participants[place]?.id ?? ''
}

/** The form's address for the practice at this place in the list. */
async function makeAddress(place: number): Promise<string> {
  const { token } = await makeVisit(server.services, made.page, seatAt(place))
  return `${server.address}/svar/${token}`
}

async function fillCounts(page: Page, index: number, numerator: string, denominator: string): Promise<void> {
  const card = page.getByRole('article').nth(index)
  const open = card.getByRole('button', { name: /^(Ret|Svar) / })
  if (await open.isVisible()) await open.click()
  await card.getByRole('textbox').nth(0).fill(numerator)
  await card.getByRole('textbox').nth(1).fill(denominator)
  await card.getByRole('textbox').nth(1).blur()
}

async function fillRest(page: Page, from: number): Promise<void> {
  for (let index = from; index < made.round.indicators.length; index += 1) {
    await fillCounts(page, index, '87', '152')
  }
}

async function readSent(place: number) {
  const submission = await findSubmission(server.services.db, seatAt(place))
  return Object.values(submission?.answers ?? {})
}

test('guess, doubt, explanation and comment are asked for, sent, and stand on the receipt', async () => {
  const visitor = await openVisitor(browser)
  const { page } = visitor
  await page.goto(await makeAddress(0))
  await expectAccessible(page, 'the empty form')
  const card = page.getByRole('article').first()
  await card.getByRole('radio', { name: 'Højere' }).check()
  await fillCounts(page, 0, '187', '152')
  await expectAccessible(page, 'a card at fault')
  expect(await card.getByText('187 er flere end alle 152.').isVisible()).toBe(true)
  await fillCounts(page, 0, '870', '1520')
  const question = card.getByText('1.520 er flere end de 1.000 patienter, klyngens liste har til jer.')
  await question.waitFor()
  await expectAccessible(page, 'a doubted number')
  await card.getByRole('button', { name: /Videre/ }).click()
  expect(await card.getByRole('checkbox', { name: 'Ja, tallene er rigtige' }).isVisible()).toBe(true)
  await card.getByRole('checkbox', { name: 'Ja, tallene er rigtige' }).check()
  await card.getByText('Tilføj en forklaring').click()
  await card.getByRole('checkbox', { name: 'Kodning og registrering' }).check()
  await card.getByRole('radio', { name: 'Delvist' }).check()
  await card.getByLabel('Patienter, I har ladt ude').fill('3')
  await card.getByLabel('Hvorfor er de ladt ude?').fill('Terminale')
  await card.getByLabel('Kommentar til målepunktet').fill('Vi skiftede system.')
  await card.getByRole('checkbox', { name: /Klyngen må læse/ }).check()
  await expectAccessible(page, 'the explanation')
  await card.getByRole('button', { name: /Videre/ }).click()
  await fillRest(page, 1)
  await page.getByRole('button', { name: 'Send ind' }).click()
  await page.getByRole('heading', { name: 'Tak, jeres tal er sendt' }).waitFor()
  await expectAccessible(page, 'the receipt')
  for (const line of [
    'Jeres gæt: Højere',
    'Forklaring: Kodning og registrering',
    'Kan I gøre noget ved det: Delvist',
    'Ladt ude: 3 (Terminale)',
    'Kommentar: Vi skiftede system.',
    'Klyngen må læse kommentaren.',
  ]) {
    expect({ line, isVisible: await page.getByText(line).isVisible() }).toEqual({ line, isVisible: true })
  }
  expect(await page.getByRole('button', { name: 'Udskriv kvitteringen' }).isVisible()).toBe(true)
  await page.getByRole('button', { name: '8', exact: true }).click()
  await page.getByText('Tak, det er noteret.').waitFor()
  expect((await readSent(0))[0]?.notes).toEqual({
    guess: 'higher',
    tags: ['coding'],
    influence: 'partly',
    leftOut: { count: 3, reason: 'Terminale' },
    comment: 'Vi skiftede system.',
    released: true,
  })
  expectNoTrouble(visitor)
})

test('what is typed without a network is kept, sent when it returns, and so is the form', async () => {
  const visitor = await openVisitor(browser)
  visitor.expectTrouble(/Failed to load resource|ERR_INTERNET_DISCONNECTED/)
  const { page, context } = visitor
  await page.goto(await makeAddress(1))
  await context.setOffline(true)
  await fillRest(page, 0)
  await page.getByText('Det, I skriver, gemmes her og sendes, når nettet er tilbage.').waitFor()
  await expectAccessible(page, 'the form without a network')
  await page.getByRole('button', { name: 'Send ind' }).click()
  await page.getByText('Skemaet sendes, når nettet er tilbage.').waitFor()
  await context.setOffline(false)
  await page.getByRole('heading', { name: 'Tak, jeres tal er sendt' }).waitFor()
  expect(await readSent(1)).toHaveLength(made.round.indicators.length)
  expectNoTrouble(visitor)
})

test('without a script everything can be answered, doubted, confirmed and sent', async () => {
  const visitor = await openVisitor(browser, { javaScriptEnabled: false })
  visitor.expectTrouble(/422/)
  const { page } = visitor
  await page.goto(await makeAddress(2))
  const card = page.getByRole('article').first()
  await card.getByRole('radio', { name: 'Lavere' }).check()
  await fillRest(page, 0)
  await fillCounts(page, 0, '87', '1520')
  await page.getByRole('button', { name: 'Send ind' }).click()
  const summary = page.getByRole('alert')
  expect(await summary.getByRole('link').allTextContents()).toEqual([expect.stringContaining('Er I sikre?')])
  await card.getByRole('checkbox', { name: 'Ja, tallene er rigtige' }).check()
  await page.getByRole('button', { name: 'Send ind' }).click()
  await page.getByRole('heading', { name: 'Tak, jeres tal er sendt' }).waitFor()
  expect((await readSent(2))[0]).toMatchObject({ denominator: 1520, notes: { guess: 'lower' } })
  expectNoTrouble(visitor)
})

test('the form can be filled in and sent before its script has arrived', async () => {
  const { page } = await openVisitor(browser)
  await page.route('**/practice-form.js', () => new Promise(() => undefined))
  await page.goto(await makeAddress(3), { waitUntil: 'commit' })
  await fillRest(page, 0)
  await page.getByRole('button', { name: 'Send ind' }).click()
  await page.getByRole('heading', { name: 'Tak, jeres tal er sendt' }).waitFor()
  expect(await readSent(3)).toHaveLength(made.round.indicators.length)
})

test('the browser loads at most 60 kB of script for the form, counted compressed', async () => {
  const { page } = await openVisitor(browser)
  const addresses: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') addresses.push(request.url())
  })
  await page.goto(await makeAddress(4))
  const inline = await page.evaluate(() =>
    [...document.scripts].filter(({ src }) => src === '').map(({ text }) => text),
  )
  const files = await Promise.all(addresses.map(async (url) => (await fetch(url)).text()))
  const loaded = [...files, ...inline]
  expect(loaded.length).toBeGreaterThan(0)
  const bytes = loaded.reduce((sum, body) => sum + gzipSync(body).byteLength, 0)
  expect(bytes).toBeLessThanOrEqual(60_000)
})

test('a CPR number and a pasted list never leave the browser', async () => {
  const visitor = await openVisitor(browser)
  const { page } = visitor
  const posted: string[] = []
  page.on('request', (request) => posted.push(request.postData() ?? ''))
  await page.goto(await makeAddress(4))
  const card = page.getByRole('article').nth(0)
  await fillCounts(page, 0, '87', '152')
  await card.getByText('Tilføj en forklaring').click()
  const comment = card.getByLabel('Kommentar til målepunktet')
  await comment.fill(`Spørg ${cpr}`)
  await comment.blur()
  await card.getByText('Det ligner et CPR-nummer. Det er ikke gemt.').waitFor()
  await comment.fill('')
  await comment.evaluate((field) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'A 010203\nB 110240\nC 120345')
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await card.getByText('Det ligner en liste over patienter.').waitFor()
  await page.getByText(/Gemt kl\./).waitFor()
  expect(posted.some((body) => body.includes('numerator'))).toBe(true)
  expect(posted.filter((body) => decodeURIComponent(body).includes(cpr))).toEqual([])
  expectNoTrouble(visitor)
})

test('patients are ticked one by one on a phone, also without a network, and add up in the form', async () => {
  const visitor = await openVisitor(browser, { viewport: { width: 390, height: 800 } })
  visitor.expectTrouble(/Failed to load resource|ERR_INTERNET_DISCONNECTED/)
  const { page, context } = visitor
  await page.goto(await makeAddress(5))
  await page.getByRole('link', { name: 'Tæl patienterne én for én' }).click()
  const [counted, other] = [page.locator('[data-tick="counted"]'), page.locator('[data-tick="other"]')]
  await counted.click()
  await counted.click()
  await other.click()
  await expectAccessible(page, 'the tally')
  await page.getByText(/^Gemt/).waitFor()
  await context.setOffline(true)
  await other.click()
  await counted.click()
  await page.getByRole('button', { name: /^Fortryd/ }).click()
  await page.getByText('Uden net', { exact: true }).waitFor()
  await context.setOffline(false)
  await page.getByText(/^Gemt/).waitFor()
  await page.reload()
  expect(await page.locator('[data-total]').textContent()).toBe('4')
  await page.getByRole('link', { name: 'Tilbage til dataskemaet' }).click()
  await page.getByText('2 af 4', { exact: true }).waitFor()
  expectNoTrouble(visitor)
})

test('Enter goes from field to field and on to the next card, past what is folded away', async () => {
  const visitor = await openVisitor(browser)
  const { page } = visitor
  await page.goto(await makeAddress(7))
  const [first, second] = [page.getByRole('article').nth(0), page.getByRole('article').nth(1)]
  await first.getByRole('textbox').nth(0).fill('97')
  await page.keyboard.press('Enter')
  await page.keyboard.type('152')
  await page.keyboard.press('Enter')
  await first.getByText('97 af 152', { exact: true }).waitFor()
  expect(await second.getByRole('button', { name: /Videre/ }).isVisible()).toBe(true)
  expectNoTrouble(visitor)
})

test('without a script each tick is a button that posts, and the last one can be taken back', async () => {
  const { page } = await openVisitor(browser, { javaScriptEnabled: false })
  await page.goto(`${await makeAddress(6)}/optaelling/${made.round.indicators[0]?.id ?? ''}`)
  await page.locator('[data-tick="counted"]').click()
  await page.locator('[data-tick="other"]').click()
  await page.locator('[data-tick="other"]').click()
  await page.getByRole('button', { name: 'Fortryd »De øvrige patienter«' }).click()
  expect(await page.locator('[data-total]').textContent()).toBe('2')
  const submission = await findSubmission(server.services.db, seatAt(6))
  expect(submission?.draft[made.round.indicators[0]?.id ?? '']).toMatchObject({
    numerator: '1',
    denominator: '2',
  })
})

test('the closed form and a dead link are accessible too', async () => {
  const { page } = await openVisitor(browser)
  const address = await makeAddress(0)
  await closeRound(server.services, made.page)
  await page.goto(address)
  await expectAccessible(page, 'the closed form')
  await page.goto(`${server.address}/svar/findes-ikke`)
  await expectAccessible(page, 'a dead link')
})
