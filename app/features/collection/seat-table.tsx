import type { Participant } from '#app/domain/collection/round.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import type { OpenedPage } from '#app/features/collection/collection-screen.tsx'
import { MailNote } from '#app/features/collection/mail-note.tsx'
import { SeatActions } from '#app/features/collection/seat-actions.tsx'
import { SeatStatus } from '#app/features/collection/seat-status.tsx'
import styles from '#app/features/collection/seat-table.module.css'
import type { LinkFetcher } from '#app/features/collection/use-links.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import table from '#app/ui/table.module.css'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** Practice, state, when: who, never what. */
export function SeatTable({ page, fetcher }: { page: OpenedPage; fetcher: LinkFetcher }) {
  const { seats: words } = useCatalogue().collection
  return (
    <table className={`${table.table} ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">{words.practice}</th>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.latest}</th>
          {page.canCollect && (
            <th scope="col">
              <VisuallyHidden>{words.actions}</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {page.participants.map((seat) => (
          <SeatRow key={seat.id} seat={seat} page={page} fetcher={fetcher} />
        ))}
      </tbody>
    </table>
  )
}

function SeatRow({ seat, page, fetcher }: { seat: Participant; page: OpenedPage; fetcher: LinkFetcher }) {
  const locale = useLocale()
  return (
    <tr>
      <th scope="row">{seat.practiceName}</th>
      <td>
        <SeatStatus seat={seat} indicatorCount={page.indicatorCount} />
        <MailNote mail={page.mails[seat.id]} />
      </td>
      <td className={styles.latest}>
        {seat.latestAt === null ? '–' : formatDate(danishDay(seat.latestAt), locale, 'short')}
      </td>
      {page.canCollect && (
        <td className={styles.actions}>
          <SeatActions page={page} seat={seat} fetcher={fetcher} mail={page.mails[seat.id]} />
        </td>
      )}
    </tr>
  )
}
