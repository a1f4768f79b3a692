import { minutesBudget } from '#app/domain/indicator/minutes-budget.ts'
import type { OpenedPage } from '#app/features/collection/collection-screen.tsx'
import styles from '#app/features/collection/margin.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** What stands beside the table: how links work, what is not shown, and how long it takes, without names. */
export function Margin({ reports: { time, remarks } }: Pick<OpenedPage, 'reports'>) {
  const { collection, running } = useCatalogue()
  const { margin: words } = collection
  const { saidMinutes, said, measuredMinutes, measured } = time
  return (
    <aside className={styles.margin}>
      <section>
        <h2>{words.linkTitle}</h2>
        <p>{words.link}</p>
      </section>
      <section>
        <h2>{words.whoTitle}</h2>
        <p>{words.who}</p>
      </section>
      {(saidMinutes !== null || measuredMinutes !== null) && (
        <section>
          <h2>{words.timeTitle}</h2>
          {saidMinutes !== null && <p>{words.timeSaid(saidMinutes, said)}</p>}
          {measuredMinutes !== null && <p>{words.timeMeasured(measuredMinutes, measured)}</p>}
          <p>{words.timeBudget(minutesBudget)}</p>
        </section>
      )}
      {remarks.length > 0 && (
        <section>
          <h2>{running.remarks.title}</h2>
          <ul>
            {remarks.map((remark, index) => (
              <li key={index}>{running.remarks.quote(remark)}</li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}
