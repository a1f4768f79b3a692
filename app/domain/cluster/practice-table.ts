import { checkPractice, type PracticeProblems } from '#app/domain/cluster/check-practice.ts'
import { guessColumns, type PracticeColumn } from '#app/domain/cluster/guess-columns.ts'
import type { Practice, PracticeField, TypedPractice } from '#app/domain/cluster/practice.ts'
import { matchPractice, type Nameable } from '#app/domain/collection/table/match-practice.ts'
import { findHeader, listDataRows, nameColumns } from '#app/domain/table/find-header.ts'
import { holdsNumbers } from '#app/domain/table/number-cell.ts'
import { cellsOf, type Table } from '#app/domain/table/table.ts'
import { foldText } from '#app/domain/text/fold-text.ts'

export type PracticeMapping = { readonly header: number; readonly columns: readonly PracticeColumn[] }

/**
 * What becomes of a row. `known`: the practice is on the list. `similar`: one on the list may be the same, so the person
 * decides. `twice`: an earlier row has the name or the number.
 */
export type PracticeRow = {
  readonly line: number
  readonly typed: TypedPractice
} & (
  | { readonly status: 'new' | 'twice'; readonly practice: Practice }
  | { readonly status: 'known' | 'similar'; readonly practice: Practice; readonly like: string }
  | { readonly status: 'fault'; readonly problems: PracticeProblems }
)

const words: { readonly [field in PracticeField]: RegExp } = {
  number: /\b(yder\w*|nummer|nr|number|kode|code)\b/,
  email: /mail/,
  recordSystem: /\b(system|laegesystem|journalsystem|record system)\b/,
  doctors: /\b(laeger|antal laeger|doctors|gps)\b/,
  listSize: /\b(patienter|antal patienter|liste\w*|sikrede|list size|patients)\b/,
  name: /\b(praksis|praksisnavn|navn|name|practice|klinik|clinic)\b/,
}

/** By the columns' names; without names by their order and what stands in them. */
export function guessPracticeMapping(table: Table, header = findPracticeHeader(table)): PracticeMapping {
  const names = nameColumns(table, header).map((name) => foldText(name.replaceAll(/[_.-]/g, ' ')).text)
  if (header === 0) return { header, columns: guessColumns(table) }
  const taken = new Set<PracticeField>()
  const columns = names.map((name): PracticeColumn => {
    const field = fieldOrder.find((each) => !taken.has(each) && words[each].test(name))
    if (field !== undefined) taken.add(field)
    return field ?? ''
  })
  return { header, columns: taken.has('name') ? columns : withName(table, header, columns) }
}

const fieldOrder = ['email', 'recordSystem', 'number', 'doctors', 'listSize', 'name'] as const

/** The first column of texts that is nothing else. */
function withName(
  table: Table,
  header: number,
  columns: readonly PracticeColumn[],
): readonly PracticeColumn[] {
  const rows = listDataRows(table, header).map(({ cells }) => cells)
  const at = columns.findIndex((field, column) => field === '' && !holdsNumbers(cellsOf(rows, column)))
  return columns.map((field, column) => (column === at ? 'name' : field))
}

/** A list without any numbers has its names in the first row when they say so. */
function findPracticeHeader(table: Table): number {
  const found = findHeader(table)
  const cells = (table[Math.max(0, found - 1)] ?? []).map((cell) => foldText(cell).text)
  const says = cells.filter((cell) => fieldOrder.some((field) => words[field].test(cell))).length
  const hasAddress = cells.some((cell) => cell.includes('@'))
  return says > 0 && !hasAddress ? Math.max(1, found) : 0
}

/** @param practices those on the list already */
export function readPracticeRows(
  table: Table,
  mapping: PracticeMapping,
  practices: readonly Nameable[],
): readonly PracticeRow[] {
  const taken: Nameable[] = []
  return listDataRows(table, mapping.header).map(({ line, cells }) => {
    const typed = readTyped(cells, mapping)
    const checked = checkPractice(typed)
    if (!checked.ok) return { line, typed, status: 'fault', problems: checked.problems }
    const { practice } = checked
    const isTwice = matchPractice(practice, taken).status === 'sure'
    taken.push({ id: String(line), ...practice })
    if (isTwice) return { line, typed, practice, status: 'twice' }
    const match = matchPractice(practice, practices)
    if (match.status === 'none') return { line, typed, practice, status: 'new' }
    const id = match.status === 'sure' ? match.practiceId : match.candidates[0]
    const like = practices.find((each) => each.id === id)?.name ?? ''
    return { line, typed, practice, like, status: match.status === 'sure' ? 'known' : 'similar' }
  })
}

function readTyped(cells: readonly string[], { columns }: PracticeMapping): TypedPractice {
  const read = (field: PracticeField) => cells[columns.indexOf(field)] ?? ''
  return {
    name: read('name'),
    number: read('number'),
    doctors: read('doctors'),
    listSize: read('listSize'),
    email: read('email'),
    recordSystem: read('recordSystem'),
  }
}

/** The practices to add: the new ones, and those that the person says are others than they are like. */
export function listAdded(rows: readonly PracticeRow[], others: ReadonlySet<number>): readonly Practice[] {
  return rows.flatMap((row) =>
    row.status === 'new' || (row.status === 'similar' && others.has(row.line)) ? [row.practice] : [],
  )
}
