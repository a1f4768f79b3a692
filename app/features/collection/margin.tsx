import styles from '#app/features/collection/margin.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** With fewer than this a tally would say who answered last. */
const fewestForTally = 3

/** What stands beside the table: how links work, what is not shown, and how long it takes, without names. */
export function Margin({ minutes }: { minutes: { readonly [minutes: string]: number } }) {
  const { margin: words } = useCatalogue().collection
  const times = (['under-5', '5-10', 'over-10'] as const).map((time) => ({
    time: words.time[time],
    count: minutes[time] ?? 0,
  }))
  const all = times.reduce((sum, { count }) => sum + count, 0)
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
      {all >= fewestForTally && (
        <section>
          <h2>{words.timeTitle}</h2>
          <ul>
            {times
              .filter(({ count }) => count > 0)
              .map(({ time, count }) => (
                <li key={time}>{words.timeCount(count, time)}</li>
              ))}
          </ul>
        </section>
      )}
    </aside>
  )
}
