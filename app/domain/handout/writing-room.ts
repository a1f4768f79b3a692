import type { HandoutTable } from '#app/domain/handout/handout.ts'
import { textOfInline } from '#app/domain/handout/inline.ts'
import { estimateSheetWidth } from '#app/domain/handout/sheet-text-width.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

/** A line to write on, in mm (UX.md §6). */
export const writingLineHeight = 7

/** Every height that a row to write in can have, in mm. */
export const writingRowHeights = [8, 10, 12, 18, 34] as const

/**
 * Least height of a row that is written in by hand, in mm: a field, short fields side by side, room beside a label, or
 * a row of its own.
 */
export function writingRowHeight(table: HandoutTable): (typeof writingRowHeights)[number] {
  const { rows, columns, shortFields = false } = table
  const labelled = rows.some(({ cells }) =>
    cells.some((cell) => 'paragraphs' in cell && cell.paragraphs.length > 0),
  )
  if (!labelled && rows.length === 1) return shortFields || columns.length > 2 ? 12 : 34
  if (labelled) return rows.length > 7 ? 8 : 10
  return rows.length <= 4 ? 18 : 10
}

/** A line of a page, a box with the space after it and the space between two answers, in points. */
const line = 482
const box = 15
const between = 22
/** Type of an answer, in points. */
const answerType = 11

/** Short answers stand in one row. @param type how large letters are to those of an ordinary sheet */
export function ticksShareALine(
  items: readonly { readonly content: readonly Inline[] }[],
  type = 1,
): boolean {
  const answers = items.map(({ content }) => box + estimateSheetWidth(textOfInline(content), answerType))
  const width = answers.reduce((sum, answer) => sum + answer, 0) + between * (items.length - 1)
  return items.length > 1 && width * type <= line
}
