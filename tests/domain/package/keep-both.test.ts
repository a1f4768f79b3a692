import { expect, test } from 'vitest'
import { keepBoth } from '#app/domain/package/keep-both.ts'
import type { ListItem, SectionContent } from '#app/domain/template/template.ts'
import type { Block } from '#app/domain/text/rich-text.ts'
import { plainText } from '#app/domain/text/rich-text-text.ts'
import { makeParagraph } from '#tests/builders/make-template.ts'

const rich = (...content: readonly Block[]): SectionContent => ({
  type: 'rich-text',
  text: { type: 'doc', content },
})
const list = (...items: readonly ListItem[]): SectionContent => ({ type: 'list', items })

function makeIds(): () => string {
  let count = 0
  return () => `new-${++count}`
}

test('paragraphs that differ stand one after the other, theirs first', () => {
  const theirs = rich(makeParagraph('Ens', 'a'), makeParagraph('Deres', 'b'), makeParagraph('Slut', 'c'))
  const mine = rich(makeParagraph('Ens', 'a'), makeParagraph('Mit', 'b'), makeParagraph('Slut', 'c'))
  const both = keepBoth(theirs, mine, makeIds())
  expect(both.type === 'rich-text' && plainText(both.text)).toBe('Ens\nDeres\nMit\nSlut')
})

test('no id stands twice, and theirs keep their own', () => {
  const both = keepBoth(rich(makeParagraph('Deres', 'b')), rich(makeParagraph('Mit', 'b')), makeIds())
  const ids = both.type === 'rich-text' ? both.text.content.map((block) => block.attrs.id) : []
  expect(ids).toEqual(['b', 'new-1'])
})

test('a paragraph only I wrote comes after the one it followed', () => {
  const theirs = rich(makeParagraph('Et', 'a'), makeParagraph('To', 'b'))
  const mine = rich(makeParagraph('Et', 'a'), makeParagraph('Nyt', 'x'), makeParagraph('To', 'b'))
  const both = keepBoth(theirs, mine, makeIds())
  expect(both.type === 'rich-text' && plainText(both.text)).toBe('Et\nNyt\nTo')
})

test('in a list only the point that differs stands twice', () => {
  const bullets = (last: string): Block => ({
    type: 'bulletList',
    attrs: { id: 'list' },
    content: ['Ens', last].map((words, index) => ({
      type: 'listItem',
      attrs: { id: `item-${index}` },
      content: [makeParagraph(words, `p-${index}`)],
    })),
  })
  const both = keepBoth(rich(bullets('Deres')), rich(bullets('Mit')), makeIds())
  expect(both.type === 'rich-text' && plainText(both.text)).toBe('Ens\nDeres\nMit')
})

test('items are kept the same way', () => {
  const both = keepBoth(list({ id: 'a', title: 'Deres' }), list({ id: 'a', title: 'Mit' }), makeIds())
  expect(both).toEqual(list({ id: 'a', title: 'Deres' }, { id: 'new-1', title: 'Mit' }))
})

test('in a form sentences are joined, while a date stays one date', () => {
  const theirs: SectionContent = { type: 'form', values: { note: 'Husk kaffe', date: '2027-01-14' } }
  const mine: SectionContent = { type: 'form', values: { note: 'Husk nøgler', date: '2027-01-21' } }
  expect(keepBoth(theirs, mine, makeIds())).toEqual({
    type: 'form',
    values: { note: 'Husk kaffe\nHusk nøgler', date: '2027-01-21' },
  })
})
