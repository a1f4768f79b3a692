import { beforeAll, expect, test } from 'vitest'
import { inLanguage, link, plain } from '#app/domain/handout/inline.ts'
import { renderWord } from '#app/exports/word.server.ts'
import { everyHandoutBlock, everyText, smallChart } from '#tests/builders/make-every-block.ts'
import { makeHandout } from '#tests/builders/make-handout.ts'
import { makeImageId, onePointPng } from '#tests/builders/make-image.ts'
import { readParagraphs, readPart, readParts } from '#tests/builders/read-word.ts'

const citations = { numbers: { first: 1, second: 2 }, areListed: true }
const handout = makeHandout(everyHandoutBlock, { numberedHeadings: true, citations })
let bytes = new Uint8Array()
let xml = ''

beforeAll(async () => {
  bytes = new Uint8Array(await renderWord(handout))
  xml = readPart(bytes, 'word/document.xml')
})

test('everything on the sheet is in the file', () => {
  const said = readParagraphs(xml)
    .map(({ text }) => text)
    .join('\n')
    .replaceAll('\u00A0', ' ')
  expect(everyText.filter((text) => !said.includes(text.replaceAll('\u00A0', ' ')))).toEqual([])
})

test('title, subtitle and headings have the styles that Word navigates by', () => {
  const styles = readParagraphs(xml).map(({ style, text }) => [style, text])
  expect(styles).toContainEqual(['Title', 'Ark'])
  expect(styles).toContainEqual(['Subtitle', 'Til mødet'])
  expect(styles).toContainEqual(['Heading1', 'Kapitel'])
  expect(styles).toContainEqual(['Heading2', 'Skrevet overskrift'])
  expect(styles).toContainEqual(['Statement', 'Halvdelen blev taget.'])
})

test('the contents are filled in and lead to the headings', () => {
  expect(xml).toMatch(/<w:hyperlink [^>]*w:anchor="heading_1"/)
  expect(xml).toMatch(/<w:bookmarkStart w:name="heading_1" w:id="1"\/>/)
})

test('every table has a head that repeats, and rows that do not split', () => {
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table)
  expect(tables).toHaveLength(4)
  expect(tables.every((table) => /^.*?<w:tr><w:trPr><w:cantSplit\/>.*?<w:tblHeader\/>/s.test(table))).toBe(
    true,
  )
})

test('tick boxes are content controls that show how they stand', () => {
  const states = [...xml.matchAll(/<w14:checked w14:val="(\d)"\/>/g)].map((match) => match[1])
  expect(states).toEqual(['1', '1', '0', '0'])
})

test('each numbered list begins at one', () => {
  const numbers = ['Først', 'Forfra'].map(
    (text) => new RegExp(`<w:numId w:val="(\\d+)"/>(?:(?!<w:p>).)*${text}<`, 's').exec(xml)?.[1],
  )
  expect(numbers[0]).toBeDefined()
  expect(numbers[0]).not.toBe(numbers[1])
})

test('a chart is a picture that says what it shows', () => {
  expect(xml).toContain('descr="To praksis ligger på 60 og 40 %."')
})

