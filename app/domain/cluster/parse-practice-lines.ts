import { checkPractice, type PracticeProblem } from '#app/domain/cluster/check-practice.ts'
import { guessColumns, type PracticeColumn } from '#app/domain/cluster/guess-columns.ts'
import { type Practice, type PracticeField, practiceFields } from '#app/domain/cluster/practice.ts'

export type LineFault = {
  /** Counted from 1, empty lines included: as the text stands in the field. */
  readonly line: number
  readonly field: PracticeField
  readonly problem: PracticeProblem
}

export type PastedPractices =
  | { readonly ok: true; readonly practices: readonly Practice[] }
  | { readonly ok: false; readonly faults: readonly LineFault[] }

/**
 * One practice a line: name; number; doctors; patients; e-mail; record system. Also tabs instead of semicolons, as a
 * spreadsheet gives them, and then columns in an order of its own. What is left out at the end of a line is not known.
 * All lines or none.
 */
export function parsePracticeLines(text: string): PastedPractices {
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ line: index + 1, cells: splitLine(line) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const columns = listColumns(lines.map(({ cells }) => cells))
  const checked = lines.map(({ line, cells }) => ({ line, result: checkPractice(readCells(cells, columns)) }))
  const faults = checked.flatMap(({ line, result }) =>
    result.ok
      ? []
      : practiceFields.flatMap((field) => {
          const problem = result.problems[field]
          return problem === undefined ? [] : [{ line, field, problem }]
        }),
  )
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, practices: checked.flatMap(({ result }) => (result.ok ? [result.practice] : [])) }
}

function splitLine(line: string): readonly string[] {
  return line.split(line.includes('\t') ? '\t' : ';')
}

/** The usual order where the guess would leave something out: then its faults are told, and nothing is lost. */
function listColumns(rows: readonly (readonly string[])[]): readonly PracticeColumn[] {
  const guessed = guessColumns(rows)
  const isLost = (cell: string, at: number) => cell.trim() !== '' && guessed[at] === ''
  return rows.some((cells) => cells.some(isLost)) ? practiceFields : guessed
}

function readCells(
  cells: readonly string[],
  columns: readonly PracticeColumn[],
): { readonly [field in PracticeField]: string } {
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
