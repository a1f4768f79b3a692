import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type ITableBordersOptions,
} from 'docx'
import { lineWidths } from '#app/exports/word/borders.server.ts'
import { colours } from '#app/exports/word/colours.server.ts'
import { cleanText, printInline } from '#app/exports/word/inline.server.ts'
import { millimetres, points } from '#app/exports/word/measures.server.ts'
import { tickBox } from '#app/exports/word/handwriting.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import type { CellValue, HandoutBlock, HandoutTable, TableRowValue } from '#app/domain/handout/handout.ts'

type Columns = Extract<HandoutBlock, { kind: 'columns' }>['columns']
type Look = { readonly align?: 'left' | 'right' | undefined; readonly head?: boolean; readonly fill?: string }

/** Tables of this many rows stay on one page; longer ones repeat their head. */
const rowsKeptTogether = 7

export const cellMargins = {
  marginUnitType: WidthType.DXA,
  top: points(3),
  bottom: points(3),
  left: points(5.5),
  right: points(5.5),
}

/** A table as on paper: rules above and below, hairlines between the rows, a head that repeats. */
export function printTable(table: HandoutTable, writing: Writing): readonly FileChild[] {
  const widths = shareWidth(
    table.columns.map(({ width }) => width),
    writing.width,
  )
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ title, align }, index) => printHeadCell(title, widths[index] ?? 0, align)),
  })
  const rows = table.rows.map((row, index) => {
    const keepNext = table.rows.length <= rowsKeptTogether && index < table.rows.length - 1
    return printRow(row, table, widths, keepNext, writing)
  })
  const caption =
    table.caption === '' ? [] : [writing.paragraph({ style: 'Caption', text: cleanText(table.caption) })]
  return [...caption, framedTable([head, ...rows], widths, tableBorders(table.handwriting))]
}

/** Columns side by side, each under its own heading: one row that may be long. */
export function printColumns(columns: Columns, writing: Writing): readonly FileChild[] {
  const widths = shareWidth(
    columns.map(() => 1),
    writing.width,
  )
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) => printHeadCell(title, widths[index] ?? 0)),
  })
  const body = new TableRow({
    children: columns.map(({ lines }, index) =>
      printCell({ paragraphs: lines }, widths[index] ?? 0, {}, writing),
    ),
  })
  return [framedTable([head, body], widths, { ...tableBorders(false), bottom: none })]
}

/** A small empty paragraph before or after a table, where the neighbour brings no room of its own. */
export function printGap(
  writing: Writing,
  side: 'before' | 'after',
  neighbour: HandoutBlock | undefined,
): readonly FileChild[] {
  if (side === 'before') return neighbour?.kind === 'page-break' ? [gap(writing)] : []
  const roomy =
    neighbour?.kind === 'heading' || neighbour?.kind === 'caution' || neighbour?.kind === 'page-break'
  return roomy && neighbour.kind !== 'page-break' ? [] : [gap(writing)]
}

export function framedTable(
  rows: readonly TableRow[],
  widths: readonly number[],
  borders: ITableBordersOptions,
): Table {
  const width = widths.reduce((sum, each) => sum + each, 0)
  return new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    borders,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  })
}

export function printHeadCell(title: string, width: number, align?: 'left' | 'right'): TableCell {
  const line = { style: BorderStyle.SINGLE, size: lineWidths.head, color: colours.ink }
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.head },
    borders: { bottom: line },
    verticalAlign: 'bottom',
    children: [paragraph('TableHead', align, [new TextRun(cleanText(title))])],
  })
}

export function tableBorders(upright: boolean): ITableBordersOptions {
  const heavy = { style: BorderStyle.SINGLE, size: lineWidths.heavy, color: colours.ink }
  const hairline = { style: BorderStyle.SINGLE, size: lineWidths.hairline, color: colours.rule }
  const insideVertical = upright ? hairline : none
  return { top: heavy, bottom: heavy, left: none, right: none, insideHorizontal: hairline, insideVertical }
}

/** Divides a width in twips among columns by their relative widths, without losing a twip to rounding. */
export function shareWidth(shares: readonly number[], width: number): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0) || 1
  const ends = shares.map((_, index) => {
    const before = shares.slice(0, index + 1).reduce((total, share) => total + share, 0)
    return Math.round((before / sum) * width)
  })
  return ends.map((end, index) => end - (ends[index - 1] ?? 0))
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

function printRow(
  row: TableRowValue,
  table: HandoutTable,
  widths: readonly number[],
  keepNext: boolean,
  writing: Writing,
): TableRow {
  const height = table.handwriting
    ? { height: { value: handwritingHeight(table), rule: HeightRule.ATLEAST } }
    : {}
  return new TableRow({
    cantSplit: true,
    keepNext,
    ...height,
    children: table.columns.map((column, index) => {
      const look = { align: column.align, ...(row.own ? { fill: colours.tint } : {}) }
      return printCell(row.cells[index] ?? { paragraphs: [] }, widths[index] ?? 0, look, writing)
    }),
  })
}

/** A single empty row is a field to write in; a row beside a label needs room for a number or a line. */
function handwritingHeight({ rows }: HandoutTable): number {
  const labelled = rows.some(({ cells }) =>
    cells.some((cell) => 'paragraphs' in cell && cell.paragraphs.length > 0),
  )
  if (!labelled && rows.length === 1) return millimetres(34)
  return millimetres(rows.length <= 3 && !labelled ? 18 : 10)
}

function printCell(cell: CellValue, width: number, look: Look, writing: Writing): TableCell {
  const shading = look.fill ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.fill } } : {}
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...shading,
    children: cellParagraphs(cell, look, writing),
  })
}

function cellParagraphs(cell: CellValue, { align }: Look, writing: Writing): Paragraph[] {
  if ('tick' in cell) return [paragraph('TableText', align, [tickBox(cell.tick, '', writing)])]
  const paragraphs = cell.paragraphs.map((content) => paragraph('TableText', align, printInline(content)))
  return paragraphs.length > 0 ? paragraphs : [paragraph('TableText', align, [])]
}

function paragraph(
  style: string,
  align: 'left' | 'right' | undefined,
  children: ReturnType<typeof printInline>,
): Paragraph {
  return new Paragraph({ style, children, ...(align === 'right' ? { alignment: AlignmentType.RIGHT } : {}) })
}

function gap(writing: Writing): FileChild {
  return writing.paragraph({ style: 'TableGap' })
}
