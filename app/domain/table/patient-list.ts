import { listDataRows, nameColumns } from '#app/domain/table/find-header.ts'
import { cellsOf, type Table } from '#app/domain/table/table.ts'
import { findCpr } from '#app/domain/text/cpr.ts'
import { foldText } from '#app/domain/text/fold-text.ts'
import { findPersonalData } from '#app/domain/text/personal-data.ts'

/** Why a table is taken for a list of patients. Never says what stands in it. */
export type PatientListSign = 'cpr' | 'personal-data' | 'column-name' | 'birth-dates' | 'many-rows'

/** A practice has a row a year or an indicator, hardly more; a list of patients has dozens. */
const mostRowsPerPractice = 12
/** Dates of reports lie close together, dates of birth do not. */
const yearsApart = 15

const columnNames =
  /\b(cpr|personnummer|person ?nr|foedselsdag|foedselsdato|foedt|foedselsaar|birth ?date|date of birth|dob|year of birth|patient ?(id|navn|name|nr|nummer)|fornavn|efternavn|first ?name|last ?name|surname)\b/

/**
 * Whether a table looks like a list of patients, and by what sign; null when it does not. Such a table must not be kept,
 * shown again or sent on.
 * @param header row with the columns' names, counted from 1
 */
export function findPatientList(table: Table, header: number): PatientListSign | null {
  const cells = table.flat()
  if (cells.some(looksLikeCpr)) return 'cpr'
  if (cells.some((cell) => findPersonalData(cell).length > 0)) return 'personal-data'
  const names = nameColumns(table, header).map((name) => foldText(name.replaceAll(/[_-]/g, ' ')).text)
  if (names.some((name) => columnNames.test(name))) return 'column-name'
  const rows = listDataRows(table, header).map((row) => row.cells)
  const columns = names.map((_, column) => cellsOf(rows, column))
  return columns.some(holdsBirthDates) ? 'birth-dates' : null
}

/** Whether a column that names practices names each of them far too often. */
export function isRowPerPatient(practices: readonly string[]): boolean {
  const written = practices.filter((name) => name !== '')
  const different = new Set(written).size
  return different > 0 && written.length > mostRowsPerPractice * different
}

/** A spreadsheet takes the leading zero from a number, so nine digits are tried with it. */
function looksLikeCpr(cell: string): boolean {
  return findCpr(/^\d{9}$/.test(cell) ? `0${cell}` : cell).verdict !== 'clear'
}

function holdsBirthDates(cells: readonly string[]): boolean {
  const years = cells.flatMap((cell) => readYear(cell) ?? [])
  return years.length > 2 && Math.max(...years) - Math.min(...years) > yearsApart
}

function readYear(cell: string): number | undefined {
  const match = /^(\d{4})-\d{1,2}-\d{1,2}/.exec(cell) ?? /^\d{1,2}[./-]\d{1,2}[./-](\d{4})(?!\d)/.exec(cell)
  return match ? Number(match[1]) : undefined
}
