import { readSlides } from '#app/exports/read-slides.server.ts'
import { strFromU8, unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addPractices,
  closeCollection,
  copyLink,
  makeCode,
  makeFirstAccount,
  moveCursor,
  openCollection,
  openFollowUp,
  startHeartPackage,
  textOf,
  waitForSave,
  writeAtEnd,
} from '#tests/e2e/road/coordinator.ts'
import {
  addQuestion,
  andSaved,
  citeFirstReference,
  setFirstMinutes,
  writeStepsFor,
} from '#tests/e2e/road/authoring.ts'
import {
  authored,
  expectedAgain,
  expectedFirst,
  expectedLast,
  firstAgain,
  practices,
  typed,
} from '#tests/e2e/road/inputs.ts'
import { fillCount, fillForm, send } from '#tests/e2e/road/practice.ts'
import { printHandout, printHandouts } from '#tests/e2e/road/print.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { expectNoTrouble, launchBrowser, openVisitor, type Visitor } from '#tests/setup/browser.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

/*
 * The golden road: one coordinator and four practices walk the whole job on one server, from an empty database to
 * Word files, slides and printed pages whose figures are checked. Each test goes on where the one before stopped.
 */
let server: RunningServer
let browser: Browser
let coordinator: Visitor
let packageAddress = ''
const links = new Map<string, string>()

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  coordinator = await openVisitor(browser, { viewport: { width: 1280, height: 900 } })
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

test('a first visitor makes an account, a cluster with four practices and a heart package', async () => {
  const { page } = coordinator
  await makeFirstAccount(page, server.address)
  await expectAccessible(page, 'the empty home page')
  await addPractices(page)
  await expectAccessible(page, 'the list of practices')
  packageAddress = await startHeartPackage(page, server.address)
  await page.getByRole('heading', { name: 'Iskæmisk hjertesygdom' }).first().waitFor()
  await expectAccessible(page, 'the overview')
  expectNoTrouble(coordinator)
})

test('what is typed in a step is saved by itself and is there on the next visit', async () => {
  const { page } = coordinator
  await page.goto(`${packageAddress}/trin/focus`)
  await writeAtEnd(page, 'Hvad er problemet?', typed.problem)
  await page.reload()
  await expect.poll(() => textOf(page, 'Hvad er problemet?').innerText()).toContain(typed.problem)
  await expectAccessible(page, 'step 1')
  expectNoTrouble(coordinator)
})

test('a second tab with an old text overwrites nothing: other paragraphs flow together', async () => {
  const { page } = coordinator
  const second = await openSecondTab()
  await writeAtEnd(page, 'Hvad er problemet?', typed.fromFirstTab)

  const merged = waitForSave(second, 200)
  await typeInto(second, 'Control+Home', `${typed.fromSecondTab} `)
  await merged
  await second.reload()
  await expectBothTexts(second, typed.fromFirstTab, typed.fromSecondTab)
  await second.close()
  expectNoTrouble(coordinator)
})

test('two texts of the same paragraph are both shown, and keeping both loses neither', async () => {
  const { page } = coordinator
  await page.goto(`${packageAddress}/trin/focus`)
  const second = await openSecondTab()
  coordinator.expectTrouble(/409/)
  const saved = waitForSave(page, 200)
  await typeInto(page, 'Control+End', ` ${typed.mine}`)
  await saved

  const refused = waitForSave(second, 409)
  await typeInto(second, 'Control+End', ` ${typed.theirs}`)
  await refused
  await second.getByRole('button', { name: 'Se dem' }).click()
  await expectAccessible(second, 'the conflict dialog')
  const settled = waitForSave(second, 200)
  await second.getByRole('button', { name: 'Behold begge' }).click()
  await settled
  await second.reload()
  await expectBothTexts(second, typed.mine, typed.theirs)
  await second.close()
  expectNoTrouble(coordinator)
})

