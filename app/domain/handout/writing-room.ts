import type { HandoutTable } from '#app/domain/handout/handout.ts'
import { textOfInline } from '#app/domain/handout/inline.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

/** A line to write on, in mm (UX.md §6). */
export const writingLineHeight = 7

/**
 * Least height of a row that is written in by hand, in mm: a field, short fields side by side, room beside a label, or
 * a row of its own.
 */
export function writingRowHeight({ rows, columns }: HandoutTable): number {
  const labelled = rows.some(({ cells }) =>
    cells.some((cell) => 'paragraphs' in cell && cell.paragraphs.length > 0),
  )
  if (!labelled && rows.length === 1) return columns.length > 2 ? 12 : 34
  if (labelled) return rows.length > 7 ? 8 : 10
  return rows.length <= 4 ? 18 : 10
}

/** So many letters fit on a line of a page; a box with the space round it takes as much as seven. */
const lettersInARow = 100
const lettersOfABox = 7

/** Short answers stand in one row. */
export function ticksShareALine(items: readonly { readonly content: readonly Inline[] }[]): boolean {
  const letters = items.reduce((sum, { content }) => sum + textOfInline(content).length + lettersOfABox, 0)
  return items.length > 1 && letters <= lettersInARow
}
