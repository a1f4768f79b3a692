import { formatDate } from '#app/domain/text/format-date.ts'
import { activeSecondsField, systemFields } from '#app/domain/collection/form-fields.ts'
import { ErrorSummary } from '#app/features/practice-form/error-summary.tsx'
import type { FormView } from '#app/features/practice-form/form-view.ts'
import { IndicatorCard } from '#app/features/practice-form/indicator-card.tsx'
import { PracticeFrame } from '#app/components/practice-frame.tsx'
import styles from '#app/features/practice-form/form-page.module.css'
import { Progress } from '#app/features/practice-form/progress.tsx'
import { RecordSystemPicker } from '#app/features/practice-form/record-system-picker.tsx'
import { SavedState } from '#app/features/practice-form/saved-state.tsx'
import { SendSection } from '#app/features/practice-form/send-section.tsx'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Note } from '#app/ui/note.tsx'

/** `saving`: a CPR number was left out. `sending`: fields are at fault. `full`: the server could not store it. */
export type RefusedForm = 'saving' | 'sending' | 'full'

/** Shown to a coordinator instead: nothing is saved or sent, and the record system is chosen by address. */
export type FormPreview = {
  readonly title: string
  readonly text: string
  readonly back: string
  readonly backPath: string
}

/** The practice's form: one `<form>` that works by itself; the page's script adds saving, echo and folding. */
export function FormPage({
  view,
  refused,
  preview,
}: {
  view: FormView
  refused: RefusedForm | null
  preview?: FormPreview
}) {
  const { practiceForm: words, running } = useCatalogue()
  const { form } = view
  return (
    <PracticeFrame clusterName={view.clusterName} status={<SavedState savedAt={view.savedAt} />}>
      <title>{words.pageTitle(view.title)}</title>
      {preview && (
        <div className={styles.preview}>
          <Note title={preview.title} icon="sheet">
            <p>
              {preview.text} <a href={preview.backPath}>{preview.back}</a>
            </p>
          </Note>
        </div>
      )}
      {view.typedIn && (
        <div className={styles.preview}>
          <Note tone="caution" title={running.typingIn.title(view.practiceName)}>
            {running.typingIn.text}
          </Note>
        </div>
      )}
      <Intro view={view} />
      <form
        method={preview ? 'get' : 'post'}
        action={preview ? undefined : '#fejl'}
        noValidate
        className={styles.form}
        data-practice-form={preview ? undefined : true}
      >
        <p className={styles.trouble} hidden data-trouble />
        {refused && <Refusal refused={refused} view={view} />}
        <input type="hidden" name={systemFields.before} value={view.recordSystem} />
        <input type="hidden" name={activeSecondsField} defaultValue="" />
        <RecordSystemPicker systems={view.recordSystems} chosen={view.recordSystem} />
        <Progress answered={view.answeredCount} all={form.cards.length} />
        {form.cards.map((card, index) => (
          <IndicatorCard
            key={card.indicatorId}
            card={card}
            view={view}
            refusedSending={refused === 'sending'}
            nextNumber={form.cards[index + 1]?.number}
          />
        ))}
        {!preview && <SendSection view={view} />}
      </form>
      {!preview && <script src="/practice-form.js" defer />}
    </PracticeFrame>
  )
}

function Refusal({ refused, view }: { refused: RefusedForm; view: FormView }) {
  const { errors } = useCatalogue().practiceForm
  if (refused !== 'full') return <ErrorSummary cards={view.cards} sending={refused === 'sending'} />
  return (
    <Note tone="error" id="fejl" title={errors.fullTitle}>
      {errors.full}
    </Note>
  )
}

function Intro({ view }: { view: FormView }) {
  const { practiceForm: words, agreement } = useCatalogue()
  const locale = useLocale()
  return (
    <header className={styles.intro}>
      <p className={styles.kicker}>{words.formFor(view.practiceName)}</p>
      <h1>{view.title}</h1>
      <p className={styles.lead}>
        {`${view.form.summary}. `}
        {view.deadline !== null && (
          <>
            {words.answerBy} <strong>{formatDate(view.deadline, locale, 'weekday')}</strong>.{' '}
          </>
        )}
        {words.canCorrect}
      </p>
      <p className={styles.privacy}>
        <Icon name="lock" size={16} />
        {`${words.privacy} ${agreement.toPractice[view.agreement]}`}
      </p>
      {view.wording !== '' && <p className={styles.privacy}>{agreement.agreed(view.wording)}</p>}
      <noscript>
        <p className={styles.privacy}>{words.saved.noScript}</p>
      </noscript>
    </header>
  )
}