test('step 1: a new wording after the cluster’s yes is pointed out until the cluster says yes again', async () => {
  const { page } = coordinator
  const changed = page.getByText('Formuleringen i »Hvad er problemet?« er ændret, efter at klyngen sagde ja')
  await page.goto(`${packageAddress}/tjek`)
  await changed.waitFor()
  await expectAccessible(page, 'the check of the package')
  await page.getByRole('link', { name: 'Gå til »Klyngens ja«' }).click()
  await andSaved(page, () => page.getByLabel('Hvornår sagde klyngen ja?').fill('2026-11-20'))
  await page.goto(`${packageAddress}/tjek`)
  await page.getByText('1 er værd at se på').waitFor()
  expect(await changed.count()).toBe(0)
  expectNoTrouble(coordinator)
})

test('step 2: steps written for one record system join the definition', async () => {
  const { page } = coordinator
  await page.goto(`${packageAddress}/trin/extraction`)
  await page.getByText('9 af 10 minutter').waitFor()
  await writeStepsFor(page, 'XMO', authored.stepsForXmo)
  await expectAccessible(page, 'step 2 with an open indicator')
  expectNoTrouble(coordinator)
})

test('step 3: a text cites a reference by its number', async () => {
  const { page } = coordinator
  await page.goto(`${packageAddress}/trin/facts`)
  await writeAtEnd(page, 'Hvad ved vi?', authored.known)
  await citeFirstReference(page, 'Hvad ved vi?')
  await page.reload()
  await expect.poll(() => textOf(page, 'Hvad ved vi?').innerText()).toContain(`${authored.known}1`)
  await expectAccessible(page, 'step 3')
  expectNoTrouble(coordinator)
})

test('step 4: a question of one’s own joins the sheet, and a closed one gets a hint', async () => {
  const { page } = coordinator
  const hint = page.getByText('Det kan besvares med ja eller nej. Prøv med »hvordan«.')
  await page.goto(`${packageAddress}/trin/reflection`)
  await addQuestion(page, authored.closedQuestion)
  await hint.waitFor()
  await expectAccessible(page, 'step 4 with a closed question')
  await andSaved(page, () =>
    page.getByRole('textbox', { name: 'Spørgsmål', exact: true }).fill(authored.question),
  )
  await expect.poll(() => hint.count()).toBe(0)
  expectNoTrouble(coordinator)
})

test('step 5: a programme that is too long says so and is fitted to the meeting', async () => {
  const { page } = coordinator
  await page.goto(`${packageAddress}/trin/coordinator`)
  await page.getByText('Det passer med mødet.').waitFor()
  await setFirstMinutes(page, 25)
  await page.getByText('Programmet varer 2 t. 50 min.').waitFor()
  await expectAccessible(page, 'step 5 with a long programme')
  await andSaved(page, () => page.getByRole('button', { name: 'Tilpas til mødets længde' }).click())
  await page.getByText('Det passer med mødet.').waitFor()
  expectNoTrouble(coordinator)
})

test('opening the collection gives each practice a link of its own', async () => {
  const { page } = coordinator
  await openCollection(page, packageAddress)
  for (const practice of practices)
    links.set(practice.name, await copyLink(page, packageAddress, practice.name))
  expect(new Set(links.values()).size).toBe(4)
  await expectAccessible(page, 'the status board')
  expectNoTrouble(coordinator)
})

test('a practice answers at its computer, and an impossible number is refused with a sentence', async () => {
  const practice = practiceAt(3)
  const visitor = await openVisitor(browser, { viewport: { width: 1280, height: 900 } })
  const { page } = visitor
  await page.goto(linkOf(practice.name))
  await expectAccessible(page, 'the data form')
  await fillForm(page, practice)

  const first = page.getByRole('article').first()
  await first.getByRole('button', { name: /^Ret / }).click()
  await fillCount(first, 0, 188)
  await page.getByText('188 er flere end alle 140. Er tallene byttet om?').waitFor()
  await send(page)
  expect(
    await first
      .getByRole('textbox')
      .first()
      .evaluate((field) => field === document.activeElement),
  ).toBe(true)
  await expectAccessible(page, 'the refused data form')

  await fillCount(first, 0, 88)
  await send(page)
  await page.getByRole('heading', { name: 'Tak, jeres tal er sendt' }).waitFor()
  await expectAccessible(page, 'the receipt')
  expectNoTrouble(visitor)
  await visitor.context.close()
})

