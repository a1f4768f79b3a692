import { expect, test } from 'vitest'
import { compareContent, computeChangeSize } from '#app/domain/package/compare-content.ts'
import type { SectionContent } from '#app/domain/template/template.ts'
import type { Block } from '#app/domain/text/rich-text.ts'
import {
  indicatorSection,
  makeParagraph,
  meetingSection,
  noteSection,
} from '#tests/builders/make-template.ts'

const rich = (...content: readonly Block[]): SectionContent => ({
  type: 'rich-text',
  text: { type: 'doc', content },
})

test('each block is the same, changed, added or deleted, in the order it has now', () => {
  const older = rich(makeParagraph('Ens', 'a'), makeParagraph('Væk', 'b'), makeParagraph('Før nu', 'c'))
  const newer = rich(makeParagraph('Ny', 'n'), makeParagraph('Ens', 'a'), makeParagraph('Efter nu', 'c'))
  expect(compareContent(noteSection, older, newer)).toEqual([
    { id: 'n', status: 'added', text: 'Ny' },
    { id: 'a', status: 'same', text: 'Ens' },
    { id: 'b', status: 'removed', text: 'Væk' },
    {
      id: 'c',
      status: 'changed',
      older: [
        { text: 'Før', differs: true },
        { text: ' nu', differs: false },
      ],
      newer: [
        { text: 'Efter', differs: true },
        { text: ' nu', differs: false },
      ],
    },
  ])
})

test('the same words in another form are told, and blank blocks are not', () => {
  const bold: Block = {
    type: 'paragraph',
    attrs: { id: 'a' },
    content: [{ type: 'text', text: 'Ord', marks: [{ type: 'bold' }] }],
  }
  const blank: Block = { type: 'paragraph', attrs: { id: 'blank' } }
  const older = rich(makeParagraph('Ord', 'a'))
  expect(compareContent(noteSection, older, rich(bold, blank))).toEqual([
    { id: 'a', status: 'restyled', text: 'Ord' },
  ])
})

test('a form is compared field by field', () => {
  const older: SectionContent = { type: 'form', values: { date: '2027-01-14', minutes: 120 } }
  const newer: SectionContent = { type: 'form', values: { date: '2027-01-14', place: 'Sognegården' } }
  const parts = compareContent(meetingSection, older, newer)
  expect(parts.map(({ id, status }) => [id, status])).toEqual([
    ['date', 'same'],
    ['place', 'added'],
    ['minutes', 'removed'],
  ])
})

test('a list is compared item by item', () => {
  const older: SectionContent = { type: 'list', items: [{ id: 'a', title: 'Et' }] }
  const newer: SectionContent = {
    type: 'list',
    items: [
      { id: 'a', title: 'Et' },
      { id: 'b', title: 'To' },
    ],
  }
  expect(compareContent(indicatorSection, older, newer).map(({ status }) => status)).toEqual([
    'same',
    'added',
  ])
})

test('the size of a change is counted in words on both sides', () => {
  const older = rich(makeParagraph('Et to tre', 'a'), makeParagraph('Fire', 'b'))
  const newer = rich(makeParagraph('Et to og tre', 'a'), makeParagraph('Fem seks', 'c'))
  expect(computeChangeSize(noteSection, older, newer)).toEqual({ added: 3, removed: 1, isOther: false })
})

test('a new order changes no word but is a change', () => {
  const [a, b] = [makeParagraph('Et', 'a'), makeParagraph('To', 'b')]
  const size = computeChangeSize(noteSection, rich(a, b), rich(b, a))
  expect(size).toEqual({ added: 0, removed: 0, isOther: true })
  expect(computeChangeSize(noteSection, rich(a, b), rich(a, b)).isOther).toBe(false)
})
