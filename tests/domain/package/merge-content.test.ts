import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepBoth } from '#app/domain/package/keep-both.ts'
import { mergeContent } from '#app/domain/package/merge-content.ts'
import type { ListItem, SectionContent } from '#app/domain/template/template.ts'
import type { Block } from '#app/domain/text/rich-text.ts'
import {
  blocksBefore,
  type Edit,
  editBlocks,
  editItems,
  itemsBefore,
  someEdits,
} from '#tests/builders/make-edits.ts'
import { makeParagraph } from '#tests/builders/make-template.ts'

const rich = (...content: readonly Block[]): SectionContent => ({
  type: 'rich-text',
  text: { type: 'doc', content },
})
const list = (...items: readonly ListItem[]): SectionContent => ({ type: 'list', items })
const form = (values: { readonly [name: string]: unknown }): SectionContent => ({ type: 'form', values })
const paragraphs = (texts: { readonly [id: string]: string }): SectionContent =>
  rich(...Object.entries(texts).map(([id, text]) => makeParagraph(text, id)))

/** Both kinds of section that have parts, with what a person's edits made of them. */
const kinds = [
  {
    kind: 'a text',
    base: rich(...blocksBefore),
    edit(person: string, edits: readonly Edit[]) {
      const { parts, words } = editBlocks(person, edits)
      return { content: rich(...parts), words }
    },
  },
  {
    kind: 'a list',
    base: list(...itemsBefore),
    edit(person: string, edits: readonly Edit[]) {
      const { parts, words } = editItems(person, edits)
      return { content: list(...parts), words }
    },
  },
]

function wordsIn(content: SectionContent): ReadonlySet<string> {
  return new Set(JSON.stringify(content).match(/[a-zæøå]+\d+/g))
}

function idsIn(content: SectionContent): readonly string[] {
  return [...JSON.stringify(content).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1] ?? '')
}

/** What somebody typed and did not delete again. */
function standing({
  content,
  words,
}: {
  readonly content: SectionContent
  readonly words: readonly string[]
}) {
  const present = wordsIn(content)
  return words.filter((word) => present.has(word))
}

let count = 0
const makeId = () => `new-${++count}`

test.each(kinds)('in $kind no word that either side typed is lost', ({ base, edit }) => {
  fc.assert(
    fc.property(someEdits, someEdits, (myEdits, theirEdits) => {
      const mine = edit('min', myEdits)
      const theirs = edit('deres', theirEdits)
      const versions = { base, mine: mine.content, theirs: theirs.content }
      const withMine = mergeContent(versions, 'mine')
      const withTheirs = mergeContent(versions, 'theirs')
      const inMine = wordsIn(withMine.merged)
      const inTheirs = wordsIn(withTheirs.merged)
      expect(standing(mine).filter((word) => !inMine.has(word))).toEqual([])
      expect(standing(theirs).filter((word) => !inTheirs.has(word))).toEqual([])
      const kept = wordsIn(keepBoth(withTheirs.merged, withMine.merged, makeId))
      expect([...standing(mine), ...standing(theirs)].filter((word) => !kept.has(word))).toEqual([])
      const isDisjoint = withMine.overlaps.length === 0
      expect(isDisjoint ? withTheirs.merged : withMine.merged).toEqual(withMine.merged)
    }),
    { numRuns: 500 },
  )
})

test.each(kinds)(
  'in $kind one who changed nothing takes over the other version as it is',
  ({ base, edit }) => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const { content } = edit('nyt', edits)
        for (const versions of [
          { base, mine: content, theirs: base },
          { base, mine: base, theirs: content },
          { base, mine: content, theirs: content },
        ]) {
          expect(mergeContent(versions, 'mine')).toEqual({ merged: content, overlaps: [] })
        }
      }),
    )
  },
)

