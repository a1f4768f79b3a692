import styles from '#app/features/results/indicator-tabs.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** One link an indicator: each is a page of its own, so they work without a script and can be sent to a colleague. */
export function IndicatorTabs({
  tabs,
  current,
  roundNumber,
}: {
  tabs: readonly { readonly id: string; readonly number: string; readonly title: string }[]
  current: string
  roundNumber: number
}) {
  const { results: words } = useCatalogue()
  return (
    <nav aria-label={words.tabs}>
      <ul className={styles.tabs}>
        {tabs.map(({ id, number, title }) => (
          <li key={id}>
            <a
              href={`?${new URLSearchParams({ maalepunkt: id, runde: String(roundNumber) })}`}
              aria-current={id === current ? 'page' : undefined}
            >
              <span className={styles.number}>{number}</span>
              <span className={styles.title}>{title}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
