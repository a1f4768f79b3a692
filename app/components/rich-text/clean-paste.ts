import { Extension } from '@tiptap/core'
import { DOMParser, type Node, type ResolvedPos, type Schema, type Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { cleanPastedHtml } from '#app/domain/text/paste/clean-pasted-html.ts'
import { parseHtml, textOfNodes } from '#app/domain/text/paste/html-tree.ts'
import { linesToHtml } from '#app/domain/text/paste/join-lines.ts'

/** Takes pictures that were pasted or dropped at this position of the document. */
export type TakeImages = (files: readonly File[], position: number) => void

/** Where a page's pictures go; null where there is nobody to take them. Set by `useImageUploads`. */
export type PasteStorage = { takeImages: TakeImages | null }

declare module '@tiptap/core' {
  interface Storage {
    cleanPaste: PasteStorage
  }
}

/** Whatever is pasted or dropped comes in as kinds that a text may have; pictures are kept first. */
export const CleanPaste = Extension.create<Record<string, never>, PasteStorage>({
  name: 'cleanPaste',

  addStorage() {
    return { takeImages: null }
  },

  addProseMirrorPlugins() {
    const { storage } = this
    return [
      new Plugin({
        key: new PluginKey('cleanPaste'),
        props: {
          transformPastedHTML: cleanPastedHtml,
          clipboardTextParser: parsePastedText,
          handlePaste: (view, event) =>
            takeFiles(event.clipboardData, view.state.selection.to, storage.takeImages),
          handleDrop: (view, event) =>
            takeFiles(event.dataTransfer, placeOf(view, event), storage.takeImages),
        },
      }),
    ]
  },
})

/** Plain text as paragraphs and points; lines that a page had broken are joined. */
function parsePastedText(text: string, $context: ResolvedPos): Slice {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return parseSlice(linesToHtml(escaped), $context.doc.type.schema, $context)
}

function parseSlice(html: string, schema: Schema, context: ResolvedPos): Slice {
  const holder = document.implementation.createHTMLDocument('').createElement('div')
  holder.innerHTML = html
  return DOMParser.fromSchema(schema).parseSlice(holder, { preserveWhitespace: true, context })
}

/** Word and others put a picture of the text beside the text: where there are words, they are what was meant. */
function takeFiles(data: DataTransfer | null, position: number, take: TakeImages | null): boolean {
  const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
  if (!data || files.length === 0 || !take) return false
  if (textOfNodes(parseHtml(data.getData('text/html'))).trim() !== '') return false
  take(files, position)
  return true
}

function placeOf(view: EditorView, event: DragEvent): number {
  return view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.to
}

/** The range of the document that a picture put in at this position takes: an empty paragraph gives way to it. */
export function findImageRange(doc: Node, position: number): { readonly from: number; readonly to: number } {
  const $position = doc.resolve(Math.min(position, doc.content.size))
  if (!$position.parent.isTextblock) return { from: $position.pos, to: $position.pos }
  const isEmpty = $position.depth === 1 && $position.parent.content.size === 0
  return { from: isEmpty ? $position.before() : $position.after(), to: $position.after() }
}
