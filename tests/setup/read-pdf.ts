import { inflateSync } from 'node:zlib'

/** A page of a PDF: its size in points, and its words as they stand, spaces and all. */
export type PdfPage = { readonly width: number; readonly height: number; readonly text: string }

type Objects = ReadonlyMap<string, Buffer>
/** What the glyphs of a font are in letters, by the byte or the two bytes in hex that stand for them. */
type Letters = ReadonlyMap<string, string>

/**
 * The pages of a PDF as Chromium writes it: objects in the open, streams deflated, text as glyphs of fonts that each bring a
 * table of the letters they stand for. Throws for a PDF that is written otherwise.
 */
export function readPdf(bytes: Uint8Array): readonly PdfPage[] {
  const objects = readObjects(Buffer.from(bytes))
  const root = [...objects.values()].map(headOf).find((head) => /\/Type\s*\/Catalog/.test(head)) ?? ''
  const pages = listPages(objects, referenceIn(root, 'Pages'))
  if (pages.length === 0) throw new Error('The PDF has no pages that can be read')
  return pages.map((page) => readPage(objects, page))
}

function readObjects(pdf: Buffer): Objects {
  const objects = new Map<string, Buffer>()
  const text = pdf.toString('latin1')
  for (const match of text.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
    const from = match.index + match[0].length
    objects.set(match[1] ?? '', pdf.subarray(from, text.indexOf('endobj', from)))
  }
  return objects
}

/** An object without its stream. */
function headOf(object: Buffer): string {
  const text = object.toString('latin1')
  const stream = text.search(/\bstream\r?\n/)
  return stream < 0 ? text : text.slice(0, stream)
}

function streamOf(object: Buffer): string {
  const head = headOf(object)
  const from = head.length + (/^stream\r?\n/.exec(object.toString('latin1', head.length))?.[0].length ?? 0)
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
  const data = object.subarray(from, from + length)
  return (head.includes('/FlateDecode') ? inflateSync(data) : data).toString('latin1')
}

function referenceIn(text: string, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1] ?? ''
}

function objectAt(objects: Objects, number: string): Buffer {
  return objects.get(number) ?? Buffer.alloc(0)
}

/** Pages in their order, through the tree that they hang in. */
function listPages(objects: Objects, number: string): readonly string[] {
  const node = headOf(objectAt(objects, number))
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(node)?.[1]
  if (kids === undefined) return node === '' ? [] : [node]
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap((kid) => listPages(objects, kid[1] ?? ''))
}

function readPage(objects: Objects, page: string): PdfPage {
  const box = /\/MediaBox\s*\[([^\]]*)\]/.exec(page)?.[1]?.trim().split(/\s+/).map(Number) ?? []
  const text = readText(objects, referenceIn(page, 'Contents'), page)
  return { width: (box[2] ?? 0) - (box[0] ?? 0), height: (box[3] ?? 0) - (box[1] ?? 0), text }
}

/** The words of a page or of a drawing within it, which has fonts and drawings of its own. */
function readText(objects: Objects, stream: string, head: string): string {
  const fonts = new Map(
    [...dictionaryIn(objects, head, 'Font').matchAll(/\/(\w+) (\d+) 0 R/g)].map((font) => [
      font[1] ?? '',
      readLetters(objects, font[2] ?? ''),
    ]),
  )
  const drawings = dictionaryIn(objects, head, 'XObject')
  let letters: Letters = new Map()
  const said: string[] = []
  const steps = /\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\/(\w+) Do\b|\bET\b/g
  for (const [step, font, glyphs, drawing] of streamOf(objectAt(objects, stream)).matchAll(steps)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map()
    else if (glyphs !== undefined) said.push(spell(glyphs, letters))
    else if (drawing !== undefined) said.push(readDrawing(objects, referenceIn(drawings, drawing)))
    else if (step === 'ET') said.push('\n')
  }
  return said.join('')
}

function readDrawing(objects: Objects, number: string): string {
  const head = headOf(objectAt(objects, number))
  return /\/Subtype\s*\/Form/.test(head) ? readText(objects, number, head) : ''
}

/** What stands under a key of the resources, in place or in an object of its own. */
function dictionaryIn(objects: Objects, head: string, key: string): string {
  const shared = referenceIn(head, 'Resources')
  const resources = shared === '' ? head : headOf(objectAt(objects, shared))
  return new RegExp(`/${key}\\s*<<([^>]*)>>`).exec(resources)?.[1] ?? ''
}

function readLetters(objects: Objects, font: string): Letters {
  const table = referenceIn(headOf(objectAt(objects, font)), 'ToUnicode')
  return table === '' ? new Map() : readLetterTable(streamOf(objectAt(objects, table)))
}

/** Single glyphs, and rows of glyphs that follow one another as their letters do. */
function readLetterTable(table: string): Letters {
  const letters = new Map<string, string>()
  for (const [, lines = ''] of table.matchAll(/beginbfchar\n(.*?)endbfchar/gs))
    for (const [, glyph = '', letter = ''] of lines.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(glyph.toUpperCase(), fromHex(letter))
  for (const [, lines = ''] of table.matchAll(/beginbfrange\n(.*?)endbfrange/gs))
    for (const [, first = '', last = '', letter = ''] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let at = 0; at <= parseInt(last, 16) - parseInt(first, 16); at += 1)
        letters.set(hex(parseInt(first, 16) + at, first.length), fromHex(hex(parseInt(letter, 16) + at, 4)))
  return letters
}

function spell(glyphs: string, letters: Letters): string {
  const [width = 4] = [...letters.keys()].map((glyph) => glyph.length)
  const each = glyphs.toUpperCase().match(new RegExp(`.{${width}}`, 'g')) ?? []
  return each.map((glyph) => letters.get(glyph) ?? '').join('')
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0')
}

/** UTF-16 in hex. */
function fromHex(value: string): string {
  return Buffer.from(value.padStart(4, '0'), 'hex').swap16().toString('utf16le')
}
