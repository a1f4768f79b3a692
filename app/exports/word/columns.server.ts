import { TableRow, type FileChild } from 'docx'
import { points } from '#app/exports/word/measures.server.ts'
import { printCell, printHeadCell } from '#app/exports/word/table-cells.server.ts'
import { framedTable, noLine, shareWidth, tableBorders } from '#app/exports/word/table-frame.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { columnShare } from '#app/domain/handout/sheet-room.ts'

type Columns = Extract<HandoutBlock, { kind: 'columns' }>['columns']

/** Columns side by side, each under its own heading: one row that may be long. */
export function printColumns(columns: Columns, writing: Writing): readonly FileChild[] {
  const widths = shareWidth(columns.map(columnShare), writing.width)
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
