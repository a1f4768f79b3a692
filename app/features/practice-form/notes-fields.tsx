import {
  explanationTags,
  explanationTagWords,
  influences,
  influenceWords,
} from '#app/domain/collection/answer-notes.ts'
import { longestComment, longestLeftOutReason } from '#app/domain/collection/check-notes.ts'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import type { OtherNumbers } from '#app/domain/collection/raw-answer.ts'
import { areNotesEmpty, emptyRawNotes, type RawNotes } from '#app/domain/collection/raw-notes.ts'
import { CountInput, CountMessage } from '#app/features/practice-form/count-field.tsx'
import { fieldId, type FieldProblem } from '#app/features/practice-form/field-problems.ts'
import { OtherNumberTick } from '#app/features/practice-form/other-number-tick.tsx'
import styles from '#app/features/practice-form/notes-fields.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Checkbox, TextArea, TextInput } from '#app/ui/field.tsx'

type NotesProps = {
  readonly indicatorId: string
  readonly notes: RawNotes | undefined
  readonly ticks: OtherNumbers | undefined
  readonly problems: readonly FieldProblem[]
}

type FieldsProps = NotesProps & { readonly notes: RawNotes }

/** What a practice may say about its number: folded away until it wants to, and all of it may be left alone. */
export function NotesFields({ indicatorId, notes = emptyRawNotes, ticks, problems }: NotesProps) {
  const shared = { indicatorId, notes, ticks, problems }
  const { notes: words } = useCatalogue().practiceForm
  const isFaulty = problems.some(({ field }) => field === 'comment' || field.startsWith('left-out'))
  const said = !areNotesEmpty({ ...notes, guess: '' })
  return (
    <details className={styles.notes} open={said || isFaulty} data-notes>
      <summary>{words.open}</summary>
      <div className={styles.body}>
        <Tags indicatorId={indicatorId} chosen={notes.tags} />
        <InfluenceChoice indicatorId={indicatorId} chosen={notes.influence} />
        <LeftOutFields {...shared} />
        <CommentField {...shared} />
      </div>
    </details>
  )
}

function Tags({ indicatorId, chosen }: { indicatorId: string; chosen: readonly string[] }) {
  const { notes: words } = useCatalogue().practiceForm
  const locale = useLocale()
  return (
    <fieldset className={styles.group}>
      <legend>{words.tags}</legend>
      <div className={styles.row}>
        {explanationTags.map((tag) => (
          <Checkbox
            key={tag}
            name={fieldName(`tag-${tag}`, indicatorId)}
            value="yes"
            defaultChecked={chosen.includes(tag)}
            label={explanationTagWords[tag][locale]}
            data-tag={tag}
          />
        ))}
      </div>
    </fieldset>
  )
}

function InfluenceChoice({ indicatorId, chosen }: { indicatorId: string; chosen: string }) {
  const { notes: words } = useCatalogue().practiceForm
  const locale = useLocale()
  const choices = [
    ...influences.map((influence) => ({ id: influence, text: influenceWords[influence][locale] })),
    { id: '', text: words.unsaid },
  ]
  return (
    <fieldset className={styles.group}>
      <legend>{words.influence}</legend>
      <div className={styles.row}>
        {choices.map(({ id, text }) => (
          <label key={id} className={styles.choice}>
            <input
              type="radio"
              name={fieldName('influence', indicatorId)}
              value={id}
              defaultChecked={id === chosen}
              data-influence
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function LeftOutFields({ indicatorId, notes, ticks, problems }: FieldsProps) {
  const { notes: words } = useCatalogue().practiceForm
  const shared = { indicatorId, problems }
  const id = fieldId('left-out-reason', indicatorId)
  return (
    <div className={styles.leftOut}>
      <div>
        <label htmlFor={fieldId('left-out', indicatorId)}>{words.leftOut}</label>
        <CountInput {...shared} field="left-out" label={words.leftOut} value={notes.leftOut} />
        <CountMessage {...shared} field="left-out" />
      </div>
      <div>
        <label htmlFor={id}>{words.leftOutReason}</label>
        <p id={`${id}-help`}>{words.leftOutHelp}</p>
        <TextInput
          id={id}
          name={fieldName('left-out-reason', indicatorId)}
          defaultValue={notes.leftOutReason}
          maxLength={longestLeftOutReason}
          autoComplete="off"
          data-field="left-out-reason"
          aria-invalid={problems.some(({ field }) => field === 'left-out-reason') || undefined}
          aria-describedby={`${id}-help ${id}-fejl`}
        />
        <CountMessage {...shared} field="left-out-reason" />
        <OtherNumberTick {...{ indicatorId, ticks }} field="left-out-reason" text={notes.leftOutReason} />
      </div>
    </div>
  )
}

function CommentField({ indicatorId, notes, ticks, problems }: FieldsProps) {
  const { notes: words } = useCatalogue().practiceForm
  const id = fieldId('comment', indicatorId)
  return (
    <div className={styles.comment}>
      <label htmlFor={id}>{words.comment}</label>
      <p id={`${id}-help`}>{words.commentHelp}</p>
      <TextArea
        id={id}
        name={fieldName('comment', indicatorId)}
        defaultValue={notes.comment}
        maxLength={longestComment}
        rows={3}
        data-field="comment"
        aria-invalid={problems.some(({ field }) => field === 'comment') || undefined}
        aria-describedby={`${id}-help ${id}-fejl`}
      />
      <CountMessage indicatorId={indicatorId} field="comment" problems={problems} />
      <OtherNumberTick {...{ indicatorId, ticks }} field="comment" text={notes.comment} />
      <Checkbox
        name={fieldName('released', indicatorId)}
        value="yes"
        defaultChecked={notes.released}
        label={words.released}
        help={words.releasedHelp}
        data-field="released"
      />
    </div>
  )
}
