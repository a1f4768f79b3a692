import { longestReason } from '#app/domain/collection/check-answers.ts'
import type { DataFormCard } from '#app/domain/collection/data-form.ts'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import type { RawAnswer } from '#app/domain/collection/raw-answer.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import { FieldMessage } from '#app/features/practice-form/field-message.tsx'
import { fieldId, type FieldProblem } from '#app/features/practice-form/field-problems.ts'
import { OtherNumberTick } from '#app/features/practice-form/other-number-tick.tsx'
import styles from '#app/features/practice-form/not-found-field.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Checkbox, TextInput } from '#app/ui/field.tsx'

/** "We cannot find the number" is an answer too, with one optional line that says why. A question may be left alone. */
export function NotFoundField({
  card,
  raw,
  problems,
}: {
  card: DataFormCard
  raw: RawAnswer
  problems: readonly FieldProblem[]
}) {
  const { practiceForm: words, common } = useCatalogue()
  const id = fieldId('reason', card.indicatorId)
  const problem = problems.find(({ field }) => field === 'reason')
  return (
    <div className={styles.notFound}>
      <Checkbox
        name={fieldName('not-found', card.indicatorId)}
        value="yes"
        defaultChecked={raw.notFound}
        label={isQuestion(card.kind) ? words.notAnswered : words.notFound}
        data-field="not-found"
      />
      <div className={styles.reason} data-open={raw.reason !== '' || problem !== undefined || undefined}>
        <label htmlFor={id}>
          {words.reason} <span>{common.optional}</span>
        </label>
        <p id={`${id}-help`}>{words.reasonHelp}</p>
        <TextInput
          id={id}
          name={fieldName('reason', card.indicatorId)}
          defaultValue={raw.reason}
          maxLength={longestReason}
          autoComplete="off"
          data-field="reason"
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-help ${id}-fejl`}
        />
        <FieldMessage id={`${id}-fejl`} field="reason" message={problem?.message} />
        <OtherNumberTick
          indicatorId={card.indicatorId}
          field="reason"
          text={raw.reason}
          ticks={raw.otherNumbers}
        />
      </div>
    </div>
  )
}
