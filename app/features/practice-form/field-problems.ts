import { answerMessages } from '#app/domain/collection/answer-messages.ts'
import type { AnswerField } from '#app/domain/collection/check-answers.ts'
import type { CheckedCard } from '#app/domain/collection/draft.ts'
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
  if (card.problems.length > 0) {
    return card.problems.map(({ field, message }) => ({
      field,
      fieldId: fieldId(field, card.indicatorId),
      message,
    }))
  }
  if (card.answer !== undefined || !sending) return []
  const missing = { field: 'numerator', message: answerMessages['no-numerator'] } as const
  return [{ ...missing, fieldId: fieldId('numerator', card.indicatorId) }]
}
