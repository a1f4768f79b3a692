import Papa from 'papaparse'
import writeExcelFile from 'write-excel-file/node'
import { addProperties, type WorkbookProperties } from '#app/exports/workbook-properties.server.ts'
import type { Sheet, SheetCell } from '#app/domain/collection/table/raw-round.ts'

const columnWidth = 22

/** Sheets as an .xlsx file, with title and language among its properties. A text is stored as text: a leading zero stays, and "=1+1" is no formula. */
export async function renderWorkbook(
  sheets: readonly Sheet[],
  properties: WorkbookProperties,
): Promise<Uint8Array> {
  const written = sheets.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row, index) => row.map((cell) => writeCell(cell, index === 0))),
    columns: (rows[0] ?? []).map(() => ({ width: columnWidth })),
    stickyRowsCount: 1,
  }))
  return addProperties(new Uint8Array(await writeExcelFile(written).toBuffer()), properties)
}

function writeCell(cell: SheetCell, isHead: boolean) {
  if (cell === null || cell === '') return null
  const look = isHead ? ({ fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const) : {}
  return typeof cell === 'number'
    ? ({ value: cell, type: Number, ...look } as const)
    : ({ value: cell, type: String, ...look } as const)
}

/** What a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/** The first sheet as a .csv file that Danish Excel opens: semicolons, decimal commas, UTF-8 with a mark. */
export function renderCsv([sheet]: readonly Sheet[]): Uint8Array {
  const rows = (sheet?.rows ?? []).map((row) => row.map(typeCell))
  return new TextEncoder().encode(`\ufeff${Papa.unparse(rows, { delimiter: ';' })}\r\n`)
}

function typeCell(cell: SheetCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return formula.test(cell) ? `'${cell}` : cell
}
