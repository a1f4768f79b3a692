import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#db/connection.server.ts'
import { makeFirstAccount, startHeartPackage } from '#tests/e2e/road/coordinator.ts'
import { expectSaved, expectText, goTo, isSave, makeWords, textIn, type } from '#tests/e2e/saving/writing.ts'
import { expectNoTrouble, launchBrowser, openVisitor, type Visitor } from '#tests/setup/browser.ts'
import { type RunningProcess, startProcess } from '#tests/setup/start-process.ts'

/* The server dies between keystrokes, without a warning, and comes back on the same database. */
const folder = mkdtempSync(path.join(tmpdir(), 'klyngebygger-'))
const databaseFile = path.join(folder, 'test.sqlite')
let server: RunningProcess
let browser: Browser
let writer: Visitor
let stepAddress = ''

/** Texts that the server said it had stored, oldest first. */
const acknowledged: string[] = []

beforeAll(async () => {
  server = await startProcess(databaseFile)
  browser = await launchBrowser()
  writer = await openVisitor(browser, { viewport: { width: 1280, height: 900 } })
  writer.expectTrouble(
    /ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED|INCOMPLETE_CHUNKED_ENCODING)/,
  )
  await makeFirstAccount(writer.page, server.address)
  stepAddress = `${await startHeartPackage(writer.page, server.address)}/trin/focus`
  await open(writer.page)
})

afterAll(async () => {
  await browser.close()
  await server.kill()
  rmSync(folder, { recursive: true })
})

async function open(page: Page): Promise<void> {
  page.on('response', (response) => {
    if (!isSave(response.request()) || response.status() !== 200) return
    acknowledged.push(response.request().postData() ?? '')
  })
  await page.goto(stepAddress)
  await textIn(page).waitFor()
}

async function killAndStartAgain(): Promise<void> {
  const { port } = new URL(server.address)
  await server.kill()
  await expectAcknowledgedWords()
  server = await startProcess(databaseFile, Number(port))
}

/** What lies in the file of the dead server. */
async function expectAcknowledgedWords(): Promise<void> {
  const db = openDatabase(databaseFile)
  const rows = await db.selectFrom('section').select('content').execute()
  await db.destroy()
  const stored = new Set(rows.flatMap(({ content }) => content.match(/\bord\d+/g) ?? []))
  const promised = acknowledged.at(-1)?.match(/\bord\d+/g) ?? []
  expect(promised.filter((word) => !stored.has(word))).toEqual([])
}

test('every word that was acknowledged is there, and the others arrive when the server is back', async () => {
  const { page } = writer
  const words = makeWords('ord', 60)
  await goTo(page, 'End')
  for (const [index, pause] of [1_150, 1_210, 1_260, 0, 1_300].entries()) {
    await type(page, words.slice(index * 10, index * 10 + 7))
    // About when the save leaves: before it, while it is under way, and after it.
    await page.waitForTimeout(pause)
    await killAndStartAgain()
    await type(page, words.slice(index * 10 + 7, index * 10 + 10))
  }
  await type(page, words.slice(50))
  await expectSaved(page)
  expect(await page.getByText('To udgaver').count()).toBe(0)
  expect(acknowledged.length).toBeGreaterThan(0)
  await page.reload()
  await expectText(page, words)
  expectNoTrouble(writer)
})

test('words that only the browser has are there on the next visit', async () => {
  const words = makeWords('sidste', 8)
  const { page } = writer
  const { port } = new URL(server.address)
  await goTo(page, 'End')
  await server.kill()
  await type(page, words)
  await page.close()
  server = await startProcess(databaseFile, Number(port))
  const next = await writer.context.newPage()
  await open(next)
  await next.getByText('nåede ikke serveren').waitFor()
  await expectSaved(next)
  await next.reload()
  await expectText(next, words)
  expectNoTrouble(writer)
})
