import { fieldName } from '#app/domain/collection/form-fields.ts'
import { longestField } from '#app/domain/collection/raw-answer.ts'
import type { AnswerFieldsProps } from '#app/features/practice-form/answer-fields.tsx'
import { CountMessage } from '#app/features/practice-form/count-field.tsx'
import { fieldId } from '#app/features/practice-form/field-problems.ts'
import { OtherNumberTick } from '#app/features/practice-form/other-number-tick.tsx'
import styles from '#app/features/practice-form/text-field.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { TextArea } from '#app/ui/field.tsx'

/** Own words, with what must not be in them said before anything is written. */
export function TextField({ card, raw, problems }: AnswerFieldsProps) {
  const { text: words } = useCatalogue().practiceForm
  const id = fieldId('text', card.indicatorId)
  const isInvalid = problems.some(({ field }) => field === 'text')
  return (
    <div className={styles.text}>
      <label htmlFor={id}>{words.label}</label>
      <p id={`${id}-help`}>{words.help}</p>
      <TextArea
        id={id}
        name={fieldName('text', card.indicatorId)}
        defaultValue={raw.text ?? ''}
        maxLength={longestField}
        rows={4}
        data-field="text"
        aria-invalid={isInvalid || undefined}
        aria-describedby={`${id}-help ${id}-fejl`}
      />
      <CountMessage indicatorId={card.indicatorId} field="text" problems={problems} />
      <OtherNumberTick
        indicatorId={card.indicatorId}
        field="text"
        text={raw.text ?? ''}
        ticks={raw.otherNumbers}
      />
    </div>
  )
}
