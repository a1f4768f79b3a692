import fc from 'fast-check'
import type { ListItem } from '#app/domain/template/template.ts'
import type { Block, ListItemNode, TableRow } from '#app/domain/text/rich-text.ts'
import { makeParagraph } from '#tests/builders/make-template.ts'

const kinds = ['write', 'add', 'delete', 'move', 'wrap', 'add-inside', 'delete-inside'] as const

/** One thing a person does to a text or a list; `at` and `to` are places, taken modulo what there is. */
export type Edit = { readonly does: (typeof kinds)[number]; readonly at: number; readonly to: number }

export const someEdits = fc.array(
  fc.record<Edit>({ does: fc.constantFrom(...kinds), at: fc.nat(20), to: fc.nat(20) }),
  { maxLength: 6 },
)

/** What a person left behind, and the words that were typed on the way. */
export type Edited<Part> = { readonly parts: readonly Part[]; readonly words: readonly string[] }

/** Gives the next word of this person: no two are alike. */
type TypeWord = () => string

/** A text with paragraphs, a list and a table. */
export const blocksBefore: readonly Block[] = [
  makeParagraph('Først', 'a'),
  { type: 'bulletList', attrs: { id: 'list' }, content: ['b', 'c', 'd'].map((id) => makeItem(id, id)) },
  makeParagraph('Midt', 'e'),
  { type: 'table', attrs: { id: 'table' }, content: ['f', 'g'].map((id) => makeRow(id, id)) },
  makeParagraph('Sidst', 'h'),
]

export const itemsBefore: readonly ListItem[] = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  title: `Titel ${id}`,
  note: `Note ${id}`,
}))

/** The text after a person's edits. */
export function editBlocks(person: string, edits: readonly Edit[]): Edited<Block> {
  return doEdits(person, edits, blocksBefore, {
    make: (word) => makeParagraph(word, word),
    write: writeInBlock,
  })
}

/** The items after a person's edits. */
export function editItems(person: string, edits: readonly Edit[]): Edited<ListItem> {
  return doEdits(person, edits, itemsBefore, {
    make: (word) => ({ id: word, title: word }),
    write: (item, { to }, typeWord) => {
      const name = to % 2 === 0 ? 'title' : 'note'
      return { ...item, [name]: `${String(item[name] ?? '')} ${typeWord()}` }
    },
  })
}

type Hand<Part> = {
  readonly make: (word: string) => Part
  readonly write: (part: Part, edit: Edit, typeWord: TypeWord) => Part
}

function doEdits<Part>(
  person: string,
  edits: readonly Edit[],
  before: readonly Part[],
  hand: Hand<Part>,
): Edited<Part> {
  const words: string[] = []
  const typeWord = () => {
    const word = `${person}${words.length}`
    words.push(word)
    return word
  }
  return { parts: edits.reduce((parts, edit) => doEdit(parts, edit, typeWord, hand), before), words }
}

function doEdit<Part>(
  parts: readonly Part[],
  edit: Edit,
  typeWord: TypeWord,
  hand: Hand<Part>,
): readonly Part[] {
  const place = edit.at % Math.max(1, parts.length)
  const part = parts[place]
  if (edit.does === 'add' || part === undefined) return parts.toSpliced(place, 0, hand.make(typeWord()))
  if (edit.does === 'delete') return parts.toSpliced(place, 1)
  if (edit.does === 'move') return parts.toSpliced(place, 1).toSpliced(edit.to % parts.length, 0, part)
  return parts.with(place, hand.write(part, edit, typeWord))
}

function writeInBlock(block: Block, edit: Edit, typeWord: TypeWord): Block {
  if (block.type === 'paragraph') {
    return edit.does === 'wrap' ? wrapInList(block, typeWord()) : appendWord(block, typeWord())
  }
  if (block.type === 'bulletList') {
    return { ...block, content: editRows(block.content, edit, typeWord, makeItem) }
  }
  return block.type === 'table'
    ? { ...block, content: editRows(block.content, edit, typeWord, makeRow) }
    : block
}

/** A new word is a new row; or a row is written anew and keeps its id; or it goes. */
function editRows<Row extends { readonly attrs: { readonly id: string } }>(
  rows: readonly Row[],
  { does, to }: Edit,
  typeWord: TypeWord,
  make: (id: string, text: string) => Row,
): readonly Row[] {
  const place = to % rows.length
  const id = rows[place]?.attrs.id ?? ''
  if (does === 'delete-inside' && rows.length > 1) return rows.toSpliced(place, 1)
  const word = typeWord()
  return does === 'add-inside'
    ? rows.toSpliced(place, 0, make(word, word))
    : rows.with(place, make(id, `${id} ${word}`))
}

function wrapInList(block: Block, word: string): Block {
  const content = [block, makeParagraph(word, word)]
  return {
    type: 'bulletList',
    attrs: { id: `${word}-list` },
    content: [{ type: 'listItem', attrs: { id: `${word}-item` }, content }],
  }
}

function appendWord(block: Block & { readonly type: 'paragraph' }, word: string): Block {
  return { ...block, content: [...(block.content ?? []), { type: 'text', text: ` ${word}` }] }
}

function makeItem(id: string, text: string): ListItemNode {
  return { type: 'listItem', attrs: { id }, content: [makeParagraph(text, `${id}-p`)] }
}

function makeRow(id: string, text: string): TableRow {
  const cells = ['1', '2'].map((column) => ({
    type: 'tableCell' as const,
    attrs: { id: `${id}-${column}` },
    content: [makeParagraph(`${text} ${column}`, `${id}-${column}-p`)],
  }))
  return { type: 'tableRow', attrs: { id }, content: cells }
}
