import {
  BorderStyle,
  Table,
  TableLayoutType,
  WidthType,
  type ITableBordersOptions,
  type TableRow,
} from 'docx'
import { lineWidths } from '#app/exports/word/borders.server.ts'
import { colours } from '#app/exports/word/colours.server.ts'
import { points } from '#app/exports/word/measures.server.ts'

export const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** Twips between the edge of a cell and its text. */
export const cellInset = points(5.5)

const cellMargins = {
  marginUnitType: WidthType.DXA,
  top: points(3),
  bottom: points(3),
  left: cellInset,
  right: cellInset,
}

/** @param padding twips above and below the text of a cell */
export function framedTable(
  rows: readonly TableRow[],
  widths: readonly number[],
  borders: ITableBordersOptions,
  padding = cellMargins.top,
): Table {
  const width = widths.reduce((sum, each) => sum + each, 0)
  return new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { ...cellMargins, top: padding, bottom: padding },
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

/** Rules above and below, hairlines between the rows; upright ones only where people write by hand. */
export function tableBorders(upright: boolean): ITableBordersOptions {
  const heavy = { style: BorderStyle.SINGLE, size: lineWidths.heavy, color: colours.ink }
  const hairline = { style: BorderStyle.SINGLE, size: lineWidths.hairline, color: colours.rule }
  const insideVertical = upright ? hairline : noLine
  return {
    top: heavy,
    bottom: heavy,
    left: noLine,
    right: noLine,
    insideHorizontal: hairline,
    insideVertical,
  }
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
