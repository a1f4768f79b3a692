import type { Answer } from '#app/domain/collection/answers.ts'
import type { AnswerProblem } from '#app/domain/collection/answer-problems.ts'
import { checkAnswer } from '#app/domain/collection/check-answers.ts'
import { emptyRawAnswer, type RawAnswer } from '#app/domain/collection/raw-answer.ts'
import { type ImportField, nameField } from '#app/domain/collection/table/import-field.ts'
import { columnOf, type Mapping } from '#app/domain/collection/table/mapping.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { isHiddenCell, isMissingCell, typeNumberCell } from '#app/domain/table/number-cell.ts'
import { parseCount } from '#app/domain/text/format-number.ts'

/** What a row says of one indicator. `hidden`: a small number that the sender has covered, as "<5". */
export type RowAnswer =
  | { readonly status: 'empty' }
  | { readonly status: 'hidden' }
  | { readonly status: 'refused'; readonly problems: readonly AnswerProblem[] }
  | { readonly status: 'answered'; readonly answer: Answer }

/** Reads an indicator's cells as if the practice had typed them, by the same rules. */
export function readRowAnswer(
  indicator: Indicator,
  cells: readonly string[],
  mapping: Mapping,
  fields: readonly ImportField[],
): RowAnswer {
  const typed = fields
    .filter((field) => field.indicatorId === indicator.id)
    .map((field) => ({ field, column: columnOf(mapping, nameField(field)) }))
    .filter(({ column }) => column >= 0)
    .map(({ field, column }) => ({ field, cell: cells[column] ?? '' }))
  if (typed.every(({ cell }) => isMissingCell(cell))) return { status: 'empty' }
  if (typed.some(({ cell }) => isHiddenCell(cell))) return { status: 'hidden' }
  const raw = typed.reduce(
    (card, { field, cell }) => writeField(card, field.field, typeCell(cell, mapping)),
    emptyRawAnswer,
  )
  const isWholeGiven = typed.some(({ field }) => field.sort === 'whole')
  const checked = checkAnswer(indicator, isWholeGiven ? raw : addWhole(indicator, raw))
  if (!checked.ok) return { status: 'refused', problems: checked.problems }
  return checked.kind === 'empty' ? { status: 'empty' } : { status: 'answered', answer: checked.answer }
}

function typeCell(cell: string, { numbers }: Mapping): string {
  return isMissingCell(cell) ? '' : typeNumberCell(cell, numbers)
}

function writeField(card: RawAnswer, field: ImportField['field'], text: string): RawAnswer {
  if (field === 'numerator' || field === 'denominator') return { ...card, [field]: text }
  return { ...card, parts: { ...card.parts, [field.replace('part-', '')]: text } }
}

/** A composition without a column for the whole: its parts added up. */
function addWhole(indicator: Indicator, raw: RawAnswer): RawAnswer {
  if (indicator.kind !== 'composition') return raw
  const counts = indicator.parts.map(({ id }) => parseCount(raw.parts?.[id] ?? ''))
  const total = counts.reduce((sum, count) => sum + (count.ok ? count.value : 0), 0)
  return { ...raw, denominator: String(total) }
}
