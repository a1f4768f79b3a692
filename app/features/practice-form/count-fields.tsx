import type { RawAnswer } from '#app/domain/collection/raw-answer.ts'
import { CountInput, CountMessage } from '#app/features/practice-form/count-field.tsx'
import type { AnswerFieldsProps } from '#app/features/practice-form/answer-fields.tsx'
import { echoText } from '#app/features/practice-form/answer-text.ts'
import styles from '#app/features/practice-form/count-fields.module.css'
import { fieldId } from '#app/features/practice-form/field-problems.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

/** The counts, with a heavy line under them and what they amount to. A plain count has one field and no line. */
export function CountFields({ card, raw, answer, problems }: AnswerFieldsProps) {
  const { echo, parts } = useCatalogue().practiceForm
  const locale = useLocale()
  const shared = { indicatorId: card.indicatorId, problems }
  return (
    <div className={styles.fields}>
      <CountRow
        {...shared}
        field="numerator"
        label={card.numeratorLabel}
        value={raw.numerator}
        isDecimal={card.kind === 'mean'}
      />
      {card.denominatorLabel !== null && (
        <>
          <CountRow
            {...shared}
            field="denominator"
            label={card.denominatorLabel || parts.total('')}
            value={raw.denominator}
            isDecimal={card.kind === 'rate'}
          />
          <p className={styles.echo}>
            <span>{echo.label}</span>
            <output data-echo>{echoText(card, answer, echo, locale)}</output>
          </p>
        </>
      )}
    </div>
  )
}

/** Two counts of the same event, each by its own name: there is nothing to work out of them. A preview may lack names. */
export function RegistrationFields({
  card,
  registrations,
  raw,
  problems,
}: AnswerFieldsProps & { registrations: { readonly first: string; readonly second: string } }) {
  const shared = { indicatorId: card.indicatorId, problems }
  return (
    <div className={styles.fields}>
      <CountRow
        {...shared}
        field="part-first"
        label={registrations.first || card.title}
        value={partOf(raw, 'first')}
      />
      <CountRow
        {...shared}
        field="part-second"
        label={registrations.second || card.title}
        value={partOf(raw, 'second')}
      />
    </div>
  )
}

/** What was typed for one part. */
export function partOf(raw: RawAnswer, id: string): string {
  return raw.parts?.[id] ?? ''
}

function CountRow(props: Parameters<typeof CountInput>[0]) {
  return (
    <div className={styles.field}>
      <label htmlFor={fieldId(props.field, props.indicatorId)}>{props.label}</label>
      <CountInput {...props} />
      <CountMessage {...props} />
    </div>
  )
}
