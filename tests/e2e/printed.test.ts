import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comparePaper } from '#app/commands/check-office/compare-paper.ts'
import { readSlides } from '#app/exports/read-slides.server.ts'
import { readWordText } from '#app/exports/read-word-text.server.ts'
import { clusterName, person } from '#tests/e2e/road/inputs.ts'
import { type Print, printHandouts } from '#tests/e2e/road/print.ts'
import { launchBrowser, openVisitor, type Visitor } from '#tests/setup/browser.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

/*
 * What comes out of the printer: the preview of every handout of the example, printed to a PDF that is read back and held
 * against the Word file.
 */
let server: RunningServer
let browser: Browser
let coordinator: Visitor
let packageAddress = ''
let prints: readonly Print[] = []

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  coordinator = await openVisitor(browser, { viewport: { width: 1280, height: 900 } })
  const { page } = coordinator
  await page.goto(server.address)
  await page.getByLabel('Dit navn').fill(person.name)
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Adgangskode').fill(person.password)
  await page.getByLabel('Klyngens navn').fill(clusterName)
  await page.getByRole('button', { name: 'Opret konto, og se et eksempel' }).click()
  await page.waitForURL(/\/pakker\//)
  packageAddress = page.url()
  prints = await printHandouts(page, packageAddress)
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

const sheets = () => prints.filter(({ id }) => id !== 'slides')

test('every word of a Word file is on the printed sheet, in the same order', async () => {
  expect(sheets().length).toBeGreaterThan(15)
  for (const { id, text } of sheets()) {
    const words = readWordText(await download(id)).map((each) => ({ ...each, text: letters(each.text) }))
    expect({ id, faults: comparePaper(words, letters(text)) }).toEqual({ id, faults: [] })
  }
})

test('nothing of the app around a sheet is printed with it', () => {
  for (const { id, text } of prints)
    for (const chrome of ['Hent som', 'Udskriv', 'Log ud', 'Overblik', 'Tilbage til', 'Se arket'])
      expect(`${id}: ${text}`).not.toContain(chrome)
})

test('every page has cluster, topic, notice, day and its number of how many', () => {
  for (const { id, pages } of sheets())
    for (const [index, { text }] of pages.entries()) {
      const said = text.replaceAll(/\s/g, '')
      expect(`${id}: ${said}`).toContain(`Side${index + 1}af${pages.length}`)
      for (const words of ['Eksempelklyngen', 'Iskæmiskhjertesygdom', 'Ikkefagligtgennemset'])
        expect(`${id}: ${said}`).toContain(words)
    }
})

test('sheets are A4, lying down where the template says so, and a slide fills a page of 16:9', () => {
  const sizes = new Map(prints.map(({ id, pages }) => [id, sizeOf(pages[0])]))
  for (const { pages } of prints) expect(new Set(pages.map(sizeOf)).size).toBe(1)
  expect(sizes.get('booklet')).toBe('595 × 842')
  expect(sizes.get('implementation-plan')).toBe('842 × 595')
  expect(sizes.get('slides')).toBe('960 × 540')
})

test('what is meant to be one page is one page', () => {
  const single = ['fact-sheet', 'programme', 'notes', 'implementation-plan', 'poster', 'staff-plan']
  const pages = new Map(prints.map((print) => [print.id, print.pages.length]))
  for (const id of single) expect([id, pages.get(id)]).toEqual([id, 1])
})

test('each practice’s own sheet begins on a right-hand page', () => {
  const own = prints.find(({ id }) => id === 'own-reflection-sheet')
  const begins =
    own?.pages.flatMap(({ text }, at) => (text.includes('Refleksionsark med egne tal') ? [at % 2] : [])) ?? []
  expect(begins.length).toBeGreaterThan(5)
  expect(new Set(begins)).toEqual(new Set([0]))
})

test('the deck is printed slide by slide, with the words of the PowerPoint file', async () => {
  const deck = prints.find(({ id }) => id === 'slides')
  const { slides } = readSlides(await download('slides'))
  expect(deck?.pages.length).toBe(slides.length)
  const titles = slides.map(({ title }) => squeeze(title))
  const missing = titles.filter((title, at) => !squeeze(deck?.pages[at]?.text ?? '').includes(title))
  expect(missing).toEqual([])
})

async function download(id: string): Promise<Uint8Array> {
  const response = await coordinator.context.request.get(`${packageAddress}/hent/${id}`)
  return new Uint8Array(await response.body())
}

function sizeOf(page: Print['pages'][number] | undefined): string {
  return page ? `${Math.round(page.width)} × ${Math.round(page.height)}` : ''
}

/** Without marks such as ◆, which a machine may have no letters for. */
function letters(text: string): string {
  return text.replaceAll(/\p{So}/gu, '')
}

function squeeze(text: string): string {
  return text.replaceAll(/[\s\u00a0]/g, '')
}
