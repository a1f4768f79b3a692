import { readFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeFirstAccount, startHeartPackage, textOf } from '#tests/e2e/road/coordinator.ts'
import {
  andSaved,
  clearText,
  drawPicture,
  drop,
  paste,
  readFixture,
  shapeOf,
} from '#tests/e2e/rich-text/editing.ts'
import { readPart, readParts } from '#tests/builders/read-word.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { expectNoTrouble, launchBrowser, openVisitor, type Visitor } from '#tests/setup/browser.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

/*
 * Everything that a text can hold, by the keyboard, by pasting and by dropping. No complaint of the browser is expected
 * anywhere, of the content policy least of all.
 */
const section = 'Hvad ved vi?'
let server: RunningServer
let browser: Browser
let coordinator: Visitor
let page: Page
let packageAddress = ''
let editor: Locator

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  coordinator = await openVisitor(browser, { viewport: { width: 1280, height: 900 } })
  page = coordinator.page
  await makeFirstAccount(page, server.address)
  packageAddress = await startHeartPackage(page, server.address)
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

beforeEach(async () => {
  await page.goto(`${packageAddress}/trin/facts`)
  editor = await clearText(page, section)
})

/** Uses a tool that gives the keyboard back to the text, and waits until it has. */
async function pressTextTool(name: string): Promise<void> {
  await pressTool(name)
  await waitForTextFocus()
}

/** Goes from the text to a tool and uses it, by keys alone. */
async function pressTool(name: string): Promise<void> {
  await page.keyboard.press('Alt+F10')
  const tool = page.getByRole('toolbar').getByRole('button', { name, exact: true })
  for (let steps = 0; steps < 30; steps += 1) {
    if (await tool.evaluate((button) => button === document.activeElement)) break
    await page.keyboard.press('ArrowRight')
  }
  await page.keyboard.press('Enter')
}

/** The text takes the keyboard back in the next frame. */
async function waitForTextFocus(): Promise<void> {
  await expect.poll(() => editor.evaluate((text) => text.contains(document.activeElement))).toBe(true)
}

/** What is done in one go is taken back in one go. */
async function pauseBetweenSteps(): Promise<void> {
  await page.waitForTimeout(700)
}

test('the toolbar is reached, used and left by the keyboard', async () => {
  await page.keyboard.type('Alle skal ')
  await pressTool('Fed (Ctrl+B)')
  await page.keyboard.press('Escape')
  await waitForTextFocus()
  await page.keyboard.type('igennem')
  await page.keyboard.press('Control+B')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Alt+1')
  await page.keyboard.type('Sådan')
  await page.keyboard.press('Enter')
  await pressTextTool('Punktliste')
  await page.keyboard.type('et')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('under')
  await expect
    .poll(() => shapeOf(editor))
    .toBe(
      '<p>Alle skal <strong>igennem</strong></p><h3 data-level="1">Sådan</h3><ul><li><p>et</p><ul><li><p>under</p></li></ul></li></ul>',
    )
  expectNoTrouble(coordinator)
})

