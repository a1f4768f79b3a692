import { fieldName, noAnswer } from '#app/domain/collection/form-fields.ts'
import { noneChosen, type RawAnswer } from '#app/domain/collection/raw-answer.ts'
import { apartWords } from '#app/domain/indicator/apart-words.ts'
import type { ChoiceMeasure } from '#app/domain/indicator/indicator.ts'
import type { AnswerFieldsProps } from '#app/features/practice-form/answer-fields.tsx'
import styles from '#app/features/practice-form/choice-fields.module.css'
import { CountMessage } from '#app/features/practice-form/count-field.tsx'
import { fieldId } from '#app/features/practice-form/field-problems.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

type Offered = { readonly id: string; readonly text: string; readonly isApart: boolean }

/** One answer or several from a list. What stands apart from the list stands apart on the page as well. */
export function ChoiceFields({
  card,
  measure,
  raw,
  problems,
}: AnswerFieldsProps & { measure: ChoiceMeasure }) {
  const { choice: words } = useCatalogue().practiceForm
  const offered = useOffered(measure)
  const isSingle = measure.kind === 'single-choice'
  const option = (one: Offered) => (
    <Option
      key={one.id}
      one={one}
      isSingle={isSingle}
      isFirst={one === offered[0]}
      isInvalid={problems.some(({ field }) => field === 'chosen')}
      indicatorId={card.indicatorId}
      raw={raw}
    />
  )
  return (
    <fieldset className={styles.choices}>
      <legend>
        <span className="visually-hidden">{card.question} </span>
        {isSingle ? words.one : words.several}
      </legend>
      <div className={styles.options}>{offered.filter(({ isApart }) => !isApart).map(option)}</div>
      <div className={styles.apart}>
        {offered.filter(({ isApart }) => isApart).map(option)}
        {isSingle && <NoAnswer indicatorId={card.indicatorId} raw={raw} />}
      </div>
      <CountMessage indicatorId={card.indicatorId} field="chosen" problems={problems} />
    </fieldset>
  )
}

function useOffered({ kind, options, apart }: ChoiceMeasure): readonly Offered[] {
  const { choice: words } = useCatalogue().practiceForm
  const locale = useLocale()
  const none = kind === 'multiple-choice' ? [{ id: noneChosen, text: words.none, isApart: true }] : []
  return [
    ...options.map((option) => ({ ...option, isApart: false })),
    ...none,
    ...apart.map((id) => ({ id, text: apartWords[id][locale], isApart: true })),
  ]
}

function Option({
  one,
  isSingle,
  isFirst,
  isInvalid,
  indicatorId,
  raw,
}: {
  one: Offered
  isSingle: boolean
  isFirst: boolean
  isInvalid: boolean
  indicatorId: string
  raw: RawAnswer
}) {
  const id = fieldId('chosen', indicatorId)
  return (
    <label className={styles.option}>
      <input
        type={isSingle ? 'radio' : 'checkbox'}
        name={fieldName(isSingle ? 'chosen' : `option-${one.id}`, indicatorId)}
        value={isSingle ? one.id : 'yes'}
        defaultChecked={raw.chosen?.includes(one.id) === true}
        data-option={one.id}
        data-label={one.text}
        data-apart={one.isApart || undefined}
        {...(isFirst && {
          id,
          'data-field': 'chosen',
          'aria-describedby': `${id}-fejl`,
          'aria-invalid': isInvalid || undefined,
        })}
      />
      <span>{one.text}</span>
    </label>
  )
}

/** A button that has been pressed cannot be let go of, so not answering is a button among them. */
function NoAnswer({ indicatorId, raw }: { indicatorId: string; raw: RawAnswer }) {
  const { notAnswered } = useCatalogue().practiceForm
  return (
    <label className={styles.option}>
      <input
        type="radio"
        name={fieldName('chosen', indicatorId)}
        value={noAnswer}
        defaultChecked={raw.notFound}
        data-field="not-found"
      />
      <span>{notAnswered}</span>
    </label>
  )
}
