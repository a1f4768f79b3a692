import type { Answer } from '#app/domain/collection/answers.ts'
import type { DataFormCard } from '#app/domain/collection/data-form.ts'
import type { RawAnswer } from '#app/domain/collection/raw-answer.ts'
import { ChoiceFields } from '#app/features/practice-form/choice-fields.tsx'
import { CountFields, RegistrationFields } from '#app/features/practice-form/count-fields.tsx'
import type { FieldProblem } from '#app/features/practice-form/field-problems.ts'
import { PartsTable } from '#app/features/practice-form/parts-table.tsx'
import { TextField } from '#app/features/practice-form/text-field.tsx'

export type AnswerFieldsProps = {
  readonly card: DataFormCard
  readonly raw: RawAnswer
  readonly answer: Answer | undefined
  readonly problems: readonly FieldProblem[]
}

/** What a practice fills in: fields of another kind for each kind of indicator. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { card } = props
  switch (card.kind) {
    case 'proportion':
    case 'rate':
    case 'count':
    case 'mean':
      return <CountFields {...props} />
    case 'two-registrations':
      return <RegistrationFields {...props} registrations={card.registrations} />
    case 'composition':
      return <PartsTable {...props} parts={card.parts} />
    case 'single-choice':
    case 'multiple-choice':
      return <ChoiceFields {...props} measure={card} />
    case 'free-text':
      return <TextField {...props} />
  }
}
