import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import type { FormSource } from '#app/features/practice-form/form-view.ts'
import { PracticeFrame } from '#app/components/practice-frame.tsx'
import styles from '#app/features/practice-form/plain-page.module.css'
import { SentAnswers } from '#app/features/practice-form/sent-answers.tsx'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

/** The form after closing: what was sent, to read. `tooLate`: something came after the closing and was not stored. */
export function ClosedPage({
  source,
  closedAt,
  resultsPath,
  tooLate,
}: {
  source: FormSource
  closedAt: string
  resultsPath: string
  tooLate: boolean
}) {
  const { practiceForm: words } = useCatalogue()
  const day = formatDate(danishDay(closedAt), useLocale(), 'long')
  return (
    <PracticeFrame clusterName={source.clusterName}>
      <title>{words.pageTitle(source.title)}</title>
      <div className={styles.page}>
        <p className={styles.kicker}>{words.formFor(source.practiceName)}</p>
        <h1>{source.title}</h1>
        {tooLate && <Note tone="error" title={words.closed.notStored} />}
        <Note tone="info" title={words.closed.title}>
          {words.closed.text(day)}
        </Note>
        <section className={styles.block}>
          <h2>{words.closed.sent}</h2>
          {source.answers === null ? (
            <p>{words.closed.nothingSent}</p>
          ) : (
            <SentAnswers indicators={source.indicators} answers={source.answers} />
          )}
        </section>
        <ButtonLink href={resultsPath} variant="filled" iconAfter="arrow-right">
          {words.closed.toResults}
        </ButtonLink>
      </div>
    </PracticeFrame>
  )
}
