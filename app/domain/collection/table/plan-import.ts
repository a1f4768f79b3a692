import { checkAnswer } from '#app/domain/collection/check-answers.ts'
import { rawAnswer } from '#app/domain/collection/draft.ts'
import type { Answer } from '#app/domain/collection/answers.ts'
import {
  type Existing,
  type ImportChoices,
  type ImportPlan,
  leaveOut,
  type PlannedCell,
  type PlannedRow,
  type StandingSeat,
} from '#app/domain/collection/table/import-plan.ts'
import { type ImportField, listImportFields, nameField } from '#app/domain/collection/table/import-field.ts'
import { columnOf, type Mapping } from '#app/domain/collection/table/mapping.ts'
import { matchPractice, type PracticeMatch } from '#app/domain/collection/table/match-practice.ts'
import { readRowAnswer } from '#app/domain/collection/table/read-answer.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { listDataRows, type TableRow } from '#app/domain/table/find-header.ts'
import type { Table } from '#app/domain/table/table.ts'

export type ImportQuestion = {
  readonly table: Table
  readonly mapping: Mapping
  readonly indicators: readonly Indicator[]
  readonly seats: readonly StandingSeat[]
  readonly choices: ImportChoices
}

/** What an import would do, row by row: nothing is written by it. */
export function planImport(question: ImportQuestion): ImportPlan {
  const { seats } = question
  const chosen = listChosenRows(question).map((row) => chooseSeat(row, question))
  const rows = chosen.map((row) => planRow(row, chosen, question))
  const cells = rows.filter(({ status }) => status === 'included').flatMap((row) => row.cells)
  const count = (status: PlannedCell['status']) => cells.filter((cell) => cell.status === status).length
  return {
    rows,
    absent: seats.filter(({ practiceId }) => rows.every((row) => row.practiceId !== practiceId)),
    counts: {
      set: count('set'),
      change: count('change'),
      same: count('same'),
      kept: count('kept'),
      refused: count('refused'),
      hidden: count('hidden'),
      empty: count('empty'),
    },
    undecided: rows.filter(({ status }) => status === 'undecided').length,
  }
}

/** The rows that the filter lets through and that name somebody: sums and notes under a table name nobody. */
function listChosenRows({ table, mapping }: ImportQuestion): readonly TableRow[] {
  const column = columnOf(mapping, 'filter')
  return listDataRows(table, mapping.header).filter(({ cells }) => {
    const { number, name } = readKey(cells, mapping)
    const isChosen = column < 0 || mapping.filter === '' || cells[column] === mapping.filter
    return isChosen && (number !== '' || name !== '')
  })
}

export function readKey(cells: readonly string[], mapping: Mapping): { number: string; name: string } {
  const read = (role: string) => cells[columnOf(mapping, role)] ?? ''
  return { number: read('number'), name: read('name') }
}

type ChosenRow = TableRow & { readonly match: PracticeMatch; readonly practiceId: string | null }

/** Who the row is about: what the person said, else a sure match. */
function chooseSeat(row: TableRow, { mapping, seats, choices }: ImportQuestion): ChosenRow {
  const nameable = seats.map(({ practiceId: id, practiceName: name, practiceNumber: number }) => ({
    id,
    name,
    number,
  }))
  const match = matchPractice(readKey(row.cells, mapping), nameable)
  const said = choices.practices.get(row.line)
  const isSeated = seats.some(({ practiceId }) => practiceId === said)
  const sure = match.status === 'sure' ? match.practiceId : match.status === 'none' ? leaveOut : null
  return { ...row, match, practiceId: said === leaveOut || isSeated ? (said ?? null) : sure }
}

function planRow(row: ChosenRow, all: readonly ChosenRow[], question: ImportQuestion): PlannedRow {
  const { line, match, practiceId } = row
  const { number, name } = readKey(row.cells, question.mapping)
  const head = { line, match, label: [number, name].filter((text) => text !== '').join(' · ') }
  if (practiceId === null) return { ...head, status: 'undecided', practiceId: null, cells: [] }
  if (practiceId === leaveOut) return { ...head, status: 'left-out', practiceId: null, cells: [] }
  const isDouble = all.filter((each) => each.practiceId === practiceId).length > 1
  if (isDouble) return { ...head, status: 'twice', practiceId, cells: [] }
  const seat = question.seats.find((each) => each.practiceId === practiceId)
  const cells = seat ? planCells(row, seat, question) : []
  return { ...head, status: 'included', practiceId, cells }
}

function planCells(row: TableRow, seat: StandingSeat, question: ImportQuestion): readonly PlannedCell[] {
  const { mapping, indicators, choices } = question
  const fields = listImportFields(indicators)
  return indicators
    .filter(({ id }) => isMapped(id, mapping, fields))
    .map((indicator) => {
      const read = readRowAnswer(indicator, row.cells, mapping, fields)
      const indicatorId = indicator.id
      if (read.status !== 'answered') return { indicatorId, ...read }
      return { indicatorId, ...compare(read.answer, findStanding(indicator, seat), choices.existing) }
    })
}

function isMapped(indicatorId: string, mapping: Mapping, fields: readonly ImportField[]): boolean {
  return fields.some((field) => field.indicatorId === indicatorId && mapping.roles.includes(nameField(field)))
}

type Compared =
  | { readonly status: 'set' | 'same'; readonly answer: Answer }
  | { readonly status: 'change' | 'kept'; readonly answer: Answer; readonly before: Answer | 'unfinished' }

function compare(answer: Answer, before: Answer | 'unfinished' | null, existing: Existing): Compared {
  if (before === null) return { status: 'set', answer }
  if (JSON.stringify(before) === JSON.stringify(answer)) return { status: 'same', answer }
  return { status: existing === 'replace' ? 'change' : 'kept', answer, before }
}

/** What the practice has typed or, where its form is empty, sent. */
function findStanding(indicator: Indicator, { draft, answers }: StandingSeat): Answer | 'unfinished' | null {
  const checked = checkAnswer(indicator, rawAnswer(draft, indicator.id))
  if (!checked.ok) return 'unfinished'
  return checked.kind === 'answered' ? checked.answer : (answers?.[indicator.id] ?? null)
}