test('a practice answers on a phone, let in by a code that was read aloud, and guesses first', async () => {
  const practice = practiceAt(1)
  const code = await makeCode(coordinator.page, packageAddress, practice.name)
  const visitor = await openVisitor(browser, {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  })
  const { page } = visitor
  await page.goto(`${server.address}/kode`)
  await page.getByLabel('Kode').fill(code)
  await page.getByRole('button', { name: 'Åbn skemaet' }).click()
  await page.getByText(`Dataskema til ${practice.name}`).waitFor()
  await page.getByRole('article').first().getByText('Højere', { exact: true }).click()
  await fillForm(page, practice)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await expectAccessible(page, 'the data form on a phone')
  await send(page)
  await page.getByRole('heading', { name: 'Tak, jeres tal er sendt' }).waitFor()
  await page.getByRole('button', { name: '8', exact: true }).click()
  expectNoTrouble(visitor)
  await visitor.context.close()
})

test('a practice answers without JavaScript, and what was typed survives a refusal', async () => {
  const practice = practiceAt(2)
  const visitor = await openVisitor(browser, { javaScriptEnabled: false })
  const { page } = visitor
  await page.goto(linkOf(practice.name))
  expect(await page.getByText(authored.stepsForXmo).isVisible()).toBe(false)
  await fillForm(page, practice)
  await fillCount(page.getByRole('article').first(), 0, 26)
  visitor.expectTrouble(/422/)
  await send(page)
  await page.getByText(/skal udfyldes eller rettes, før skemaet kan sendes/).waitFor()
  await page.getByText('26 er flere end alle 25. Er tallene byttet om?').first().waitFor()
  expect(await page.getByRole('article').nth(7).getByRole('textbox').first().inputValue()).toBe('3')
  await fillCount(page.getByRole('article').first(), 0, 20)
  await send(page)
  await page.getByRole('heading', { name: 'Tak, jeres tal er sendt' }).waitFor()
  expectNoTrouble(visitor)
  await visitor.context.close()
})

test('a practice that stops half way goes on where it was, and may correct what it sent', async () => {
  const practice = practiceAt(0)
  const begun = await openVisitor(browser)
  await begun.page.goto(linkOf(practice.name))
  await begun.page.getByText(authored.stepsForXmo).waitFor()
  await fillCount(begun.page.getByRole('article').first(), 0, 120)
  const saved = begun.page.waitForResponse(
    (response) => response.url().endsWith('/gem') && response.request().postData()?.includes('150') === true,
  )
  await fillCount(begun.page.getByRole('article').first(), 1, 150)
  await saved
  await begun.context.close()

  const later = await openVisitor(browser)
  const { page } = later
  await page.goto(linkOf(practice.name))
  await page.getByText('120 af 150').waitFor()
  await fillForm(page, practice)
  await send(page)
  await page.getByRole('heading', { name: 'Tak, jeres tal er sendt' }).waitFor()
  expectNoTrouble(begun, later)
  await later.context.close()
})

test('the results are sums with intervals under pseudonyms, and name nobody', async () => {
  const { page } = coordinator
  await closeCollection(page, packageAddress)
  await page.goto(`${packageAddress}/resultater`)
  const text = withPlainSpaces(await page.locator('main').innerText())
  expect(text).toContain(expectedFirst.counts)
  expect(text).toContain(expectedFirst.percent)
  const chart = page.getByRole('img', { name: /Praksis/ }).first()
  const drawn = withPlainSpaces((await chart.textContent()) ?? '')
  for (const percent of expectedFirst.wholePercents) expect(drawn).toContain(percent)
  const html = await page.content()
  for (const { name } of practices) expect(html).not.toContain(name)
  await page.getByRole('button', { name: 'Vis for praksis nu' }).click()
  await page.getByText('Praksis har kunnet se dem siden').waitFor()
  await expectAccessible(page, 'the results')
  expectNoTrouble(coordinator)
})

