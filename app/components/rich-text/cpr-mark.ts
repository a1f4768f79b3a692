import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { findCpr } from '#app/domain/text/cpr.ts'

const key = new PluginKey<DecorationSet>('cprMark')

/** Marks a CPR number where it stands. The mark is drawn only, never part of the text. */
export const CprMark = Extension.create({
  name: 'cprMark',

  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => findMarks(doc),
          apply: (transaction, marks) => (transaction.docChanged ? findMarks(transaction.doc) : marks),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ]
  },
})

function findMarks(doc: Node): DecorationSet {
  const marks: Decoration[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const text = node.textBetween(0, node.content.size, undefined, '\n')
    for (const { start, end, verdict } of findCpr(text).ranges) {
      const from = position + 1
      if (verdict === 'block') marks.push(Decoration.inline(from + start, from + end, { class: 'cpr' }))
    }
    return false
  })
  return DecorationSet.create(doc, marks)
}
