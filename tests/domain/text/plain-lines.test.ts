import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromLines, hasMoreThanLines, toLines } from '#app/domain/text/plain-lines.ts'
import type { Block, RichText } from '#app/domain/text/rich-text.ts'
import { makeParagraph } from '#tests/builders/make-template.ts'

function makeIds(): () => string {
  let count = 0
  return () => `id-${++count}`
}

test('lines become paragraphs and points, each with an id of its own', () => {
  const text = fromLines(
    'Spørg to.\n\n- Hvad var svært?\r\n• Hvad hjalp?\n1. Først\n2) Så\nTil sidst',
    makeIds(),
  )
  expect(text.content.map(({ type }) => type)).toEqual([
    'paragraph',
    'bulletList',
    'orderedList',
    'paragraph',
  ])
  expect(toLines(text)).toBe('Spørg to.\n- Hvad var svært?\n- Hvad hjalp?\n1. Først\n2. Så\nTil sidst')
  const ids = JSON.stringify(text).match(/id-\d+/g) ?? []
  expect(new Set(ids).size).toBe(ids.length)
})

test('what lines say is said again by them, and loses nothing', () => {
  const line = fc.stringMatching(/^(- |1\. )?[a-zæøå]{1,8}( [a-zæøå]{1,8}){0,3}$/)
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const text = fromLines(lines.join('\n'), makeIds())
      const again = toLines(text)
      expect(toLines(fromLines(again, makeIds()))).toBe(again)
      expect(hasMoreThanLines(text)).toBe(false)
    }),
  )
})

const attrs = { id: 'a' }
const plain = makeParagraph('Ord')
const bold: Block = {
  type: 'paragraph',
  attrs,
  content: [{ type: 'text', text: 'Ord', marks: [{ type: 'bold' }] }],
}
const table: Block = {
  type: 'table',
  attrs,
  content: [{ type: 'tableRow', attrs, content: [{ type: 'tableCell', attrs, content: [plain] }] }],
}

test.each<readonly [string, Block]>([
  ['bold words', bold],
  ['a heading', { type: 'heading', attrs: { id: 'a', level: 1 } }],
  ['a quotation', { type: 'blockquote', attrs, content: [plain] }],
  ['a table', table],
  [
    'bold words in a list',
    { type: 'bulletList', attrs, content: [{ type: 'listItem', attrs, content: [bold] }] },
  ],
  [
    'a list in a list',
    { type: 'bulletList', attrs, content: [{ type: 'listItem', attrs, content: [plain, table] }] },
  ],
])('%s would be lost', (_, block) => {
  const text: RichText = { type: 'doc', content: [block] }
  expect(hasMoreThanLines(text)).toBe(true)
  expect(toLines(text).includes('Ord')).toBe(block.type !== 'heading')
})
