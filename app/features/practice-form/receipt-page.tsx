import type { Answers } from '#app/domain/collection/answers.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay, formatTimeOfDay } from '#app/domain/text/format-time.ts'
import type { FormSource } from '#app/features/practice-form/form-view.ts'
import { PracticeFrame } from '#app/features/practice-form/practice-frame.tsx'
import styles from '#app/features/practice-form/plain-page.module.css'
import { SentAnswers } from '#app/features/practice-form/sent-answers.tsx'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'

const minutesChoices = ['under-5', '5-10', 'over-10'] as const

/** What was sent, how to correct it, and how long it took in one tap. */
export function ReceiptPage({
  source,
  deadline,
  answers,
  sentAt,
  minutes,
  formPath,
}: {
  source: FormSource
  /** ISO day. */
  deadline: string
  answers: Answers
  sentAt: string
  minutes: string
  formPath: string
}) {
  const { receipt: words } = useCatalogue().practiceForm
  const locale = useLocale()
  const day = formatDate(danishDay(sentAt), locale, 'long')
  return (
    <PracticeFrame clusterName={source.clusterName}>
      <title>{words.pageTitle(source.title)}</title>
      <div className={styles.page}>
        <p className={styles.kicker}>{`${source.title} · ${source.practiceName}`}</p>
        <h1>{words.title}</h1>
        <p>{words.canCorrect(formatDate(deadline, locale, 'weekday'))}</p>
        <ButtonLink href={formPath} icon="edit">
          {words.correct}
        </ButtonLink>
        <section className={styles.block}>
          <h2>{words.sent}</h2>
          <SentAnswers indicators={source.indicators} answers={answers} />
          <p className={styles.small}>{words.sentAt(day, formatTimeOfDay(sentAt, locale))}</p>
        </section>
        <MinutesUsed minutes={minutes} />
        <p>{words.next}</p>
      </div>
    </PracticeFrame>
  )
}

function MinutesUsed({ minutes }: { minutes: string }) {
  const { receipt: words } = useCatalogue().practiceForm
  return (
    <section className={styles.block}>
      <h2 id="minutter">{words.minutesTitle}</h2>
      <p className={styles.small}>{words.minutesHelp}</p>
      <form method="post" className={styles.choices}>
        {minutesChoices.map((choice) => (
          <Button key={choice} type="submit" name="minutes" value={choice} aria-pressed={choice === minutes}>
            {words.minutes[choice]}
          </Button>
        ))}
      </form>
      {minutes !== '' && <output>{words.minutesThanks}</output>}
    </section>
  )
}
