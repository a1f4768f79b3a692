import { existsSync } from 'node:fs'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { expect } from 'vitest'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
]

/** Nothing here may look outside the machine. */
const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/**
 * A headless Chromium: the one named by `CHROMIUM_PATH`, else one found on the machine, else the one that came with
 * the packages, so that a fresh machine needs no set-up.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env['CHROMIUM_PATH'] ?? usualPlaces.find((place) => existsSync(place))
  if (installed === 'bundled' || installed === undefined) return launchBundled()
  return chromium.launch({
    executablePath: installed,
    args: ['--no-sandbox', '--disable-gpu', ...quietFlags],
  })
}

/**
 * What the package adds for cloud functions: one process for everything ends with the first visitor that leaves, and the
 * others switch off rules that a test must see kept.
 */
const unwantedFlags = ['--single-process', '--disable-web-security', '--allow-running-insecure-content']

async function launchBundled(): Promise<Browser> {
  // The package unpacks its own copies of the libraries a bare machine lacks only when it believes it runs in a cloud function.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  const { default: bundled } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await bundled.executablePath(),
    args: [...bundled.args.filter((flag) => !unwantedFlags.includes(flag)), ...quietFlags],
  })
}

export type Visitor = {
  readonly context: BrowserContext
  readonly page: Page
  /** What the browser complained of, minus what the test announced with `expectTrouble`. */
  readonly troubles: readonly string[]
  /** The next complaints that match are part of the test: a refused post, a lost network. */
  readonly expectTrouble: (pattern: RegExp) => void
}

/** A browser of one's own (cookies, storage) whose console errors and page errors are collected. */
export async function openVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'da-DK', timezoneId: 'Europe/Copenhagen', ...options })
  const page = await context.newPage()
  const troubles: string[] = []
  const expected: RegExp[] = []
  const note = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) troubles.push(text)
  }
  context.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => note(error.error().message))
  return { context, page, troubles, expectTrouble: (pattern) => expected.push(pattern) }
}

/** Fails when anything unexpected went wrong in the browser while the test ran. */
export function expectNoTrouble(...visitors: readonly Visitor[]): void {
  expect(visitors.flatMap((visitor) => visitor.troubles)).toEqual([])
}

/**
 * Two frames, in which the page hears of what the browser has done, such as a moved cursor. A page that draws no frames is not waited for
 * longer than half a second.
 */
export async function letFramesPass(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        setTimeout(done, 500)
        requestAnimationFrame(() => requestAnimationFrame(() => done()))
      }),
  )
}
