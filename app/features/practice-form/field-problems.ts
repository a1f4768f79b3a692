import type { CheckedCard } from '#app/domain/collection/draft.ts'
import type { AnswerField } from '#app/domain/collection/raw-answer.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'

export type FieldProblem = {
  readonly field: AnswerField
  /** Id of the control, so that a link in the summary leads to it. */
  readonly fieldId: string
  readonly message: Bilingual
}

/** The control's id for a field of a card. */
export function fieldId(field: AnswerField, indicatorId: string): string {
  return `${field}-${indicatorId}`
}

/** What is wrong with a card, by field. An empty card is at fault only when the form is being sent. */
export function fieldProblems(card: CheckedCard, sending: boolean): readonly FieldProblem[] {
  const isMissing = card.problems.length === 0 && card.answer === undefined && sending
  const problems = isMissing ? [card.missing] : card.problems
  return problems.map(({ field, message }) => ({
    field,
    fieldId: fieldId(field, card.indicatorId),
    message,
  }))
}
