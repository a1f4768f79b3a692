import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkMentions, listTargets, pointTo, readCaption } from '#app/domain/handout/cross-references.ts'
import { heading, settleHeadings } from '#app/domain/handout/headings.ts'
import { plain, textOfInline } from '#app/domain/handout/inline.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

const targets = new Set(['indicator_1', 'indicator_2a', 'indicator_2b', 'figure_3', 'table_3'])

function pointersIn(content: readonly Inline[]): readonly (readonly [string, string])[] {
  return content.flatMap((node) => {
    const link = node.type === 'text' && node.marks?.find(({ type }) => type === 'link')
    return link && link.type === 'link' && node.type === 'text' ? [[node.text, link.attrs.href] as const] : []
  })
}

function pointersOf(text: string, language: 'da' | 'en' = 'da') {
  return pointersIn(linkMentions(plain(text), targets, language)).map(([number, href]) => `${number}${href}`)
}

test('a number after the word for it leads to what has it', () => {
  expect(pointersOf('Se målepunkt\u00A02a i figur 3 og Tabel 3.')).toEqual([
    '2a#indicator_2a',
    '3#figure_3',
    '3#table_3',
  ])
  expect(pointersOf('See indicator 1, figure 3 and table 3.', 'en')).toEqual([
    '1#indicator_1',
    '3#figure_3',
    '3#table_3',
  ])
})

test('all numbers in a row lead somewhere, also where the word is in the plural', () => {
  expect(pointersOf('Målepunkterne 1, 2a og 2b hører sammen')).toEqual([
    '1#indicator_1',
    '2a#indicator_2a',
    '2b#indicator_2b',
  ])
})

test('what the sheet does not have is not pointed to, nor numbers that are something else', () => {
  expect(pointersOf('Målepunkt 4, figur 1, figur 3,5, tabel 31 og konfigur 3')).toEqual([])
})

test('a figure or a table of another text is not one of the sheet', () => {
  expect(pointersOf('Se tabel 3 i vejledningen, figur 1, 2 og 3 fra rapporten, men figur 3 her')).toEqual([
    '3#figure_3',
  ])
  expect(pointersOf('See table 3 of the guideline and figure 3 in the report', 'en')).toEqual([])
})

test('no letter is lost or moved, whatever the text', () => {
  const word = fc.constantFrom('målepunkt', 'figur', 'tabel', '1', '2a', ',', ' ', 'og', '\u00A0', '3', 'x')
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join('')
      expect(textOfInline(linkMentions(plain(text), targets, 'da'))).toBe(text)
    }),
  )
})

test('a pointer that leads nowhere on this sheet is text, and keeps its other marks', () => {
  const [kept] = linkMentions([pointTo('indicator', '1', [{ type: 'bold' }])], targets, 'da')
  expect(kept).toEqual({
    type: 'text',
    text: '1',
    marks: [{ type: 'bold' }, { type: 'link', attrs: { href: '#indicator_1' } }],
  })
  const [dead] = linkMentions([pointTo('indicator', '9', [{ type: 'bold' }])], targets, 'da')
  expect(dead).toEqual({ type: 'text', text: '9', marks: [{ type: 'bold' }] })
})

test('the first heading that says the number is where words about an indicator lead', () => {
  const about = { indicator: '1' }
  const blocks = settleHeadings(
    [
      { ...heading(1, 'Uden nummer'), ...about },
      { ...heading(1, 'Målepunkt 1: Telefonen'), ...about },
      { ...heading(1, '1  Telefonen'), ...about },
    ],
    false,
  )
  expect(blocks.map((block) => block.kind === 'heading' && block.indicator)).toEqual([
    undefined,
    '1',
    undefined,
  ])
  expect([...listTargets(blocks)]).toEqual(['indicator_1'])
})

test('the row that defines an indicator comes before the headings about it', () => {
  const definition = {
    kind: 'table',
    caption: '',
    handwriting: false,
    columns: [{ title: 'Målepunkt', width: 1 }],
    rows: [{ indicator: '1', cells: [{ paragraphs: [plain('1'), plain('Telefonen')] }] }],
  } as const
  const title = { ...heading(1, 'Målepunkt 1'), indicator: '1' }
  const [row, after] = settleHeadings([definition, title], false)
  expect(row?.kind === 'table' && row.rows[0]?.indicator).toBe('1')
  expect(after?.kind === 'heading' && after.indicator).toBe(undefined)
  const [before, later] = settleHeadings([title, definition], false)
  expect(before?.kind === 'heading' && before.indicator).toBe('1')
  expect(later?.kind === 'table' && later.rows[0]?.indicator).toBe(undefined)
})

test('a caption is read as it was numbered', () => {
  expect(readCaption('Figur\u00A03b. Blodtryk, 2025')).toEqual({
    label: 'Figur',
    number: 3,
    part: 'b',
    end: '. Blodtryk, 2025',
  })
  expect(readCaption('Det, vi aftalte')).toBeNull()
})
