import type { ReactNode } from 'react'
import { minutesBudget } from '#app/domain/indicator/minutes-budget.ts'
import styles from '#app/features/collection/margin.module.css'
import type { OpenedPage } from '#app/features/collection/collection-screen.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** What stands beside the table: how links work, what is not shown, and how long it takes, without names. */
export function Margin({ page, children }: { page: OpenedPage; children?: ReactNode }) {
  const { collection, running } = useCatalogue()
  const { margin: words } = collection
  const { time, remarks } = page.reports
  const { saidMinutes, said, measuredMinutes, measured } = time
  return (
    <aside className={styles.margin}>
      <section>
        <h2>{words.linkTitle}</h2>
        <p>{words.link}</p>
        {children}
      </section>
      {page.paperForm !== null && (
        <section>
          <h2>{words.paperTitle}</h2>
          <p>{words.paper}</p>
          <p>
            <a href={`/pakker/${page.packageId}/moedemateriale/${page.paperForm}`}>{words.seePaper}</a>
          </p>
        </section>
      )}
      <section>
        <h2>{words.whoTitle}</h2>
        <p>{words.who[page.round.agreement]}</p>
        <p>
          <a href={`/klynge/${page.clusterId}/aftale`}>{words.agreement}</a>
        </p>
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
