import styles from '#app/features/overview/timeline-line.module.css'
import type { Timeline } from '#app/domain/package/timeline.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

const line = { from: 8, to: 880, y: 40 }
/** A label nearer an end than this share would run into the one standing there. */
const roomForLabel = 0.14

/** From today to the meeting, drawn to scale with a tick a week; the days in which practices answer are a thick bar. */
export function TimelineLine({
  timeline,
  today,
  deadline,
  meetingDate,
}: {
  timeline: Timeline
  today: string
  deadline: string | null
  meetingDate: string
}) {
  const { timeline: words } = useCatalogue().packages.overview
  const locale = useLocale()
  const short = (day: string) => formatDate(day, locale, 'short')
  const end = timeline.deadline
  return (
    <svg className={styles.line} viewBox="0 0 944 72" role="img" aria-label={words.label}>
      <path className={styles.scale} d={`M${line.from} ${line.y}H${line.to}`} />
      {timeline.weeks.map((week) => (
        <path key={week} className={styles.scale} d={`M${at(week)} ${line.y - 4}v8`} />
      ))}
      {end !== null && <path className={styles.answering} d={`M${line.from} ${line.y}H${at(end)}`} />}
      <circle className={styles.today} cx={line.from} cy={line.y} r="6" />
      <path className={styles.meeting} d={`M${line.to} ${line.y - 11}l11 11-11 11-11-11Z`} />
      <Label x={0} anchor="start" title={words.today} day={short(today)} />
      {end !== null && deadline !== null && end > roomForLabel && end < 1 - roomForLabel && (
        <Label x={at(end)} anchor="middle" title={words.deadline} day={short(deadline)} />
      )}
      <Label x={line.to} anchor="middle" title={words.meeting} day={short(meetingDate)} />
    </svg>
  )
}

function Label({
  x,
  anchor,
  title,
  day,
}: {
  x: number
  anchor: 'start' | 'middle'
  title: string
  day: string
}) {
  return (
    <>
      <text className={styles.title} x={x} y="16" textAnchor={anchor}>
        {title}
      </text>
      <text className={styles.day} x={x} y="68" textAnchor={anchor}>
        {day}
      </text>
    </>
  )
}

function at(share: number): number {
  return Math.round(line.from + share * (line.to - line.from))
}
