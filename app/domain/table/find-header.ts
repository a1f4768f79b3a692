import { holdsNumbers, isHiddenCell, looksLikeNumber } from '#app/domain/table/number-cell.ts'
import { cellsOf, type Table } from '#app/domain/table/table.ts'

/** How far down a table's names of columns may stand: titles and notes are often above them. */
export const lowestHeader = 15

/**
 * The row with the columns' names, counted from 1; 0 when the first row holds numbers already. It is the last row before
 * the numbers begin.
 */
export function findHeader(table: Table): number {
  const numeric = numericColumns(table)
  const first = table.findIndex((row) => isDataRow(row, numeric))
  if (first < 0) return 1
  return Math.min(first, lowestHeader)
}

/** Columns in which most of what is written is numbers. */
function numericColumns(table: Table): readonly number[] {
  const columns = Array.from({ length: table[0]?.length ?? 0 }, (_, column) => column)
  return columns.filter((column) => holdsNumbers(cellsOf(table, column)))
}

/** A row with numbers in at least half of the columns that have them. Years side by side are names of columns. */
function isDataRow(row: readonly string[], numeric: readonly number[]): boolean {
  const numbers = numeric.map((column) => row[column] ?? '').filter(isNumber)
  const areYears = numbers.length > 1 && numbers.every((cell) => /^(19|20)\d\d$/.test(cell))
  return numbers.length > 0 && numbers.length * 2 >= numeric.length && !areYears
}

function isNumber(cell: string): boolean {
  return looksLikeNumber(cell) || isHiddenCell(cell)
}

/**
 * One name a column. A heading that was merged over several columns stands in the first of them alone, so where the row
 * above fills a gap or tells two of the same name apart, it is put before: "Mænd – antal".
 */
export function nameColumns(table: Table, header: number): readonly string[] {
  if (header === 0) return (table[0] ?? []).map(() => '')
  const names = table[header - 1] ?? []
  const above = header > 1 ? spreadMerged(table[header - 2] ?? []) : []
  const isDouble = (name: string) => name === '' || names.filter((each) => each === name).length > 1
  const isMerged = above.filter((cell) => cell !== '').length > 1 && names.some(isDouble)
  return names.map((name, column) => (isMerged ? joinNames(above[column] ?? '', name) : name))
}

function joinNames(above: string, name: string): string {
  if (above === '' || above === name) return name
  return name === '' ? above : `${above} – ${name}`
}

/** Fills the empty cells that a merged heading leaves to its right. */
function spreadMerged(row: readonly string[]): readonly string[] {
  let latest = ''
  return row.map((cell) => (latest = cell === '' ? latest : cell))
}

/** The rows under the header, each with its place in the table, counted from 1. */
export function listDataRows(table: Table, header: number): readonly TableRow[] {
  return table.slice(header).map((cells, index) => ({ line: header + index + 1, cells }))
}

export type TableRow = { readonly line: number; readonly cells: readonly string[] }
