import Papa from 'papaparse'
import writeXlsxFile, { type Row } from 'write-excel-file/node'
import { addProperties } from '#app/exports/workbook-properties.server.ts'
import { parseShownCell } from '#app/domain/results/parse-shown-cell.ts'
import type { ResultTable } from '#app/domain/results/result-table.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** A table with what must stand beside it: title, what it is made from, and cautions. */
export type TableSheet = {
  readonly title: string
  readonly basis: string
  readonly table: ResultTable
  readonly notes: readonly string[]
}

/** Tells a spreadsheet that the file is UTF-8, so that Danish letters survive. */
const byteOrderMark = '\uFEFF'

/**
 * Text for any spreadsheet, with the separator its language expects. A cell that begins like a formula is kept from being
 * one (OWASP, "CSV Injection"): names of parts and practices are typed by people.
 */
export function renderTableCsv(sheet: TableSheet, locale: Locale): Uint8Array {
  const rows = [[sheet.title], [sheet.basis], [], ...linesOf(sheet.table), ...notesOf(sheet)]
  const text = Papa.unparse(rows, {
    delimiter: locale === 'da' ? ';' : ',',
    newline: '\r\n',
    escapeFormulae: /^[=+\-@\t\r]/,
  })
  return new TextEncoder().encode(byteOrderMark + text)
}

/** A workbook in which numbers are numbers, as exact as they are shown, and all else is text that no program runs. */
export async function renderTableXlsx(sheet: TableSheet, locale: Locale): Promise<Uint8Array> {
  const [header = [], ...body] = linesOf(sheet.table)
  const rows: Row[] = [
    [{ value: sheet.title, type: String, fontWeight: 'bold' }],
    [textCell(sheet.basis)],
    [],
    header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...body.map(([label = '', ...cells]) => [textCell(label), ...cells.map((text) => cellOf(text, locale))]),
    ...notesOf(sheet).map((line) => line.map(textCell)),
  ]
  const columns = header.map((text, index) => ({ width: index === 0 ? 32 : Math.max(12, text.length + 2) }))
  const bytes = await writeXlsxFile(rows, { columns }).toBuffer()
  return addProperties(new Uint8Array(bytes), { title: sheet.title, language: locale })
}

function linesOf({ header, rows }: ResultTable): readonly (readonly string[])[] {
  return [header, ...rows]
}

function notesOf({ table, notes }: TableSheet): readonly string[][] {
  const all = [table.note, ...notes].filter((note) => note !== '')
  return all.length === 0 ? [] : [[], ...all.map((note) => [note])]
}

function cellOf(text: string, locale: Locale): Row[number] {
  const cell = parseShownCell(text, locale)
  return typeof cell.value === 'string'
    ? textCell(cell.value)
    : { value: cell.value, type: Number, ...('format' in cell ? { format: cell.format } : {}) }
}

function textCell(value: string): Row[number] {
  return { value, type: String }
}
