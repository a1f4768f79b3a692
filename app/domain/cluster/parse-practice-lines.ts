import { checkPractice, type PracticeProblem } from '#app/domain/cluster/check-practice.ts'
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
 * spreadsheet gives them. What is left out at the end of a line is not known. All lines or none.
 */
export function parsePracticeLines(text: string): PastedPractices {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line: index + 1, text: line }))
  const checked = lines
    .filter((line) => line.text.trim() !== '')
    .map((line) => ({ line: line.line, result: checkPractice(readCells(line.text)) }))
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

function readCells(line: string): { readonly [field in PracticeField]: string } {
  const cells = line.split(line.includes('\t') ? '\t' : ';')
  const [name = '', number = '', doctors = '', listSize = '', email = '', recordSystem = ''] = cells
  return { name, number, doctors, listSize, email, recordSystem }
}
