/** Rows of cells as text, every row as wide as the widest. What a spreadsheet shows, without its looks. */
export type Table = readonly (readonly string[])[]

/** More rows than all practices of a region have, and more columns than anybody maps by hand. */
export const mostRows = 2_000
export const mostColumns = 60

/** Characters of a table as it travels between two steps, and of one cell. */
export const longestTable = 600_000
export const longestCell = 300

export type TableProblem = 'empty' | 'one-column' | 'too-many-rows' | 'too-many-columns' | 'too-long'

export type CheckedTable =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly reason: TableProblem; readonly count: number }

/**
 * A table out of whatever was read: cells on one line, empty rows and columns left out, rows equally wide. `count` of a
 * refusal is how many rows, columns or characters there are.
 */
export function checkTable(rows: readonly (readonly string[])[]): CheckedTable {
  const written = rows.map((row) => row.map(tidyCell)).filter((row) => row.some((cell) => cell !== ''))
  if (written.length === 0) return { ok: false, reason: 'empty', count: 0 }
  if (written.length > mostRows) return { ok: false, reason: 'too-many-rows', count: written.length }
  const table = dropEmptyColumns(written)
  const columns = table[0]?.length ?? 0
  if (columns > mostColumns) return { ok: false, reason: 'too-many-columns', count: columns }
  if (columns < 2) return { ok: false, reason: 'one-column', count: columns }
  const { length } = writeTable(table)
  return length > longestTable ? { ok: false, reason: 'too-long', count: length } : { ok: true, table }
}

/** Blanks of every kind become one space; a text longer than any number or name needs is cut. */
function tidyCell(cell: string): string {
  return cell
    .replace(/[\s\u00a0\u202f\u2007\u2009]+/g, ' ')
    .replaceAll('\ufeff', '')
    .trim()
    .slice(0, longestCell)
}

function dropEmptyColumns(rows: Table): Table {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const used = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => (row[column] ?? '') !== ''),
  )
  return rows.map((row) => used.map((column) => row[column] ?? ''))
}

/** The table as text between two steps: tabs between cells, which `checkTable` has left none in. */
export function writeTable(table: Table): string {
  return table.map((row) => row.join('\t')).join('\n')
}

/** Reads what `writeTable` wrote. Checked anew: what arrives may be any text. */
export function parseTable(text: string): CheckedTable {
  return checkTable(text.split('\n').map((line) => line.split('\t')))
}

/** Cells of one column, in order. */
export function cellsOf(table: Table, column: number): readonly string[] {
  return table.map((row) => row[column] ?? '')
}