test('a practice sees its own figure marked among the others', async () => {
  const practice = practiceAt(2)
  const visitor = await openVisitor(browser, { javaScriptEnabled: false })
  await visitor.page.goto(`${linkOf(practice.name)}/resultat`)
  await visitor.page.getByRole('button', { name: 'Vis jeres tal' }).click()
  await visitor.page.getByText('20 af 25').first().waitFor()
  const text = withPlainSpaces(await visitor.page.locator('main').innerText())
  expect(text).toContain('20 af 25')
  expect(text).toContain(expectedFirst.percent)
  for (const { name } of practices.filter((other) => other.name !== practice.name))
    expect(text).not.toContain(name)
  await visitor.context.close()
})

test('every handout comes down as Word or PowerPoint, with what was typed and the figures that were counted', async () => {
  const { page } = coordinator
  await page.goto(`${packageAddress}/moedemateriale`)
  await expectAccessible(page, 'the list of handouts')
  const waiting = page.waitForEvent('download')
  await page.locator('summary', { hasText: 'Hent det hele' }).click()
  await page.getByRole('link', { name: /^Til klyngen/ }).click()
  const archive = unzipSync(await readFile(await (await waiting).path()))
  const decks = Object.keys(archive).filter((name) => name.endsWith('.pptx'))
  expect(decks).toEqual([expect.stringContaining('Dias.pptx')])
  const words = new Map(
    Object.entries(archive)
      .filter(([name]) => name.endsWith('.docx'))
      .map(([name, bytes]) => [name, withPlainSpaces(textOfWord(bytes))]),
  )
  expect([...words.keys()].sort()).toEqual(
    [
      'Drejebog',
      'Faktaark',
      'Implementeringsplan',
      'Indbydelse til mødet',
      'Klyngepakke',
      'Koordinatorark',
      'Lokal vejledning',
      'Mødenoter',
      'Plakat',
      'Plan',
      'Planen til personalet',
      'Program',
      'Refleksionsark med egne tal',
      'Refleksionsark',
      'Resultater',
      'Til oplægsholderen',
      'Vejledning til dataindsamling',
      'Ønske om data',
    ].map((title) => expect.stringContaining(`${title}.docx`)),
  )
  const booklet = [...words].find(([name]) => name.includes('Klyngepakke'))?.[1] ?? ''
  const plan = [...words].find(([name]) => name.includes('Plan.docx'))?.[1] ?? ''
  for (const sentence of Object.values(typed)) expect(plan).toContain(sentence)
  for (const [title, written] of [
    ['Faktaark', authored.known],
    ['Refleksionsark.docx', authored.question],
    ['Vejledning til dataindsamling', authored.stepsForXmo],
  ] as const) {
    const sheet = [...words].find(([name]) => name.includes(title))?.[1] ?? ''
    expect(sheet).toContain(written)
  }
  for (const written of [authored.known, authored.question]) expect(booklet).toContain(written)
  expect(booklet).not.toContain(authored.closedQuestion)
  for (const { counts, percent } of [expectedFirst, expectedLast]) {
    expect(booklet).toContain(counts)
    expect(booklet).toContain(percent)
  }
  for (const { name } of practices) expect(booklet).not.toContain(name)
  const { slides } = readSlides(archive[decks[0] ?? ''] ?? new Uint8Array())
  const shown = withPlainSpaces(slides.map(({ text }) => text).join('\n'))
  for (const { counts, percent } of [expectedFirst, expectedLast]) {
    expect(shown).toContain(counts)
    expect(shown).toContain(percent)
  }
  expectNoTrouble(coordinator)
})

