import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import type { FormView } from '#app/features/practice-form/form-view.ts'
import styles from '#app/features/practice-form/send-section.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

/** The end of the form: what is missing, what was sent before, and the one button that sends. */
export function SendSection({ view }: { view: FormView }) {
  const { send } = useCatalogue().practiceForm
  const locale = useLocale()
  const missing = view.form.cards.length - view.answeredCount
  return (
    <section className={styles.send} data-send aria-labelledby="send">
      <div>
        <h2 id="send" tabIndex={-1}>
          {send.title}
        </h2>
        <p data-missing>{missing === 0 ? send.ready : send.missing(missing)}</p>
        {view.sentAt !== null && <p>{send.sentBefore(formatDate(danishDay(view.sentAt), locale, 'long'))}</p>}
        {view.hasUnsent && <Note tone="caution">{send.unsent}</Note>}
        <output hidden data-waiting>
          {send.waiting}
        </output>
      </div>
      <Button type="submit" name="intent" value="send" variant="filled" data-send-button>
        {view.sentAt === null ? send.button : send.again}
      </Button>
    </section>
  )
}
