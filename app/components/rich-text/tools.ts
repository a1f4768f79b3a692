import type { ChainedCommands, Editor } from '@tiptap/react'
import type { Catalogue } from '#app/i18n/catalogue.ts'
import type { IconName } from '#app/ui/icon.tsx'

type Words = Catalogue['steps']['toolbar']

/** One button of the toolbar. */
export type Tool = {
  readonly name: keyof Words['tools']
  /** Drawn; a tool without one shows its word. */
  readonly icon?: IconName
  /** Its letter is drawn, as Danes know it from Word. */
  readonly letter?: 'bold' | 'italic'
  readonly run: (chain: ChainedCommands) => ChainedCommands
  /** Node or mark that makes the button stand pressed. Without it the button is never pressed. */
  readonly active?: string
}

const insertTable = { rows: 3, cols: 3, withHeaderRow: true }

/** Groups in the order of the toolbar; a rule stands between them. */
export const toolGroups: readonly (readonly Tool[])[] = [
  [
    { name: 'bold', letter: 'bold', active: 'bold', run: (chain) => chain.toggleBold() },
    { name: 'italic', letter: 'italic', active: 'italic', run: (chain) => chain.toggleItalic() },
  ],
  [
    { name: 'bullets', icon: 'list', active: 'bulletList', run: (chain) => chain.toggleBulletList() },
    {
      name: 'numbers',
      icon: 'numbered-list',
      active: 'orderedList',
      run: (chain) => chain.toggleOrderedList(),
    },
    { name: 'ticks', icon: 'tick-list', active: 'taskList', run: (chain) => chain.toggleTaskList() },
    { name: 'quote', icon: 'quote', active: 'blockquote', run: (chain) => chain.toggleBlockquote() },
    { name: 'table', icon: 'table', run: (chain) => chain.insertTable(insertTable) },
  ],
]

export const historyTools: readonly Tool[] = [
  { name: 'undo', icon: 'undo', run: (chain) => chain.undo() },
  { name: 'redo', icon: 'redo', run: (chain) => chain.redo() },
]

/** Shown while the cursor is in a table. */
export const tableTools: readonly Tool[] = [
  { name: 'addRow', run: (chain) => chain.addRowAfter() },
  { name: 'removeRow', run: (chain) => chain.deleteRow() },
  { name: 'addColumn', run: (chain) => chain.addColumnAfter() },
  { name: 'removeColumn', run: (chain) => chain.deleteColumn() },
  { name: 'headerRow', run: (chain) => chain.toggleHeaderRow() },
  { name: 'removeTable', run: (chain) => chain.deleteTable() },
]

/** What the toolbar shows of the text where the cursor is. */
export type ToolState = {
  readonly pressed: readonly string[]
  readonly possible: readonly string[]
  readonly style: string
  readonly link: string | null
}

export const noToolState: ToolState = { pressed: [], possible: [], style: 'paragraph', link: null }

export function readToolState(editor: Editor): ToolState {
  const tools = [...toolGroups.flat(), ...historyTools, ...tableTools]
  const isActive = ({ active }: Tool) => active !== undefined && editor.isActive(active)
  const canRun = ({ run }: Tool) => run(editor.can().chain()).run()
  const level: unknown = editor.getAttributes('heading')['level']
  const href: unknown = editor.getAttributes('link')['href']
  return {
    pressed: tools.filter(isActive).map((tool) => tool.name),
    possible: tools.filter(canRun).map((tool) => tool.name),
    style: editor.isActive('heading') ? `heading-${String(level)}` : 'paragraph',
    link: typeof href === 'string' ? href : null,
  }
}

/** Makes the block under the cursor a paragraph or a heading, by the value of the style list. */
export function setStyle(editor: Editor, style: string): void {
  const level = Number(style.replace('heading-', ''))
  const chain = editor.chain().focus()
  if (Number.isNaN(level)) chain.setNode('paragraph').run()
  else chain.setNode('heading', { level }).run()
}
