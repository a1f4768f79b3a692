import type { Answer } from '#app/domain/collection/answers.ts'
import type { AnswerField, RawAnswer } from '#app/domain/collection/check-answers.ts'
import type { DataFormCard } from '#app/domain/collection/data-form.ts'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import { echoText } from '#app/features/practice-form/answer-text.ts'
import styles from '#app/features/practice-form/count-fields.module.css'
import { FieldMessage } from '#app/features/practice-form/field-message.tsx'
import { fieldId, type FieldProblem } from '#app/features/practice-form/field-problems.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { NumberInput } from '#app/ui/field.tsx'

/** The counts, with a heavy line under them and what they amount to. A plain count has one field and no line. */
export function CountFields({
  card,
  raw,
  answer,
  problems,
}: {
  card: DataFormCard
  raw: RawAnswer
  answer: Answer | undefined
  problems: readonly FieldProblem[]
}) {
  const { echo } = useCatalogue().practiceForm
  const locale = useLocale()
  const shared = { indicatorId: card.indicatorId, problems }
  return (
    <div className={styles.fields}>
      <CountField {...shared} field="numerator" label={card.numeratorLabel} value={raw.numerator} />
      {card.denominatorLabel !== null && (
        <>
          <CountField {...shared} field="denominator" label={card.denominatorLabel} value={raw.denominator} />
          <p className={styles.echo}>
            <span>{echo.label}</span>
            <output data-echo>{echoText(card.kind, answer, echo, locale)}</output>
          </p>
        </>
      )}
    </div>
  )
}

function CountField({
  indicatorId,
  field,
  label,
  value,
  problems,
}: {
  indicatorId: string
  field: Extract<AnswerField, 'numerator' | 'denominator'>
  label: string
  value: string
  problems: readonly FieldProblem[]
}) {
  const id = fieldId(field, indicatorId)
  const problem = problems.find((candidate) => candidate.field === field)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <NumberInput
        id={id}
        name={fieldName(field, indicatorId)}
        defaultValue={value}
        maxLength={40}
        data-field={field}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-fejl`}
      />
      <FieldMessage id={`${id}-fejl`} field={field} message={problem?.message} />
    </div>
  )
}
