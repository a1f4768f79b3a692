import type { HtmlNode } from '#app/domain/text/paste/html-tree.ts'
import type { PastedMarks } from '#app/domain/text/paste/pasted-inline.ts'

/** A pasted text on its way to HTML: blocks of allowed kinds, their running text printed already. */
export type PastedBlock =
  | { readonly kind: 'paragraph'; readonly html: string }
  | {
      readonly kind: 'heading'
      /** As the source has it; 0 for a document's title. */
      readonly level: number
      readonly html: string
    }
  | PastedItem
  | { readonly kind: 'quote'; readonly blocks: readonly PastedBlock[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly PastedCell[])[] }

/** One point of a list. Lists come flat, since Word has no others; `nestItems` builds them. */
export type PastedItem = {
  readonly kind: 'item'
  readonly ordered: boolean
  /** From 1. */
  readonly level: number
  /** The number of the first point of an ordered list. */
  readonly start: number
  /** A new list begins here, though the one before it is not separated from it. */
  readonly begins: boolean
  /** A box to tick, and how it stands. */
  readonly checked?: boolean
  readonly blocks: readonly PastedBlock[]
}

export type PastedCell = {
  readonly isHeader: boolean
  readonly colspan: number
  readonly rowspan: number
  readonly blocks: readonly PastedBlock[]
}

/** What every reader of a part needs: the marks that hold around it, and how deep in lists it stands. */
export type Surroundings = { readonly marks: PastedMarks; readonly listLevel: number }

/** `readPastedBlocks`, handed to the readers of lists and tables, which hold blocks again. */
export type ReadBlocks = (nodes: readonly HtmlNode[], around: Surroundings) => readonly PastedBlock[]
