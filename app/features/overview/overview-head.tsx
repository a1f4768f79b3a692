import type { OverviewData } from '#app/features/overview/overview-data.ts'
import styles from '#app/features/overview/overview-head.module.css'
import { parseClock } from '#app/domain/meeting/programme.ts'
import type { Meeting } from '#app/domain/template/roles.ts'
import { formatClock, formatDate } from '#app/domain/text/format-date.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

/** What the package is, when its meeting is, and how many days are left. */
export function OverviewHead({ data }: { data: OverviewData }) {
  const { kinds, overview: words } = useCatalogue().packages
  const locale = useLocale()
  const { meeting, daysLeft } = data.overview
  return (
    <header className={styles.head}>
      <div>
        <p className={styles.kind}>{kinds[data.kind]}</p>
        <h1>{data.title}</h1>
        <p className={styles.meeting}>{sayMeeting(meeting, words, locale)}</p>
      </div>
      {daysLeft !== null && daysLeft > 0 && (
        <p className={styles.days}>
          <span className={styles.number}>{daysLeft}</span>
          <span>{words.daysTo(daysLeft)}</span>
        </p>
      )}
      {daysLeft === 0 && <p className={styles.days}>{words.today}</p>}
    </header>
  )
}

function sayMeeting(meeting: Meeting, words: Catalogue['packages']['overview'], locale: Locale): string {
  if (meeting.date === undefined) return words.noMeeting
  const day = words.meetingOn(formatDate(meeting.date, locale, 'weekday'))
  const clock = sayClock(meeting, words, locale)
  const when = clock === '' ? day : `${day} ${clock}`
  return meeting.place === undefined ? when : `${when} · ${meeting.place}`
}

function sayClock(
  { startTime, minutes }: Meeting,
  words: Catalogue['packages']['overview'],
  locale: Locale,
): string {
  const start = startTime === undefined ? null : parseClock(startTime)
  if (startTime === undefined || start === null) return ''
  const from = formatClock(startTime, locale)
  if (minutes === undefined) return words.clockFrom(from)
  const end = (start + minutes) % 1440
  const to = `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`
  return words.clock(from, formatClock(to, locale))
}
