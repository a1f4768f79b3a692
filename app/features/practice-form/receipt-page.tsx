import { minuteChoices } from '#app/domain/collection/time-used.ts'
import type { Answers } from '#app/domain/collection/answers.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay, formatTimeOfDay } from '#app/domain/text/format-time.ts'
import type { FormSource } from '#app/features/practice-form/form-view.ts'
import { PracticeFrame } from '#app/components/practice-frame.tsx'
import styles from '#app/features/practice-form/plain-page.module.css'
import { RemarkField, type RemarkState } from '#app/features/practice-form/remark-field.tsx'
import { SentAnswers } from '#app/features/practice-form/sent-answers.tsx'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'

/** What was sent, to print as well, how to correct it, and how long it took in one tap. */
export function ReceiptPage({
  source,
  deadline,
  answers,
  sentAt,
  minutes,
  remark,
  formPath,
}: {
  source: FormSource
  /** ISO day. */
  deadline: string
  answers: Answers
  sentAt: string
  minutes: number | null
  remark: RemarkState
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
        <h1 id="kvittering">{words.title}</h1>
        <p>{words.canCorrect(formatDate(deadline, locale, 'weekday'))}</p>
        <div className={styles.choices}>
          <ButtonLink href={formPath} icon="edit">
            {words.correct}
          </ButtonLink>
          <Button icon="print" hidden data-print>
            {words.print}
          </Button>
        </div>
        <noscript>
          <p className={styles.small}>{words.printHelp}</p>
        </noscript>
        <section className={styles.block}>
          <h2>{words.sent}</h2>
          <SentAnswers indicators={source.indicators} answers={answers} />
          <p className={styles.small}>{words.sentAt(day, formatTimeOfDay(sentAt, locale))}</p>
        </section>
        <MinutesUsed minutes={minutes} isPilot={source.isPilot === true} />
        <RemarkField remark={remark} isPilot={source.isPilot === true} />
        <p>{words.next}</p>
        <script src="/practice-form.js" defer />
      </div>
    </PracticeFrame>
  )
}

function MinutesUsed({ minutes, isPilot }: { minutes: number | null; isPilot: boolean }) {
  const { receipt: words } = useCatalogue().practiceForm
  return (
    <section className={`${styles.block} ${styles.screenOnly}`}>
      <h2 id="minutter">{words.minutesTitle}</h2>
      <p className={styles.small}>{isPilot ? words.minutesPilot : words.minutesHelp}</p>
      <form method="post" className={styles.choices}>
        {minuteChoices.map((choice) => (
          <Button key={choice} type="submit" name="minutes" value={choice} aria-pressed={choice === minutes}>
            {words.minutes(choice, choice === minuteChoices.at(-1))}
          </Button>
        ))}
      </form>
      {minutes !== null && <output>{words.minutesThanks}</output>}
    </section>
  )
}
