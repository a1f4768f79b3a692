import { getSchema } from '@tiptap/core'
import { history, undo } from '@tiptap/pm/history'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildTextChange } from '#app/components/rich-text/apply-text.ts'
import { fromEditor, toEditor } from '#app/components/rich-text/editor-text.ts'
import { buildExtensions } from '#app/components/rich-text/extensions.ts'
import type { Block, RichText } from '#app/domain/text/rich-text.ts'
import { editBlocks, someEdits } from '#tests/builders/make-edits.ts'
import { makeParagraph } from '#tests/builders/make-template.ts'

const schema = getSchema(buildExtensions('', 2, (line) => line))

const text = (...content: readonly Block[]): RichText => ({ type: 'doc', content })
const paragraphs = (texts: { readonly [id: string]: string }): RichText =>
  text(...Object.entries(texts).map(([id, words]) => makeParagraph(words, id)))

function open(start: RichText): EditorState {
  return EditorState.create({ schema, doc: schema.nodeFromJSON(toEditor(start)), plugins: [history()] })
}

/** Somebody types after this word, where the cursor then stands. */
function typeAfter(state: EditorState, word: string, typed: string): EditorState {
  const at = placeAfter(state, word)
  const change = state.tr.insertText(typed, at)
  return state.apply(change.setSelection(TextSelection.create(change.doc, at + typed.length)))
}

function placeAfter(state: EditorState, word: string): number {
  let place = -1
  state.doc.descendants((node, position) => {
    const found = node.isText ? (node.text ?? '').indexOf(word) : -1
    if (found !== -1) place = position + found + word.length
  })
  return place
}

function read(state: EditorState): RichText {
  return fromEditor(state.doc.toJSON())
}

/** The words between the beginning of the paragraph and the cursor. */
function beforeCursor({ selection }: EditorState): string {
  return selection.$from.parent.textBetween(0, selection.$from.parentOffset)
}

function merge(state: EditorState, merged: RichText): EditorState {
  return state.apply(buildTextChange(state, merged).setMeta('addToHistory', false))
}

function undone(state: EditorState): EditorState {
  let after = state
  undo(state, (transaction: Transaction) => void (after = state.apply(transaction)))
  return after
}

test('what a colleague wrote around the cursor leaves the cursor where it was', () => {
  const state = typeAfter(open(paragraphs({ a: 'Et', b: 'To', c: 'Tre' })), 'To', ', rettet')
  const merged = paragraphs({ n: 'Nyt', a: 'Et, af en kollega', b: 'To, rettet', c: 'Tre, også' })
  const after = merge(state, merged)
  expect(read(after)).toEqual(merged)
  expect(beforeCursor(after)).toBe('To, rettet')
})

test('undo takes back what was typed here, not what the colleague wrote', () => {
  const state = typeAfter(open(paragraphs({ a: 'Et', b: 'To' })), 'To', ', rettet')
  const after = merge(state, paragraphs({ a: 'Et, af en kollega', b: 'To, rettet', c: 'Nyt' }))
  expect(read(undone(after))).toEqual(paragraphs({ a: 'Et, af en kollega', b: 'To', c: 'Nyt' }))
})

test('a cursor in one point of a list stays there when another point changes', () => {
  const list = (first: string, second: string): RichText =>
    text({
      type: 'bulletList',
      attrs: { id: 'list' },
      content: [first, second].map((words, index) => ({
        type: 'listItem',
        attrs: { id: `item-${index}` },
        content: [makeParagraph(words, `p-${index}`)],
      })),
    })
  const state = typeAfter(open(list('Et', 'To')), 'To', ', rettet')
  const after = merge(state, list('Et, af en kollega', 'To, rettet'))
  expect(beforeCursor(after)).toBe('To, rettet')
})

test('words put in before the cursor in its own paragraph push it on', () => {
  const state = typeAfter(open(paragraphs({ a: 'aa' })), 'aa', 'a')
  expect(beforeCursor(merge(state, paragraphs({ a: 'aaaa aaa' })))).toMatch(/a$/)
})

test('a paragraph becomes a heading and keeps the cursor', () => {
  const state = typeAfter(open(paragraphs({ a: 'Et', b: 'To' })), 'To', '!')
  const heading: Block = {
    type: 'heading',
    attrs: { id: 'b', level: 2 },
    content: [{ type: 'text', text: 'To!' }],
  }
  const after = merge(state, text(makeParagraph('Et', 'a'), heading))
  expect(read(after)).toEqual(text(makeParagraph('Et', 'a'), heading))
  expect(beforeCursor(after)).toBe('To!')
})

test('a blank editor that stays blank is left alone', () => {
  const state = open(text())
  expect(buildTextChange(state, text()).docChanged).toBe(false)
})

test('any text becomes any other exactly', () => {
  fc.assert(
    fc.property(someEdits, someEdits, (first, second) => {
      const before = text(...editBlocks('et', first).parts)
      const wanted = text(...editBlocks('to', second).parts)
      fc.pre(before.content.length > 0 && wanted.content.length > 0)
      expect(read(merge(open(before), wanted))).toEqual(read(open(wanted)))
    }),
    { numRuns: 300 },
  )
})
