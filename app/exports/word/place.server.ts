import type { IParagraphOptions } from 'docx'

/** Where in the text a block stands. */
export type Place = {
  readonly headingBase: number
  /** Twips from the margins on both sides: a box's own. */
  readonly inset: number
  /** 0 outside lists. */
  readonly depth: number
  /** Style of ordinary paragraphs: Normal on the sheet, BoxText in a box, TableText in a cell. */
  readonly style: string
  /** Twips between its edges; the line's own where it is not said. */
  readonly width?: number
  /** What every paragraph here has besides. */
  readonly options?: Partial<IParagraphOptions>
}
