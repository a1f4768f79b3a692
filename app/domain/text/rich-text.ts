import type { TextLanguage } from '#app/domain/text/locale.ts'

/**
 * The one document model: the subset of Tiptap JSON that the product allows. The union is closed, so the editor,
 * the view, Word and print each map every kind, and the compiler finds the printer that forgot one.
 *
 * Every block carries a stable `id`: merging, picking and history depend on it.
 */
export type RichText = { readonly type: 'doc'; readonly content: readonly Block[] }

export type Block = Paragraph | Heading | BulletList | OrderedList | TaskList | Blockquote | Table | Image

export type Inline = TextNode | HardBreak | Citation

export type TextNode = {
  readonly type: 'text'
  readonly text: string
  readonly marks?: readonly Mark[]
}

export type HardBreak = { readonly type: 'hardBreak' }

/** A reference, cited where this stands. Its number follows from the order of the references and is never kept. */
export type Citation = { readonly type: 'citation'; readonly attrs: { readonly referenceId: string } }

export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }
  /** In another language than the text around it. Sheets mark what they know; nobody types it. */
  | { readonly type: 'language'; readonly attrs: { readonly language: TextLanguage } }

export type Identified = { readonly id: string }

export type Paragraph = {
  readonly type: 'paragraph'
  readonly attrs: Identified
  readonly content?: readonly Inline[]
}

/** Levels are relative to the section: 1 is the largest heading inside it. */
export type Heading = {
  readonly type: 'heading'
  readonly attrs: Identified & { readonly level: 1 | 2 | 3 }
  readonly content?: readonly Inline[]
}

export type BulletList = {
  readonly type: 'bulletList'
  readonly attrs: Identified
  readonly content: readonly ListItemNode[]
}

export type OrderedList = {
  readonly type: 'orderedList'
  readonly attrs: Identified & { readonly start?: number }
  readonly content: readonly ListItemNode[]
}

export type ListItemNode = {
  readonly type: 'listItem'
  readonly attrs: Identified
  readonly content: readonly Block[]
}

export type TaskList = {
  readonly type: 'taskList'
  readonly attrs: Identified
  readonly content: readonly TaskItemNode[]
}

export type TaskItemNode = {
  readonly type: 'taskItem'
  readonly attrs: Identified & { readonly checked: boolean }
  readonly content: readonly Block[]
}

export type Blockquote = {
  readonly type: 'blockquote'
  readonly attrs: Identified
  readonly content: readonly Block[]
}

export type Table = {
  readonly type: 'table'
  readonly attrs: Identified
  readonly content: readonly TableRow[]
}

export type TableRow = {
  readonly type: 'tableRow'
  readonly attrs: Identified
  readonly content: readonly TableCell[]
}

export type TableCell = {
  readonly type: 'tableHeader' | 'tableCell'
  readonly attrs: Identified & { readonly colspan?: number; readonly rowspan?: number }
  readonly content: readonly Block[]
}

export type Image = {
  readonly type: 'image'
  readonly attrs: Identified & {
    /** Names the stored picture: SHA-256 of its bytes. */
    readonly imageId: string
    /** What it shows, for those who cannot see it. Empty while nobody has written it, and in a decoration. */
    readonly alt: string
    /** It says nothing that is not said in words. */
    readonly decorative?: true
    /** The most room it takes of the line; it is never drawn larger than it is. */
    readonly width: 'half' | 'full'
  }
}

export const emptyRichText: RichText = { type: 'doc', content: [] }
