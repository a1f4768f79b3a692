import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { expectNoTrouble, launchBrowser, openVisitor } from '#tests/setup/browser.ts'
import { findInDatabase } from '#tests/setup/database-text.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

let server: RunningServer
let browser: Browser
let made: Awaited<ReturnType<typeof makeOpenRound>>

/** Nobody's: by their seventh digit and year they were born in 1858. The first fits modulus 11, the others do not. */
const blocked = 'Spørg 020358-5004'
const asked = 'Ordre 020358-5005'

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  made = await makeOpenRound(server.services)
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

async function makeAddress(place: number): Promise<string> {
  const { token } = await makeVisit(server.services, made.page, made.participants[place]?.id ?? '')
  return `${server.address}/svar/${token}`
}

test('a tick lets a text that is asked about through, on a phone too, and goes when the text is another', async () => {
  const visitor = await openVisitor(browser, { viewport: { width: 390, height: 844 } })
  const { page } = visitor
  const posted: string[] = []
  page.on('request', (request) => posted.push(new URLSearchParams(request.postData() ?? '').toString()))
  const sentWith = (text: string) =>
    posted.filter((body) => [...new URLSearchParams(body).values()].includes(text))
  await page.goto(await makeAddress(0))
  const card = page.getByRole('article').first()
  await card.getByText('Tilføj en forklaring').click()
  const comment = card.getByLabel('Kommentar til målepunktet')
  const tick = card.getByRole('checkbox', { name: 'Det er et andet nummer' })
  await comment.fill(blocked)
  await comment.blur()
  await card.getByText('Det ligner et CPR-nummer. Det er ikke gemt.').waitFor()
  expect(await tick.count()).toBe(0)
  await comment.fill(asked)
  await comment.blur()
  await tick.waitFor()
  await expectAccessible(page, 'a number that may be another')
  expect(sentWith(asked)).toEqual([])
  await tick.check()
  await expect.poll(() => findInDatabase(server.services, asked)).not.toEqual([])
  expect(await card.getByText('Det ligner et CPR-nummer').isVisible()).toBe(false)
  await page.reload()
  await expect.poll(() => tick.isChecked()).toBe(true)
  await comment.fill(`${asked} igen`)
  await comment.blur()
  await card.getByText('Det ligner et CPR-nummer og er ikke gemt.').waitFor()
  expect(await tick.isChecked()).toBe(false)
  await comment.fill(blocked)
  await comment.blur()
  expect(await tick.count()).toBe(0)
  expect(sentWith(blocked)).toEqual([])
  expectNoTrouble(visitor)
})

test('without a script the tick comes with the refusal, and the text is kept when it is sent again', async () => {
  const visitor = await openVisitor(browser, { javaScriptEnabled: false })
  visitor.expectTrouble(/422/)
  const { page } = visitor
  await page.goto(await makeAddress(1))
  const card = page.getByRole('article').first()
  const tick = card.getByRole('checkbox', { name: 'Det er et andet nummer' })
  await card.getByText('Tilføj en forklaring').click()
  expect(await tick.count()).toBe(0)
  await card.getByLabel('Kommentar til målepunktet').fill(`${asked}\nhos os`)
  await page.getByRole('button', { name: 'Send ind' }).click()
  await tick.check()
  await page.getByRole('button', { name: 'Send ind' }).click()
  await page.getByRole('alert').waitFor()
  expect(await card.getByText('Det ligner et CPR-nummer').isVisible()).toBe(false)
  expect(await card.getByLabel('Kommentar til målepunktet').inputValue()).toBe(`${asked}\nhos os`)
  expect(await tick.isChecked()).toBe(true)
  expect(await findInDatabase(server.services, 'hos os')).not.toEqual([])
  expectNoTrouble(visitor)
})