test('a table is made, filled, grown and cut by the keyboard', async () => {
  await pressTextTool('Indsæt tabel')
  for (const word of ['Dag', 'Opkald', 'Svar', 'Mandag', '140', '120']) {
    await page.keyboard.type(word)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('Tirsdag')
  await pressTextTool('Ny række')
  await page.keyboard.press('Tab')
  await pressTextTool('Slet kolonne')
  await pressTextTool('Slet række')
  const cell = (tag: string, word = '') => `<${tag}><p>${word}</p></${tag}>`
  const row = (tag: string, ...words: readonly string[]) =>
    `<tr>${words.map((word) => cell(tag, word)).join('')}</tr>`
  expect((await shapeOf(editor)).replace(/<\/?col(group)?>/g, '')).toBe(
    `<table>${row('th', 'Dag', 'Svar')}${row('td', 'Mandag', '120')}${row('td', '', '')}</table>`,
  )
  await expectAccessible(page, 'a table being written')
  expectNoTrouble(coordinator)
})

test.each([
  ['Word', 'word.html', '<ul><li><p>To ved telefonen</p><ul><li><p>en fra klokken 8</p></li></ul></li>'],
  [
    'Google Docs',
    'google-docs.html',
    '<p>Alle skal kunne <strong>komme igennem</strong><em> om mandagen</em></p>',
  ],
  ['a web page', 'web.html', '<h3 data-level="1">Hvad ved vi?</h3><h4 data-level="2">Kort fortalt</h4>'],
])(
  'what is pasted from %s comes in as kinds that a text may have, and nothing runs',
  async (_, file, part) => {
    const title = await page.title()
    await andSaved(page, () => paste(editor, { html: readFixture(file) }))
    expect(await shapeOf(editor)).toContain(part)
    expect(await page.title()).toBe(title)
    const before = await shapeOf(editor)
    await page.reload()
    await expect.poll(() => shapeOf(textOf(page, section))).toBe(before)
    expectNoTrouble(coordinator)
  },
)

test('the broken lines of a PDF become paragraphs, and one word stays in its sentence', async () => {
  await paste(editor, { text: readFixture('pdf.txt') })
  expect(await shapeOf(editor)).toContain(
    'klyngens egen holdning, og den bygger på børne- og ungeområdets erfaringer',
  )
  await clearText(page, section)
  await page.keyboard.type('Ring hver .')
  await page.keyboard.press('ArrowLeft')
  await paste(editor, { html: '<meta charset="utf-8"><span style="color: red">mandag</span>' })
  await expect.poll(() => shapeOf(editor)).toBe('<p>Ring hver mandag.</p>')
  expectNoTrouble(coordinator)
})

test('a pasted picture asks what it shows, is kept, shown, printed and sent along in Word', async () => {
  await page.keyboard.type('Tavlen:')
  const base64 = await drawPicture(page, 'image/png', 600, 300)
  await paste(editor, { files: [{ name: 'navn på en patient.png', type: 'image/png', base64 }] })
  const description = page.getByLabel('Hvad viser billedet?')
  await description.waitFor()
  await expect.poll(() => description.evaluate((field) => field === document.activeElement)).toBe(true)
  await expectAccessible(page, 'a picture without a description')
  await andSaved(page, () => page.keyboard.type('Tavlen med ugens tal'))
  await page.getByLabel('Bredde').selectOption('half')
  await page.keyboard.press('Escape')
  await andSaved(page, () => page.keyboard.press('ArrowDown'))
  await page.reload()
  const picture = textOf(page, section).getByRole('img', { name: 'Tavlen med ugens tal' })
  await expect
    .poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBe(600)
  await description.waitFor({ state: 'hidden' })

  await page.goto(`${packageAddress}/moedemateriale/fact-sheet`)
  await page.getByRole('img', { name: 'Tavlen med ugens tal' }).scrollIntoViewIfNeeded()
  const waiting = page.waitForEvent('download')
  await page.locator('summary', { hasText: 'Hent som Word' }).click()
  await page.getByRole('link', { name: /^Til klyngen/ }).click()
  const word = new Uint8Array(await readFile(await (await waiting).path()))
  expect(readPart(word, 'word/document.xml')).toContain('descr="Tavlen med ugens tal"')
  expect(Object.keys(readParts(word)).filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
  expectNoTrouble(coordinator)
})

test('a photograph is dropped in as a smaller one, and can be called decoration', async () => {
  await page.keyboard.type('Før billedet')
  const base64 = await drawPicture(page, 'image/jpeg', 4000, 3000)
  await drop(editor, { files: [{ name: 'foto.jpg', type: 'image/jpeg', base64 }] })
  await page.getByLabel(/^Pynt/).check()
  const stored = await server.services.db
    .selectFrom('image')
    .select(['kind', 'width'])
    .where('kind', '=', 'jpeg')
    .executeTakeFirst()
  expect(stored).toEqual({ kind: 'jpeg', width: 2000 })
  await pauseBetweenSteps()
  await page.getByRole('button', { name: 'Slet billedet' }).click()
  await expect.poll(() => editor.getByRole('img').count()).toBe(0)
  await page.keyboard.press('Control+Z')
  await expect.poll(() => editor.locator('img[data-width]').count()).toBe(1)
  expectNoTrouble(coordinator)
})

test('a picture that Word cannot print is made into one that it can', async () => {
  const base64 = await drawPicture(page, 'image/webp', 40, 30)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Billede', exact: true }).click()
  const file = { name: 'x.webp', mimeType: 'image/webp', buffer: Buffer.from(base64, 'base64') }
  await (await chooser).setFiles(file)
  await page.getByLabel('Hvad viser billedet?').waitFor()
  const row = await server.services.db
    .selectFrom('image')
    .select('kind')
    .where('width', '=', 40)
    .executeTakeFirst()
  expect(row?.kind).toBe('png')
  expectNoTrouble(coordinator)
})

test('what is no picture is refused in a sentence, and the text stays', async () => {
  await page.keyboard.type('Teksten')
  await paste(editor, { files: [{ name: 'x.svg', type: 'image/svg+xml', base64: btoa('<svg/>') }] })
  await page.getByText('Det kan ikke læses som et billede.').waitFor()
  await expectAccessible(page, 'a picture that was refused')
  await page.getByRole('button', { name: 'Luk', exact: true }).click()
  await expect.poll(() => shapeOf(editor)).toBe('<p>Teksten</p>')
  expectNoTrouble(coordinator)
})

test('a citation is put in by the keyboard, follows its reference, and says when it is gone', async () => {
  await page.keyboard.type('Som vejledningen siger')
  await pressTool('Reference')
  await page.getByRole('group', { name: 'Hvilken reference?' }).waitFor()
  await expectAccessible(page, 'the list of references')
  await page.keyboard.press('ArrowDown')
  await andSaved(page, () => page.keyboard.press('Enter'))
  await expect.poll(() => shapeOf(editor)).toBe('<p>Som vejledningen siger<sup>2</sup></p>')

  await andSaved(page, () => page.getByRole('button', { name: 'Flyt 2 op' }).click())
  await expect.poll(() => shapeOf(editor)).toBe('<p>Som vejledningen siger<sup>1</sup></p>')
  await page.goto(`${packageAddress}/moedemateriale/fact-sheet`)
  const sentence = page.locator('p', { hasText: 'Som vejledningen siger' })
  const citation = sentence.locator('[role="doc-noteref"]')
  expect(await citation.getAttribute('href')).toBe('#reference_1')
  expect(await page.locator('#reference_1').innerText()).toContain('OK18')
  await expectAccessible(page, 'a sheet with citations')

  await page.goto(`${packageAddress}/trin/facts`)
  await page.getByLabel('Mere om 1').click()
  await andSaved(page, () => page.getByRole('button', { name: 'Slet', exact: true }).click())
  await expect.poll(() => shapeOf(textOf(page, section))).toBe('<p>Som vejledningen siger<sup>[?]</sup></p>')
  await page.goto(`${packageAddress}/tjek`)
  await page.getByText('»Hvad ved vi?« peger på en reference, der ikke står i »Referencer« mere.').waitFor()
  expectNoTrouble(coordinator)
})

test('what was typed before a save can still be undone after it', async () => {
  await pauseBetweenSteps()
  await andSaved(page, () => page.keyboard.type('Først'))
  await pauseBetweenSteps()
  await andSaved(page, () => page.keyboard.type(' og så'))
  await page.keyboard.press('Control+Z')
  await expect.poll(() => shapeOf(editor)).toBe('<p>Først</p>')
  await page.keyboard.press('Control+Z')
  await expect.poll(() => shapeOf(editor)).toBe('<p></p>')
  await page.keyboard.press('Control+Y')
  await andSaved(page, () => page.keyboard.press('Control+Y'))
  await page.reload()
  await expect.poll(() => shapeOf(textOf(page, section))).toBe('<p>Først og så</p>')
  expectNoTrouble(coordinator)
})

test('words are found wherever they stand in the package', async () => {
  await andSaved(page, () => page.keyboard.type('Ræven sprang over åen.'))
  const field = page.getByRole('search').getByLabel('Find i pakken')
  await field.fill('raeven sprang over aaen')
  await field.press('Enter')
  await page.getByText('»raeven sprang over aaen« står ét sted').waitFor()
  expect(await page.locator('mark').innerText()).toBe('Ræven sprang over åen')
  await expectAccessible(page, 'what was found')
  await page.getByRole('link', { name: 'Trin 3: Hvad ved vi?' }).click()
  await page.waitForURL(/trin\/facts#afsnit-known$/)

  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${packageAddress}/soeg?q=noget+helt+andet`)
  await page.getByText('»noget helt andet« står ikke i pakken.').waitFor()
  await expectAccessible(page, 'nothing found, on a phone')
  await page.setViewportSize({ width: 1280, height: 900 })
  expectNoTrouble(coordinator)
})
