import { fieldName } from '#app/domain/collection/form-fields.ts'
import type { AnswerField } from '#app/domain/collection/raw-answer.ts'
import { FieldMessage } from '#app/features/practice-form/field-message.tsx'
import { fieldId, type FieldProblem } from '#app/features/practice-form/field-problems.ts'
import { NumberInput } from '#app/ui/field.tsx'

/** The number alone, wired to a message that stands under its id with `-fejl`. */
export function CountInput({
  indicatorId,
  field,
  label,
  value,
  isDecimal = false,
  problems,
}: {
  indicatorId: string
  field: AnswerField
  /** For the line that tells what was answered. */
  label: string
  value: string
  isDecimal?: boolean
  problems: readonly FieldProblem[]
}) {
  const id = fieldId(field, indicatorId)
  const isInvalid = problems.some((problem) => problem.field === field)
  return (
    <NumberInput
      id={id}
      name={fieldName(field, indicatorId)}
      defaultValue={value}
      maxLength={40}
      inputMode={isDecimal ? 'decimal' : 'numeric'}
      data-field={field}
      data-label={label}
      aria-invalid={isInvalid ? true : undefined}
      aria-describedby={`${id}-fejl`}
    />
  )
}

/** What is wrong with one field, under it. */
export function CountMessage({
  indicatorId,
  field,
  problems,
}: {
  indicatorId: string
  field: AnswerField
  problems: readonly FieldProblem[]
}) {
  const problem = problems.find((candidate) => candidate.field === field)
  return <FieldMessage id={`${fieldId(field, indicatorId)}-fejl`} field={field} message={problem?.message} />
}