test('a citation is a raised number that leads to its reference, and a dead one says so', () => {
  const raised = [...xml.matchAll(/<w:vertAlign w:val="superscript"\/><\/w:rPr><w:t[^>]*>([^<]*)/g)]
  expect(raised.map((match) => match[1])).toEqual(['1', ',', '[?]', '2', '1'])
  expect(xml.match(/<w:fldSimple w:instr="REF reference_1 \\r \\h [^"]*"><w:r>/g)).toHaveLength(2)
  expect(xml).toMatch(/w:name="reference_2"(?:(?!<\/w:p>).)*Kilde to/s)
})

test('on a sheet that lists no references a citation is its number alone', async () => {
  const alone = makeHandout(everyHandoutBlock, { citations: { ...citations, areListed: false } })
  const file = readPart(new Uint8Array(await renderWord(alone)), 'word/document.xml')
  expect(file).not.toContain('REF reference_1')
  expect(file.match(/superscript"\/><\/w:rPr><w:t[^>]*>1</g)).toHaveLength(2)
})

test('words that name an indicator, a figure or a table of the sheet are fields that lead there', async () => {
  const pointing = makeHandout([
    { kind: 'heading', level: 1, text: 'Målepunkt 2a: Telefonen', anchor: 'heading_1', indicator: '2a' },
    { kind: 'paragraph', style: 'normal', content: plain('Se målepunkt 2a og 3 i figur 1 og tabel 7.') },
    { kind: 'chart', chart: smallChart, caption: 'Figur 1. Telefonen' },
  ])
  const file = readPart(new Uint8Array(await renderWord(pointing)), 'word/document.xml')
  const fields = [...file.matchAll(/w:instr="REF (\w+) [^"]*"><w:r>(?:(?!<\/w:r>).)*<w:t[^>]*>([^<]*)/g)]
  expect(fields.map(([, target, result]) => [target, result])).toEqual([
    ['indicator_2a', '2a'],
    ['figure_1', '1'],
  ])
  expect(readParagraphs(file).map(({ text }) => text.replaceAll('\u00A0', ' '))).toEqual(
    expect.arrayContaining([
      'Målepunkt 2a: Telefonen',
      'Se målepunkt 2a og 3 i figur 1 og tabel 7.',
      'Figur 1. Telefonen',
    ]),
  )
})

test('Word counts figures and tables each by themselves, and passes over those that are left out', async () => {
  const captions = ['Figur 1. A', 'Figur 1b. A, to runder', 'Figur 3. C', 'Uden nummer']
  const counted = makeHandout(captions.map((caption) => ({ kind: 'chart', chart: smallChart, caption })))
  const file = readPart(new Uint8Array(await renderWord(counted)), 'word/document.xml')
  const fields = [...file.matchAll(/w:name="(\w+)"[^>]*><w:fldSimple w:instr="(SEQ [^"]*)">/g)]
  expect(fields.map(([, name, instruction]) => [name, instruction])).toEqual([
    ['figure_1', 'SEQ Figur \\* ARABIC'],
    ['figure_1b', 'SEQ Figur \\* ARABIC \\c'],
    ['figure_3', 'SEQ Figur \\* ARABIC \\r 3'],
  ])
})

test('chapters are numbered by the style of their headings', async () => {
  const style = /w:styleId="Heading1".*?<w:numId w:val="(\d+)"\/>/s
  const number = style.exec(readPart(bytes, 'word/styles.xml'))?.[1]
  const numbering = readPart(bytes, 'word/numbering.xml')
  const abstract = new RegExp(`w:numId="${number}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(numbering)?.[1]
  expect(numbering).toMatch(
    new RegExp(`w:abstractNumId="${abstract}"(?:(?!</w:abstractNum>).)*Heading1`, 's'),
  )
  const plainSheet = new Uint8Array(await renderWord(makeHandout(everyHandoutBlock)))
  expect(readPart(plainSheet, 'word/numbering.xml')).not.toContain('Heading1')
})

test('a picture says what it shows, is no wider than asked for, and a decoration is passed by', async () => {
  const pictures = new Map(
    ['1', '2'].map((digit) => [
      makeImageId(digit),
      { kind: 'png', width: 4000, height: 2000, bytes: onePointPng } as const,
    ]),
  )
  const file = readPart(new Uint8Array(await renderWord(handout, pictures)), 'word/document.xml')
  const [half = 0, full = 0] = [...file.matchAll(/<wp:extent cx="(\d+)"/g)].map((match) => Number(match[1]))
  expect(half / full).toBeCloseTo(0.5, 2)
  expect(full / 360_000).toBeCloseTo(17, 1)
  expect(file).toContain('descr="Telefonen på skranken"')
  expect(file).toMatch(/<wp:docPr [^>]*descr=""[^>]*>(?:(?!<\/wp:docPr>).)*<adec:decorative [^>]*val="1"\/>/)
  expect(file).toMatch(/<w:i\/>(?:(?!<w:p>).)*Et billede, der er væk/)
})

test('safe links lead out and unsafe ones are text', () => {
  const relations = readPart(bytes, 'word/_rels/document.xml.rels')
  expect(relations).toContain('Target="https://example.dk/?a=1&amp;b=2"')
  expect(relations).not.toContain('javascript')
})

test('the page after a break begins with what follows it', () => {
  expect(xml).toMatch(/<w:pageBreakBefore\/>(?:(?!<w:p>).)*Kapitel/s)
})

test('the language is set once for the whole file', () => {
  expect(readPart(bytes, 'word/styles.xml')).toContain('<w:lang w:val="da-DK"/>')
  expect(readPart(bytes, 'docProps/core.xml')).toContain('<dc:language>da-DK</dc:language>')
})

test('words in another language are marked as such, with the marks and the link that they have', async () => {
  const title = inLanguage(link('Stroke in adults - a "guideline"', 'https://example.org'), 'en')
  const sheet = makeHandout([{ kind: 'paragraph', style: 'normal', content: [...title, ...plain('. Læst')] }])
  const file = readPart(new Uint8Array(await renderWord(sheet)), 'word/document.xml')
  const marked = [...file.matchAll(/<w:lang w:val="([^"]*)"\/><\/w:rPr><w:t[^>]*>([^<]*)/g)]
  expect(marked.map(([, language, text]) => [language, text])).toEqual([
    ['en-GB', 'Stroke in adults - a &quot;guideline&quot;'],
  ])
  expect(file).toContain('Hyperlink')
})

test('an English sheet is marked as English', async () => {
  const english = new Uint8Array(await renderWord(makeHandout([], { language: 'en' })))
  expect(readPart(english, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
})

test('the file says what it is and when it was printed, not when it was made', () => {
  const properties = readPart(bytes, 'docProps/core.xml')
  expect(properties).toContain('<dc:title>Emne – Ark</dc:title>')
  expect(properties.match(/2026-11-22T00:00:00Z/g)).toHaveLength(2)
  expect(properties).toContain('<cp:keywords>Emne, Ark, Prøveklyngen</cp:keywords>')
  expect(readPart(bytes, 'docProps/app.xml')).toContain('<Company>Prøveklyngen</Company>')
  expect(readPart(bytes, 'word/settings.xml')).toContain('<w:themeFontLang w:val="da-DK"/>')
})

test('the name of a cluster is written as it is typed', async () => {
  const file = new Uint8Array(await renderWord(makeHandout([], { clusterName: 'Klynge $1 & $&' })))
  expect(readPart(file, 'docProps/app.xml')).toContain('<Company>Klynge $1 &amp; $&amp;</Company>')
})

test('cluster, topic, notice, date and page stand in header and footer', () => {
  const parts = readParts(bytes)
  const said = (kind: string) =>
    Object.entries(parts)
      .filter(([name]) => name.includes(kind))
      .map(([, part]) => part)
      .join('')
  expect(said('header')).toMatch(/Prøveklyngen.*Emne/s)
  expect(said('footer')).toMatch(/Kun en prøve.*22\.\u00A0november 2026.*PAGE.*NUMPAGES/s)
})

test('each copy counts its own pages at the foot', async () => {
  const copy = (label: string) => ({ kind: 'copy', title: 'Ark', subtitle: '', label }) as const
  const copies = makeHandout([copy('Praksis A'), { kind: 'page-break' }, copy('Praksis B')], {
    hasCopies: true,
  })
  const parts = readParts(new Uint8Array(await renderWord(copies)))
  const feet = Object.entries(parts).filter(([name]) => /footer\d\.xml$/.test(name))
  const count = /Praksis (\w) · Side.*PAGE.*af.*w:instr="SECTIONPAGES"><w:r><w:t[^>]*>(\d)</s
  expect(feet.map(([, foot]) => count.exec(foot)?.slice(1))).toEqual([
    ['A', '2'],
    ['B', '1'],
  ])
})

test('a sheet without headings is found through its title', async () => {
  const plain = new Uint8Array(await renderWord(makeHandout([])))
  expect(readPart(plain, 'word/document.xml')).toMatch(/<w:outlineLvl w:val="0"\/>(?:(?!<w:p>).)*Ark/s)
})

test('characters that no XML file can hold are left out', async () => {
  const odd = makeHandout([{ kind: 'caution', lead: '', text: 'før\u0000\u000bog\ud800efter' }])
  const file = new Uint8Array(await renderWord(odd))
  expect(readPart(file, 'word/document.xml')).toContain('førogefter')
})

test('the same sheet gives the same bytes, also after other sheets', async () => {
  await renderWord(makeHandout(everyHandoutBlock, { title: 'Noget andet' }))
  expect(Buffer.from(await renderWord(handout)).equals(Buffer.from(bytes))).toBe(true)
})
