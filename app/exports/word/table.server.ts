import { HeightRule, TableRow, type FileChild } from 'docx'
import { colours } from '#app/exports/word/colours.server.ts'
import { printCaption } from '#app/exports/word/caption.server.ts'
import { millimetres, points } from '#app/exports/word/measures.server.ts'
import { printCell, printHeadCell } from '#app/exports/word/table-cells.server.ts'
import { framedTable, shareWidth, tableBorders } from '#app/exports/word/table-frame.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import type { HandoutTable, TableRowValue } from '#app/domain/handout/handout.ts'
import { compactColumn, tableStaysTogether } from '#app/domain/handout/sheet-room.ts'
import { lookScale } from '#app/domain/handout/look-scale.ts'
import { writingRowHeight } from '#app/domain/handout/writing-room.ts'

/** A table as on paper: rules above and below, hairlines between the rows, a head that repeats. */
export function printTable(table: HandoutTable, writing: Writing): readonly FileChild[] {
  const widths = columnWidths(table, writing.width)
  const together = tableStaysTogether(table)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ title, align }, index) => printHeadCell(title, widths[index] ?? 0, align)),
  })
  const rows = table.rows.map((row, index) => {
    const last = table.rows.length - 1
    return printRow(row, table, widths, index < last && (together || index === last - 1), writing)
  })
  const caption = table.caption === '' ? [] : [printCaption(table.caption, 'table', writing)]
  return [
    ...caption,
    framedTable([head, ...rows], widths, tableBorders(table.handwriting), cellPadding(table, writing)),
  ]
}

function cellPadding({ compact }: HandoutTable, { look }: Writing): number {
  return compact ? 0 : Math.round(points(3) * lookScale[look].space)
}

/** Numbers stand near what they belong to: a compact table is no wider than its columns need. */
function columnWidths(table: HandoutTable, width: number): readonly number[] {
  const shares = table.columns.map((column) => column.width)
  if (!table.compact) return shareWidth(shares, width)
  const wanted = shares.reduce((sum, share) => sum + share * millimetres(compactColumn), 0)
  return shareWidth(shares, Math.min(width, wanted))
}

function printRow(
  row: TableRowValue,
  table: HandoutTable,
  widths: readonly number[],
  keepNext: boolean,
  writing: Writing,
): TableRow {
  const height = table.handwriting
    ? {
        height: {
          value: millimetres(writingRowHeight(table)) * lookScale[writing.look].rows,
          rule: HeightRule.ATLEAST,
        },
      }
    : {}
  return new TableRow({
    cantSplit: true,
    keepNext,
    ...height,
    children: table.columns.map((column, index) => {
      const look = {
        align: column.align,
        ...(row.own ? { fill: colours.tint } : {}),
        ...(index === 0 && row.indicator !== undefined ? { indicator: row.indicator } : {}),
      }
      return printCell(row.cells[index] ?? { paragraphs: [] }, widths[index] ?? 0, look, writing)
    }),
  })
}