test('every handout is printed with the words and figures of its file', async () => {
  const { page } = coordinator
  const prints = await printHandouts(page, packageAddress)
  expect(prints.length).toBe(19)
  const printed = (id: string) => prints.find((print) => print.id === id)?.text ?? ''
  const said = (id: string) => onOneLine(printed(id))
  for (const sentence of Object.values(typed)) expect(said('plan')).toContain(sentence)
  expect(said('fact-sheet')).toContain(authored.known)
  expect(said('reflection-sheet')).toContain(authored.question)
  expect(said('guide')).toContain(authored.stepsForXmo)
  for (const id of ['booklet', 'results', 'slides'])
    for (const { counts, percent } of [expectedFirst, expectedLast]) {
      expect(said(id)).toContain(counts)
      expect(said(id)).toContain(percent)
    }
  for (const percent of expectedFirst.wholePercents) expect(said('results')).toContain(percent)
  for (const { name } of practices) expect(said('booklet')).not.toContain(name)
  expectNoTrouble(coordinator)
})

test('half a year later the same numbers are counted again, and the change is said with its uncertainty', async () => {
  const { page } = coordinator
  await openFollowUp(page, packageAddress)
  await expectAccessible(page, 'the follow-up')
  for (const [index, practice] of practices.entries()) {
    const visitor = await openVisitor(browser, { javaScriptEnabled: false })
    await visitor.page.goto(await copyLink(page, packageAddress, practice.name))
    await fillForm(visitor.page, practice)
    await fillCount(visitor.page.getByRole('article').first(), 0, firstAgain[index] ?? 0)
    await send(visitor.page)
    await visitor.page.getByRole('heading', { name: 'Tak, jeres tal er sendt' }).waitFor()
    await visitor.context.close()
  }
  await closeCollection(page, packageAddress)
  await page.goto(`${packageAddress}/resultater?visning=aendring`)
  const text = withPlainSpaces(await page.locator('main').innerText())
  for (const expected of Object.values(expectedAgain)) expect(text).toContain(expected)
  for (const { name } of practices) expect(text).not.toContain(name)
  await expectAccessible(page, 'the change')
  const paper = onOneLine((await printHandout(page, packageAddress, 'results')).text)
  for (const expected of Object.values(expectedAgain)) expect(paper).toContain(expected)
  for (const { name } of practices) expect(paper).not.toContain(name)
  expectNoTrouble(coordinator)
})

async function openSecondTab(): Promise<Page> {
  const tab = await coordinator.context.newPage()
  await tab.goto(`${packageAddress}/trin/focus`)
  await textOf(tab, 'Hvad er problemet?').waitFor()
  return tab
}

async function typeInto(page: Page, place: 'Control+Home' | 'Control+End', text: string): Promise<void> {
  await textOf(page, 'Hvad er problemet?').click()
  await moveCursor(page, place)
  await page.keyboard.type(text)
}

async function expectBothTexts(page: Page, one: string, other: string): Promise<void> {
  await expect.poll(() => textOf(page, 'Hvad er problemet?').innerText()).toContain(one)
  expect(await textOf(page, 'Hvad er problemet?').innerText()).toContain(other)
}

/** All text of a Word file's body, paragraphs apart. */
function textOfWord(bytes: Uint8Array): string {
  const body = unzipSync(bytes)['word/document.xml']
  if (body === undefined) throw new Error('There is no document in the file')
  return strFromU8(body)
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
}

/** A figure and its % are held together by a no-break space; the expected words are typed with a plain one. */
function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

/** Where a line ends is the paper's own business. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

function practiceAt(index: number): (typeof practices)[number] {
  const practice = practices[index]
  if (practice === undefined) throw new Error(`There is no practice ${index}`)
  return practice
}

function linkOf(name: string): string {
  return links.get(name) ?? ''
}
