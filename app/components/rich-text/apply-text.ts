import type { Fragment, Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { toEditor } from '#app/components/rich-text/editor-text.ts'
import { findMoved } from '#app/domain/package/merge/order-ids.ts'
import type { RichText } from '#app/domain/text/rich-text.ts'

/**
 * Makes the document this text by touching only what differs, found by the blocks' ids: the cursor, and what can be
 * undone, stay with the words they belong to.
 */
export function buildTextChange(state: EditorState, text: RichText): Transaction {
  const wanted = state.schema.nodeFromJSON(toEditor(text))
  const change = state.tr
  if (isBlank(state.doc) && isBlank(wanted)) return change
  replaceChildren(change, state.doc, wanted, 0)
  return change
}

function isBlank(doc: Node): boolean {
  return doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph' && doc.firstChild.childCount === 0
}

/** From the last child to the first, so that the positions before it still hold. @param start of the old content */
function replaceChildren(change: Transaction, old: Node, wanted: Node, start: number): void {
  const pairs = pairChildren(old, wanted)
  const ends = [...pairs, { old: old.childCount, wanted: wanted.childCount }]
  for (const [index, end] of [...ends.entries()].toReversed()) {
    const begin = pairs[index - 1] ?? { old: -1, wanted: -1 }
    const from = start + offsetOf(old, begin.old + 1)
    const to = start + offsetOf(old, end.old)
    const nodes = wanted.content.content.slice(begin.wanted + 1, end.wanted)
    if (from < to || nodes.length > 0) change.replaceWith(from, to, nodes)
    if (index > 0) changeNode(change, old.child(begin.old), wanted.child(begin.wanted), from)
  }
}

/** @param after the old node, which still stands where it stood */
function changeNode(change: Transaction, old: Node, wanted: Node, after: number): void {
  if (old.eq(wanted)) return
  const start = after - old.nodeSize
  if (old.isTextblock) replaceText(change, old.content, wanted.content, start + 1)
  else replaceChildren(change, old, wanted, start + 1)
  if (!old.hasMarkup(wanted.type, wanted.attrs)) change.setNodeMarkup(start, wanted.type, wanted.attrs)
}

/** Only the run between the first and the last letter that differ. */
function replaceText(change: Transaction, old: Fragment, wanted: Fragment, start: number): void {
  const first = old.findDiffStart(wanted)
  const last = old.findDiffEnd(wanted)
  if (first === null || !last) return
  // In "aa" and "aaa" the same letter is the first and the last that differs.
  const overlap = Math.max(0, first - Math.min(last.a, last.b))
  const [from, to] = [last.a + overlap, last.b + overlap]
  change.replaceWith(start + first, start + from, wanted.cut(first, to))
}

/** Where the children that stay stand in both: of one kind, with one id, in the same order. */
function pairChildren(old: Node, wanted: Node): readonly { readonly old: number; readonly wanted: number }[] {
  const before = old.content.content.map(nameOf)
  const after = wanted.content.content.map(nameOf)
  const moved = findMoved(before, after)
  return after.flatMap((name, index) => {
    const place = before.indexOf(name)
    return place === -1 || moved.has(name) ? [] : [{ old: place, wanted: index }]
  })
}

/** A block that became a heading is the same block; a list that became a table is not. */
function nameOf(node: Node): string {
  return `${node.isTextblock ? 'text' : node.type.name} ${String(node.attrs['id'])}`
}

/** How far into its parent a child begins. */
function offsetOf(parent: Node, index: number): number {
  return parent.content.content.slice(0, index).reduce((sum, child) => sum + child.nodeSize, 0)
}