test.each(kinds)('in $kind no id stands twice afterwards', ({ base, edit }) => {
  fc.assert(
    fc.property(someEdits, someEdits, (myEdits, theirEdits) => {
      const versions = { base, mine: edit('min', myEdits).content, theirs: edit('deres', theirEdits).content }
      const ids = idsIn(mergeContent(versions, 'theirs').merged)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 300 },
  )
})

test.each(kinds)(
  'in $kind edits of different parts give the same whichever side is asked',
  ({ base, edit }) => {
    const inFirst = fc.array(
      fc.record<Edit>({ does: fc.constantFrom('write', 'add'), at: fc.constant(0), to: fc.nat(3) }),
      { maxLength: 4 },
    )
    const inThird = fc.array(
      fc.record<Edit>({ does: fc.constant('write'), at: fc.constant(2), to: fc.nat(3) }),
      {
        maxLength: 4,
      },
    )
    fc.assert(
      fc.property(inFirst, inThird, (myEdits, theirEdits) => {
        const mine = edit('min', myEdits).content
        const theirs = edit('deres', theirEdits).content
        const forMe = mergeContent({ base, mine, theirs }, 'mine')
        const forThem = mergeContent({ base, mine: theirs, theirs: mine }, 'mine')
        expect(forMe.overlaps).toEqual([])
        expect(forThem.overlaps).toEqual([])
        expect(idsIn(forMe.merged).toSorted()).toEqual(idsIn(forThem.merged).toSorted())
        expect(wordsIn(forMe.merged)).toEqual(wordsIn(forThem.merged))
      }),
    )
  },
)

test('changes in different paragraphs merge, and what both added stands where they put it, theirs first', () => {
  const base = paragraphs({ a: 'Et', b: 'To' })
  const mine = paragraphs({ a: 'Et, rettet', m: 'Min', b: 'To' })
  const theirs = paragraphs({ a: 'Et', t: 'Deres', b: 'To, rettet' })
  expect(mergeContent({ base, mine, theirs }, 'mine')).toEqual({
    merged: paragraphs({ a: 'Et, rettet', t: 'Deres', m: 'Min', b: 'To, rettet' }),
    overlaps: [],
  })
})

test('where both changed a paragraph the rest merges, and each version can be had', () => {
  const base = paragraphs({ a: 'Et', b: 'To', c: 'Tre' })
  const mine = paragraphs({ a: 'Min', b: 'To', c: 'Tre, rettet' })
  const theirs = paragraphs({ a: 'Deres', b: 'To, rettet', c: 'Tre' })
  const overlaps = [{ id: 'a', path: '' }]
  expect(mergeContent({ base, mine, theirs }, 'mine')).toEqual({
    merged: paragraphs({ a: 'Min', b: 'To, rettet', c: 'Tre, rettet' }),
    overlaps,
  })
  expect(mergeContent({ base, mine, theirs }, 'theirs')).toEqual({
    merged: paragraphs({ a: 'Deres', b: 'To, rettet', c: 'Tre, rettet' }),
    overlaps,
  })
})

test('a paragraph that one deleted and the other went on writing in is offered both ways', () => {
  const base = paragraphs({ a: 'Et', b: 'To' })
  const mine = paragraphs({ a: 'Et, skrevet videre', b: 'To' })
  const theirs = paragraphs({ b: 'To' })
  expect(mergeContent({ base, mine, theirs }, 'mine')).toEqual({
    merged: mine,
    overlaps: [{ id: 'a', path: '' }],
  })
  expect(mergeContent({ base, mine, theirs }, 'theirs').merged).toEqual(theirs)
})

test('both moves are kept when different paragraphs were moved', () => {
  const base = paragraphs({ a: 'Et', b: 'To', c: 'Tre', d: 'Fire' })
  const mine = paragraphs({ b: 'To', a: 'Et', c: 'Tre', d: 'Fire' })
  const theirs = paragraphs({ a: 'Et', b: 'To', d: 'Fire', c: 'Tre' })
  const { merged } = mergeContent({ base, mine, theirs }, 'mine')
  expect(idsIn(merged)).toEqual(['b', 'a', 'd', 'c'])
})

test('a table to which one gave a column and the other a row is two versions', () => {
  const cell = (id: string) => ({
    type: 'tableCell' as const,
    attrs: { id },
    content: [makeParagraph(id, `${id}-p`)],
  })
  const table = (rows: { readonly [row: string]: readonly string[] }) =>
    rich({
      type: 'table',
      attrs: { id: 'table' },
      content: Object.entries(rows).map(([id, cells]) => ({
        type: 'tableRow',
        attrs: { id },
        content: cells.map(cell),
      })),
    })
  const base = table({ r1: ['a', 'b'] })
  const mine = table({ r1: ['a', 'b', 'c'] })
  const theirs = table({ r1: ['a', 'b'], r2: ['d', 'e'] })
  expect(mergeContent({ base, mine, theirs }, 'mine')).toEqual({
    merged: mine,
    overlaps: [{ id: 'table', path: '' }],
  })
})

test('items merge by property, and ticked choices one by one', () => {
  const base = list({ id: 'a', title: 'Titel', note: 'Note', who: ['x', 'y'] })
  const mine = list({ id: 'a', title: 'Min titel', note: 'Note', who: ['x', 'y', 'z'] })
  const theirs = list({ id: 'a', title: 'Titel', note: 'Deres note', who: ['y'] })
  expect(mergeContent({ base, mine, theirs }, 'mine')).toEqual({
    merged: list({ id: 'a', title: 'Min titel', note: 'Deres note', who: ['y', 'z'] }),
    overlaps: [],
  })
})

test('a form merges by property, and names the one both changed', () => {
  const base = form({ date: '2027-01-14', place: '' })
  const mine = form({ date: '2027-01-21', place: 'Sognegården' })
  const theirs = form({ date: '2027-01-28', place: '', minutes: 120 })
  expect(mergeContent({ base, mine, theirs }, 'theirs')).toEqual({
    merged: form({ date: '2027-01-28', place: 'Sognegården', minutes: 120 }),
    overlaps: [{ id: null, path: 'date' }],
  })
})
