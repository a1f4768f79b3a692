import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CDPSession, Page } from 'playwright-core'
import { launchBenchBrowser } from '#app/commands/bench/browser.ts'
import { startApp } from '#app/commands/bench/processes.ts'
import { readConfig } from '#app/server/config.server.ts'
import { openDemo } from '#app/server/demo.server.ts'
import { openSession } from '#app/server/session.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import type * as builtServer from '#app/server.ts'

type BuiltServer = typeof builtServer

export type KeystrokeRow = {
  readonly what: string
  readonly keys: number
  /** Milliseconds of the page's main thread per key. */
  readonly median: number
  readonly percentile95: number
}

const sentence = 'Klyngen taler om tallene, og hver praksis vælger én ting at prøve af. '
const warmUp = 20
const keys = 120
/** Longer than two frames: what a key sets going has been drawn. */
const settleMs = 50

/** What one keystroke costs the browser in the largest example: script, layout and painting, autosave included. */
export async function benchKeystrokes(folder: string): Promise<readonly KeystrokeRow[]> {
  const databaseFile = path.join(folder, 'keystrokes.sqlite')
  const { cookie, packageId } = await fillDatabase(databaseFile)
  const app = await startApp(databaseFile)
  const browser = await launchBenchBrowser()
  try {
    const context = await browser.newContext({ locale: 'da-DK', viewport: { width: 1280, height: 900 } })
    await context.addCookies([{ ...cookie, url: app.address }])
    const page = await context.newPage()
    const rows: KeystrokeRow[] = []
    for (const address of await listSteps(page, `${app.address}/pakker/${packageId}`)) {
      await page.goto(address)
      const row = await measureTyping(page)
      if (row) rows.push(row)
    }
    return rows
  } finally {
    await browser.close()
    await app.stop()
  }
}

/** The addresses of the package's steps, from its rail. */
async function listSteps(page: Page, packageAddress: string): Promise<readonly string[]> {
  await page.goto(packageAddress)
  const links = page.getByRole('navigation').locator('a[href*="/trin/"]')
  const addresses = await links.evaluateAll((found) =>
    found.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
  )
  return [...new Set(addresses)]
}

/** Types at the end of the page's first text; null on a page that has none. */
async function measureTyping(page: Page): Promise<KeystrokeRow | null> {
  const editor = page.locator('[contenteditable="true"]').first()
  await page.waitForLoadState('networkidle')
  if ((await editor.count()) === 0) return null
  const section = (await editor.getAttribute('aria-label')) ?? (await page.title())
  await editor.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(sentence.slice(0, warmUp))
  await page.waitForTimeout(1000)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const costs: number[] = []
  for (let at = 0; at < keys; at += 1) {
    const before = await mainThreadMs(session)
    await page.keyboard.type(sentence[at % sentence.length] ?? ' ')
    await page.waitForTimeout(settleMs)
    costs.push((await mainThreadMs(session)) - before)
  }
  await session.detach()
  const sorted = costs.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { what: section, keys, median: at(0.5), percentile95: at(0.95) }
}

/** All tasks of the main thread since the page began, in ms of its own processor time. */
async function mainThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** The heart example, and somebody signed in who may write in it. */
async function fillDatabase(databaseFile: string) {
  const { createServices }: BuiltServer = await import(
    /* @vite-ignore */ pathToFileURL(path.resolve('build/server/index.js')).href
  )
  const services = await createServices({ ...readConfig({}), port: 0, databaseFile })
  const accountId = makeId()
  const account = { id: accountId, email: 'bench@example.dk', name: 'Bench', password_hash: '' }
  await services.db
    .insertInto('account')
    .values({ ...account, created_at: new Date().toISOString() })
    .execute()
  const packageId = await openDemo(accountId, services)
  const [name = '', value = ''] = ((await openSession(services, accountId)).split(';')[0] ?? '').split('=')
  await services.db.destroy()
  return { cookie: { name, value: decodeURIComponent(value) }, packageId }
}
