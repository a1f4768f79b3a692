import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import { hashToken, makeToken } from '#app/server/tokens.server.ts'
import { createLinks, listRounds, listSeats } from '#db/queries/rounds.server.ts'
import { makeOpenRound, releaseNow } from '#tests/builders/make-collection.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'
import { testNow } from '#tests/builders/make-services.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { expectNoTrouble, launchBrowser, openVisitor, type Visitor } from '#tests/setup/browser.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

/** Numerators of six practices in three rounds, out of 100 each but the last, which has 20. */
const rounds = [
  [40, 45, 50, 55, 60, 8],
  [44, 65, 52, 58, 62, 12],
  [46, 70, 55, 83, 66, 13],
] as const
const denominators = [100, 100, 100, 100, 100, 20]
const results = '/pakker/package/resultater'
const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const

let server: RunningServer
let browser: Browser
let made: Awaited<ReturnType<typeof makeOpenRound>>
/** The own page of the second practice, in the latest round. */
let ownPage = ''

beforeAll(async () => {
  server = await startServer({ now: () => testNow })
  browser = await launchBrowser()
  made = await makeOpenRound(server.services, { practices: denominators.length })
  const indicators = JSON.stringify([makeIndicator({ id: 'control', direction: 'high' })])
  await server.services.db.updateTable('round').set({ indicators }).execute()
  for (const [index, numerators] of rounds.entries()) {
    if (index > 0) await openFollowUp()
    await sendNumbers(numerators)
    expect((await doJob({ intent: 'close' })).status).toBe(303)
    await releaseNow(server.services)
  }
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

function doJob(fields: { readonly [name: string]: string }): Promise<Response> {
  return fetch(`${server.address}/pakker/package/dataindsamling`, {
    method: 'POST',
    headers: { Cookie: made.owner.cookie, Origin: server.address },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
}

async function openFollowUp(): Promise<void> {
  const asked = made.participants.map(({ practiceId }) => [`practice-${practiceId}`, 'yes'])
  const fields = { ...Object.fromEntries(asked), intent: 'follow-up', deadline: '2099-06-18' }
  expect((await doJob(fields)).status).toBe(303)
}

/** Each practice sends its number through its own form, P1 the first. */
async function sendNumbers(numerators: readonly number[]): Promise<void> {
  const { db } = server.services
  const [latest] = await listRounds(db, 'package')
  const { participants } = await listSeats(db, made.clusterId, latest?.id ?? '')
  for (const { id, practiceName } of participants) {
    const [token, place] = [makeToken(), Number(practiceName.slice(1)) - 1]
    await createLinks(db, [{ participantId: id, tokenHash: hashToken(token) }], testNow.toISOString())
    if (place === 1) ownPage = `/svar/${token}/resultat`
    const body = new URLSearchParams([
      [fieldName('card', 'control'), 'yes'],
      [fieldName('numerator', 'control'), String(numerators[place])],
      [fieldName('denominator', 'control'), String(denominators[place])],
      ['intent', 'send'],
    ])
    expect((await postForm(`${server.address}/svar/${token}`, body)).status).toBe(303)
  }
}

/** A practice that is asked whether it is sure says that it is. */
async function postForm(address: string, body: URLSearchParams): Promise<Response> {
  const first = await fetch(address, { method: 'POST', body, redirect: 'manual' })
  if (first.status !== 422) return first
  for (const [tick] of (await first.text()).matchAll(/<input[^>]*name="sure\.[^>]*>/g)) {
    const [name, value] = [/name="([^"]+)"/.exec(tick)?.[1], /value="([^"]+)"/.exec(tick)?.[1]]
    if (name !== undefined && value !== undefined) body.set(name, value)
  }
  return fetch(address, { method: 'POST', body, redirect: 'manual' })
}

async function openCoordinator(viewport: (typeof sizes)[number]): Promise<Visitor> {
  const visitor = await openVisitor(browser, { viewport })
  const [name = '', value = ''] = made.owner.cookie.split('=')
  await visitor.context.addCookies([{ name, value, url: server.address }])
  return visitor
}

async function expectFits(page: Page): Promise<void> {
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await over()).toBeLessThanOrEqual(0)
}

/** The page's words, with ordinary spaces. */
async function readMain(page: Page): Promise<string> {
  return (await page.getByRole('main').innerText()).replaceAll('\u00A0', ' ')
}

test.each(sizes)('the change of each practice has its uncertainty, at $width px', async (viewport) => {
  const visitor = await openCoordinator(viewport)
  const { page } = visitor
  await page.goto(`${server.address}${results}?visning=aendring`)
  const told = await readMain(page)
  // 293 of 520 and 333 of 520 are 56.3 and 64.0.
  expect(told).toContain('Klyngen er gået fra 56,3 til 64,0 %, en stigning på 7,7 procentpoint.')
  expect(told).toContain('For én af dem er ændringen tydelig.')
  expect(told).toContain('Alle 6 praksis er med i begge runder.')
  const chart = page.locator('svg[role=img]').filter({ visible: true }).first()
  const words = ((await chart.textContent()) ?? '').replaceAll('\u00A0', ' ')
  for (const said of ['tydelig ændring', 'kan være tilfældig', '* grundlag under 30']) {
    expect(words).toContain(said)
  }
  // The line to one practice is whole, those to the five others are dashed.
  expect(await chart.locator('line[stroke-dasharray]').count()).toBeGreaterThanOrEqual(5)
  await page.getByRole('radio', { name: 'Tabel' }).check({ force: true })
  await page.getByRole('columnheader', { name: 'Ændring i procentpoint' }).waitFor()
  await expectFits(page)
  await expectAccessible(page, 'the change of each practice')
  expectNoTrouble(visitor)
})

test.each(sizes)('three rounds are one line, told in its own words, at $width px', async (viewport) => {
  const visitor = await openCoordinator(viewport)
  const { page } = visitor
  await page.goto(server.address + results)
  await page.getByRole('navigation', { name: 'Diagramtype' }).getByText('Udvikling').click()
  await page.waitForURL(/visning=udvikling/)
  const told = await readMain(page)
  // 258 of 520 is 49.6.
  expect(told).toMatch(/Fra \S.* til \S.* er klyngen gået fra 49,6 til 64,0 %/)
  expect(told).toContain('Klyngens tal gennem 3 runder:')
  expect(told).toContain('6 praksis i hver runde')
  expect(told).toContain('det behøver ikke at være de samme praksis')
  await expectFits(page)
  await expectAccessible(page, 'three rounds as a line')
  expectNoTrouble(visitor)
})

test.each(sizes)(
  'a practice guesses, sees its number, reflects and sets a target, at $width px',
  async (viewport) => {
    const visitor = await openVisitor(browser, { viewport })
    const { page } = visitor
    const isFirst = viewport === sizes[0]
    await page.goto(server.address + ownPage)
    if (isFirst) {
      expect(await readMain(page)).not.toContain('70,0 %')
      await expectAccessible(page, 'the guess')
      await page.getByRole('radio', { name: 'Lavere' }).check()
      await page.getByRole('button', { name: 'Vis jeres tal' }).click()
      await page.getByText('I gættede på lavere end klyngen.').waitFor()
    }
    const told = await readMain(page)
    expect(told).toContain('Jeres praksis: 70 af 100, svarende til 70,0 %.')
    // Wilson's limits of 70 of 100.
    expect(told).toContain('95 %-intervallet går fra 60,4 til 78,1 %.')
    expect(told).toContain('Jeres eget tal er gået fra 65,0 til 70,0 %')
    expect(told).toContain('Tallene siger ikke, hvorfor der er forskel.')
    const fold = page.getByText('Jeres forklaring og plan', { exact: true })
    if (isFirst) {
      await fold.click()
      await page.getByRole('checkbox', { name: 'Organiseringen' }).check()
      await page.getByRole('textbox', { name: 'Jeres eget mål (valgfrit)' }).fill('75 procent til sommer')
      await page.getByRole('button', { name: 'Gem', exact: true }).click()
      await page.getByText('Gemt.', { exact: true }).waitFor()
    }
    const target = page.getByRole('textbox', { name: 'Jeres eget mål (valgfrit)' })
    expect(await target.inputValue()).toBe('75 procent til sommer')
    expect(await page.getByRole('checkbox', { name: 'Organiseringen' }).isChecked()).toBe(true)
    await expectFits(page)
    await expectAccessible(page, 'the own page')
    expectNoTrouble(visitor)
  },
)
