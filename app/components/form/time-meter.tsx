import styles from './list.module.css'
import type { ListItem } from '#app/domain/template/template.ts'
import { readNumber } from '#app/domain/text/json-value.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** Minutes a practice can be asked for: the form must be done in ten. */
const limit = 10

/** Adds up the minutes of all indicators, the open one marked. Over ten it says so, and blocks nothing. */
export function TimeMeter({ items, openId }: { items: readonly ListItem[]; openId: string | null }) {
  const words = useCatalogue().forms.indicators
  const parts = items.map((item) => ({ id: item.id, minutes: Math.max(0, readNumber(item, 'minutes') ?? 0) }))
  const used = parts.reduce((sum, part) => sum + part.minutes, 0)
  const scale = 100 / Math.max(limit, used)
  const starts = parts.map((_, index) =>
    parts.slice(0, index).reduce((sum, part) => sum + part.minutes * scale, 0),
  )
  return (
    <div className={styles.meter}>
      <p>
        <strong>{words.minutesOf(used, limit)}</strong> {words.perPractice}
      </p>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.meterRest} width="100" height="4" />
        {parts.map((part, index) => (
          <rect
            key={part.id}
            className={part.id === openId ? styles.meterOpen : styles.meterPart}
            x={starts[index]}
            width={Math.max(0, part.minutes * scale - 0.4)}
            height="4"
          />
        ))}
      </svg>
      {used > limit && <p className={styles.caution}>{words.overLimit(used - limit)}</p>}
    </div>
  )
}
