import styles from './list.module.css'
import { estimateMinutes, totalMinutes } from '#app/domain/indicator/estimate-minutes.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import { minutesBudget } from '#app/domain/indicator/minutes-budget.ts'
import { readRoleItem } from '#app/domain/package/read-role-item.ts'
import type { ListItem } from '#app/domain/template/template.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/**
 * Adds up the minutes of all indicators, written or reckoned by their kind, the open one marked. Over ten it says so,
 * and blocks nothing.
 */
export function TimeMeter({ items, openId }: { items: readonly ListItem[]; openId: string | null }) {
  const words = useCatalogue().forms.indicators
  const minutes = estimateItemMinutes(items)
  const used = totalMinutes(indicatorsOf(items))
  const scale = 100 / Math.max(minutesBudget, used)
  const starts = minutes.map((_, index) => minutes.slice(0, index).reduce((sum, one) => sum + one * scale, 0))
  return (
    <div className={styles.meter}>
      <p>
        <strong>{words.minutesOf(used, minutesBudget)}</strong> {words.perPractice}
      </p>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.meterRest} width="100" height="4" />
        {items.map(({ id }, index) => (
          <rect
            key={id}
            className={id === openId ? styles.meterOpen : styles.meterPart}
            x={starts[index]}
            width={Math.max(0, (minutes[index] ?? 0) * scale - 0.4)}
            height="4"
          />
        ))}
      </svg>
      {used > minutesBudget && <p className={styles.caution}>{words.overLimit(used - minutesBudget)}</p>}
    </div>
  )
}

/** Minutes for each indicator that is being written, in order; may be fractions. */
export function estimateItemMinutes(items: readonly ListItem[]): readonly number[] {
  return estimateMinutes(indicatorsOf(items))
}

function indicatorsOf(items: readonly ListItem[]) {
  return buildIndicators(items.map((item) => readRoleItem('indicators', item)))
}
