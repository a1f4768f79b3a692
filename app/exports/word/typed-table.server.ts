import { TableCell, TableRow, WidthType, type FileChild } from 'docx'
import { printTypedParagraphs } from '#app/exports/word/typed-paragraphs.server.ts'
import { cellInset, framedTable, shareWidth, tableBorders } from '#app/exports/word/table-frame.server.ts'
import { colours } from '#app/exports/word/colours.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import type { Table, TableCell as Cell } from '#app/domain/text/rich-text.ts'

/** A table that somebody typed. Its first row is its head, whether or not it was marked as one. */
export function printTypedTable(table: Table, writing: Writing): readonly FileChild[] {
  const columns = Math.max(
    1,
    ...table.content.map((row) => row.content.reduce((sum, cell) => sum + spanOf(cell), 0)),
  )
  const widths = shareWidth(
    Array.from({ length: columns }, () => 1),
    writing.width,
  )
  const rows = table.content.map(
    (row, index) =>
      new TableRow({
        tableHeader: index === 0 && table.content.length > 1,
        cantSplit: true,
        children: row.content.map((cell) => printTypedCell(cell, index === 0, widths[0] ?? 0, writing)),
      }),
  )
  return [framedTable(rows, widths, tableBorders(false)), writing.paragraph({ style: 'TableGap' })]
}

function printTypedCell(cell: Cell, firstRow: boolean, width: number, writing: Writing): TableCell {
  const head = firstRow || cell.type === 'tableHeader'
  const style = head ? 'TableHead' : 'TableText'
  const size = width * spanOf(cell)
  const place = { headingBase: 0, inset: 0, depth: 0, style, width: size - 2 * cellInset }
  const children = printTypedParagraphs(cell.content, place, writing)
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...(spanOf(cell) > 1 ? { columnSpan: spanOf(cell) } : {}),
    ...((cell.attrs.rowspan ?? 1) > 1 ? { rowSpan: cell.attrs.rowspan } : {}),
    ...(head ? { shading: { type: 'clear', color: 'auto', fill: colours.head } } : {}),
    children: children.length > 0 ? [...children] : [writing.paragraph({ style })],
  })
}

function spanOf(cell: Cell): number {
  return Math.max(1, cell.attrs.colspan ?? 1)
}
