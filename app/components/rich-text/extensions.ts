import { type Extensions, mergeAttributes } from '@tiptap/core'
import { TaskItem, TaskList } from '@tiptap/extension-list'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { UniqueID } from '@tiptap/extension-unique-id'
import { Placeholder } from '@tiptap/extensions'
import StarterKit from '@tiptap/starter-kit'
import { CleanPaste } from '#app/components/rich-text/clean-paste.ts'
import { CitationNode } from '#app/components/rich-text/citation-node.tsx'
import { ImageNode } from '#app/components/rich-text/image-node.tsx'
import { CprMark } from '#app/components/rich-text/cpr-mark.ts'
import { RelativeHeading } from '#app/components/rich-text/relative-heading.ts'

/** Addresses a reader can follow without harm. */
const followable = /^(https?:\/\/|mailto:)/i

/** Every block: merging, picking and history depend on their ids. */
const identified = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'taskList',
  'taskItem',
  'blockquote',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'image',
] as const

/** Tables as content and nothing else: the content security policy forbids the style attributes Tiptap would write. */
const PlainTable = Table.extend({
  renderHTML({ HTMLAttributes }) {
    const { 'data-id': id } = HTMLAttributes
    return ['table', mergeAttributes({ 'data-id': id }), ['tbody', 0]]
  },
})

const PlainCell = TableCell.extend({ addAttributes: readCellAttributes })
const PlainHeader = TableHeader.extend({ addAttributes: readCellAttributes })

/** `colwidth` is never written, but the table commands look for it. */
function readCellAttributes() {
  return { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null, rendered: false } }
}

/**
 * The editor's half of the closed union in `domain/text/rich-text.ts`: what has no extension here cannot be typed and
 * falls away when it is pasted.
 * @param headingBase added to a heading's level: 2 makes the largest an h3
 * @param nameTick how a reader of the screen hears the box before a line of a tick list
 */
export function buildExtensions(
  placeholder: string,
  headingBase: number,
  nameTick: (line: string) => string,
): Extensions {
  return [
    StarterKit.configure({
      heading: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      strike: false,
      underline: false,
      trailingNode: false,
      link: {
        openOnClick: false,
        defaultProtocol: 'https',
        HTMLAttributes: { target: null, rel: null },
        isAllowedUri: (address) => followable.test(address),
      },
    }),
    RelativeHeading.configure({ base: headingBase }),
    TaskList,
    TaskItem.configure({
      nested: true,
      a11y: { checkboxLabel: (item) => nameTick(item.firstChild?.textContent ?? '') },
    }),
    PlainTable.configure({ resizable: false }),
    TableRow,
    PlainHeader,
    PlainCell,
    CitationNode,
    ImageNode,
    CleanPaste,
    UniqueID.configure({ types: [...identified], generateID: () => crypto.randomUUID() }),
    Placeholder.configure({ placeholder }),
    CprMark,
  ]
}
