import type { ReactNode } from 'react'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import type { OpenedPage } from '#app/features/collection/collection-screen.tsx'
import styles from '#app/features/collection/round-heading.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

/** Which round it is and since when, with what can be done to it as a whole. */
export function RoundHeading({ round, children }: { round: OpenedPage['round']; children: ReactNode }) {
  const { title, round: words } = useCatalogue().collection
  const locale = useLocale()
  const name = round.number === 1 ? words.first : words.numbered(round.number)
  const day = (iso: string) => formatDate(danishDay(iso), locale, 'long')
  const state = round.closedAt
    ? words.closedOn(day(round.closedAt))
    : words.openSince(day(round.openedAt ?? ''))
  return (
    <header className={styles.head}>
      <div>
        <p className={styles.kicker}>{`${name} · ${state}`}</p>
        <h1>{title}</h1>
      </div>
      <div className={styles.actions}>{children}</div>
    </header>
  )
}
