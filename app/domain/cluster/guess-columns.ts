import { type PracticeField, practiceFields } from '#app/domain/cluster/practice.ts'
import { looksLikeNumber } from '#app/domain/table/number-cell.ts'
import { parseCount } from '#app/domain/text/format-number.ts'

/** What a column of a list of practices is; empty: not used. */
export type PracticeColumn = PracticeField | ''

const mostDoctors = 40
const shortestYdernummer = 5

/**
 * What the columns of a list without names are. In the order in which practices are written by hand, unless the e-mail
 * addresses stand elsewhere: then the list is somebody's own, and each column is told by what stands in it.
 */
export function guessColumns(rows: readonly (readonly string[])[]): readonly PracticeColumn[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== ''),
  )
  const address = columns.findIndex(holdsAddresses)
  if (address < 0 || practiceFields[address] === 'email') {
    return columns.map((_, at) => practiceFields[at] ?? '')
  }
  return columns.reduce<readonly PracticeColumn[]>(
    (before, cells, at) => [...before, at === address ? 'email' : guessColumn(cells, before)],
    [],
  )
}

function holdsAddresses(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.filter((cell) => cell.includes('@')).length * 2 > cells.length
}

/** Each field once; a column that is nothing, or a second of its kind, is not used. */
function guessColumn(cells: readonly string[], taken: readonly PracticeColumn[]): PracticeColumn {
  const free = (...fields: readonly PracticeField[]) => fields.find((field) => !taken.includes(field)) ?? ''
  if (cells.length === 0) return ''
  if (!cells.every((cell) => /^\d+$/.test(cell) || looksLikeNumber(cell))) return free('name', 'recordSystem')
  if (cells.every((cell) => /^\d+$/.test(cell) && cell.length >= shortestYdernummer)) return free('number')
  return cells.every(isFew) ? free('doctors') : free('listSize')
}

function isFew(cell: string): boolean {
  const count = parseCount(cell)
  return count.ok && count.value <= mostDoctors
}
