import { TableRow, type FileChild } from 'docx'
import { points } from '#app/exports/word/measures.server.ts'
import { printCell, printHeadCell } from '#app/exports/word/table-cells.server.ts'
import { framedTable, noLine, shareWidth, tableBorders } from '#app/exports/word/table-frame.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { textOfInline } from '#app/domain/handout/inline.ts'

type Columns = Extract<HandoutBlock, { kind: 'columns' }>['columns']

/** Columns side by side, each under its own heading: one row that may be long. */
export function printColumns(columns: Columns, writing: Writing): readonly FileChild[] {
  const widths = shareWidth(columns.map(weightOf), writing.width)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) => printHeadCell(title, widths[index] ?? 0)),
  })
  const body = new TableRow({
    children: columns.map(({ lines }, index) =>
      printCell({ paragraphs: lines }, widths[index] ?? 0, { after: points(3) }, writing),
    ),
  })
  return [framedTable([head, body], widths, { ...tableBorders(false), bottom: noLine })]
}

/** A column with more to say is wider, so that columns side by side end nearer each other. */
function weightOf({ lines }: Columns[number]): number {
  const letters = lines.reduce((sum, line) => sum + textOfInline(line).length, 0)
  return Math.max(10, Math.sqrt(letters))
}
