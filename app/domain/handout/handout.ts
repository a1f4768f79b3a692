import type { ClusterLook } from '#app/domain/cluster/cluster-look.ts'
import type { Slide } from '#app/domain/handout/slides/slide.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import type { Strip } from '#app/domain/results/strip.ts'
import type { ReferenceNumbers } from '#app/domain/text/citations.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Block, Inline } from '#app/domain/text/rich-text.ts'

/**
 * A sheet made from a package: a plain value that knows neither Word nor HTML. Screen, Word, slides and print are
 * printers of this value, so that they cannot disagree.
 */
export type Handout = {
  readonly id: string
  /** `slides`: every block is a slide, printed for PowerPoint. */
  readonly format: 'sheet' | 'slides'
  readonly title: string
  readonly subtitle: string
  readonly fileName: string
  readonly language: Locale
  readonly clusterName: string
  /** Logo, colour and foot lines of the cluster; absent where it has chosen nothing. */
  readonly clusterLook?: ClusterLook
  /** The package's title, in the page header. */
  readonly topic: string
  /** For example "Ikke fagligt gennemset"; empty when there is none. */
  readonly notice: string
  /** Printed in the footer: "17. november 2026". */
  readonly printedOn: string
  /** The same as an ISO day, for the properties of a file. */
  readonly printedDay: string
  readonly orientation: 'portrait' | 'landscape'
  readonly numberedHeadings: boolean
  /** `close` is set closer and smaller, `poster` larger. */
  readonly look: HandoutLook
  /** One copy after the other, each under a title of its own: every one begins with a `copy` block. */
  readonly hasCopies: boolean
  readonly blocks: readonly HandoutBlock[]
  readonly citations: HandoutCitations
}

export type HandoutLook = 'sheet' | 'close' | 'poster'

/** What the citations on a sheet are printed as. */
export type HandoutCitations = {
  readonly numbers: ReferenceNumbers
  /** The sheet lists the references as well, each under `referenceAnchor`, so that a citation can lead there. */
  readonly areListed: boolean
}

export type HandoutBlock =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly text: string
      readonly anchor: string
      /** Only where the handout numbers its headings. */
      readonly number?: string
      /** The number of the indicator it is about, in the first heading or row that says it: other words can point there. */
      readonly indicator?: string
    }
  /** Rich text as written; headings inside are shifted by `headingBase` (0: level 1 stays 1). */
  | { readonly kind: 'rich-text'; readonly blocks: readonly Block[]; readonly headingBase: number }
  | {
      readonly kind: 'paragraph'
      readonly style: ParagraphStyle
      readonly content: readonly Inline[]
      /** Stays on the page of what follows it. */
      readonly keep?: boolean
    }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly items: readonly (readonly Inline[])[]
      /** The package's references, in their order: citations on the sheet lead to them. */
      readonly isReferences?: boolean
    }
  | {
      readonly kind: 'ticks'
      readonly items: readonly { readonly content: readonly Inline[]; readonly checked: boolean }[]
    }
  | HandoutTable
  /** Label–value rows, no header. */
  | {
      readonly kind: 'facts'
      readonly rows: readonly { readonly label: string; readonly value: readonly Inline[] }[]
    }
  | { readonly kind: 'box'; readonly title: string; readonly blocks: readonly HandoutBlock[] }
  | {
      readonly kind: 'columns'
      readonly columns: readonly { readonly title: string; readonly lines: readonly (readonly Inline[])[] }[]
    }
  | { readonly kind: 'caution'; readonly lead: string; readonly text: string }
  | { readonly kind: 'chart'; readonly chart: Chart; readonly caption: string }
  | { readonly kind: 'writing-lines'; readonly count: number; readonly label: string }
  | {
      readonly kind: 'contents'
      readonly title: string
      readonly entries: readonly ContentsEntry[]
    }
  /** `ifRoom`: none where the sheet would be longer for it; decided when the sheet is made. */
  | { readonly kind: 'page-break'; readonly ifRoom?: boolean }
  /** A dashed line to fold the sheet at. */
  | { readonly kind: 'fold'; readonly text: string }
  /** Here begins one practice's copy of the sheet, on a right-hand page of its own; `label` stands on each page. */
  | { readonly kind: 'copy'; readonly title: string; readonly subtitle: string; readonly label: string }
  | Slide

export type ContentsEntry = {
  readonly level: number
  readonly text: string
  readonly anchor: string
  readonly number?: string
}

/** `intro` larger, `statement` the sentence about a number, `small` 10 pt, `label` bold before what belongs to it. */
export type ParagraphStyle = 'normal' | 'intro' | 'statement' | 'caption' | 'small' | 'label'

export type HandoutTable = {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly {
    readonly title: string
    readonly width: number
    readonly align?: 'left' | 'right'
  }[]
  readonly rows: readonly TableRowValue[]
  /** Empty rows are for handwriting and get a fixed height. */
  readonly handwriting: boolean
  /** A row for a name and a number, however few columns it has. */
  readonly shortFields?: boolean
  /** Many short rows of numbers: set close, and no wider than they need. */
  readonly compact?: boolean
}

export type TableRowValue = {
  readonly cells: readonly CellValue[]
  /** The own practice's row. */
  readonly own?: boolean
  /** The number of the indicator whose definition it is; its first cell begins with it. */
  readonly indicator?: string
}

/** One cell: numbered steps, paragraphs of inline text and a strip, or a tick box. */
export type CellValue =
  | {
      readonly steps?: readonly (readonly Inline[])[]
      readonly paragraphs: readonly (readonly Inline[])[]
      /** Drawn below the paragraphs, as wide as the cell. */
      readonly strip?: Strip
    }
  | { readonly tick: boolean }
