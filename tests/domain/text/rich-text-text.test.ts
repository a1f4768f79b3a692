import { expect, test } from 'vitest'
import { countWords, isEmptyRichText, plainText } from '#app/domain/text/rich-text-text.ts'
import { emptyRichText, type Inline, type RichText } from '#app/domain/text/rich-text.ts'
import { makeParagraph, makeRichText } from '#tests/builders/make-template.ts'

const text: Inline = { type: 'text', text: 'Som vist' }
const cite = (referenceId: string): Inline => ({ type: 'citation', attrs: { referenceId } })

const list: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { id: 'h', level: 1 }, content: [{ type: 'text', text: 'To ting' }] },
    {
      type: 'taskList',
      attrs: { id: 't' },
      content: [
        {
          type: 'taskItem',
          attrs: { id: 'a', checked: false },
          content: [makeParagraph('Ring – og spørg', 'b')],
        },
        {
          type: 'taskItem',
          attrs: { id: 'c', checked: true },
          content: [makeParagraph('Skriv 2 linjer', 'd')],
        },
      ],
    },
  ],
}

test('the plain text has one line per paragraph, heading and item', () => {
  expect(plainText(list)).toBe('To ting\nRing – og spørg\nSkriv 2 linjer')
})

test('citations print their numbers where these are known, and are left out elsewhere', () => {
  const [paragraph] = makeRichText('Som vist').content
  const cited: RichText = {
    type: 'doc',
    content:
      paragraph?.type === 'paragraph' ? [{ ...paragraph, content: [text, cite('a'), cite('gone')] }] : [],
  }
  expect(plainText(cited, { a: 4 })).toBe('Som vist[4][?]')
  expect(plainText(cited)).toBe('Som vist')
  expect(countWords(cited)).toBe(2)
})

test('a dash is not a word, a number is', () => {
  expect(countWords(list)).toBe(8)
})

test('a text of spaces and empty paragraphs is empty', () => {
  expect(isEmptyRichText(emptyRichText)).toBe(true)
  expect(isEmptyRichText({ type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'a' } }] })).toBe(true)
  expect(isEmptyRichText(makeRichText('  '))).toBe(true)
  expect(isEmptyRichText(makeRichText('x'))).toBe(false)
  const cited: RichText = {
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { id: 'a' }, content: [cite('a')] }],
  }
  expect(isEmptyRichText(cited)).toBe(false)
})
