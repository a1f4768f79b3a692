import type { Participant, ParticipantStatus } from '#app/domain/collection/round.ts'
import { daysBetween } from '#app/domain/collection/days-left.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import styles from '#app/features/collection/board.module.css'
import type { OpenedPage } from '#app/features/collection/collection-screen.tsx'
import { discOf, isMissing, isSent, stateOrder } from '#app/features/collection/seat-states.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { StatusDisc } from '#app/ui/status-disc.tsx'

/** The strip: how many are in, one disc a practice sorted by state and never by name, and the one thing to do. */
export function Board({ page }: { page: OpenedPage }) {
  const { board: words } = useCatalogue().collection
  const { participants, round } = page
  const sent = participants.filter(isSent).length
  const discs = participants.toSorted((a, b) => stateOrder(a.status) - stateOrder(b.status))
  return (
    <section className={styles.board} aria-label={words.label}>
      <p className={styles.count}>
        <span className={styles.number}>{sent}</span>
        <span className={styles.of}>
          {words.sentOf(participants.length)}
          <br />
          {words.sent}
        </span>
      </p>
      <div className={styles.states}>
        <div className={styles.discs}>
          {discs.map(({ id, status }) => (
            <StatusDisc key={id} state={discOf(status)} size={22} />
          ))}
        </div>
        <p>
          {round.status === 'closed' ? (
            words.closedText(sent, participants.length)
          ) : (
            <Sentence seats={participants} />
          )}
        </p>
      </div>
      <div className={styles.next}>
        {round.status === 'closed' ? (
          <ButtonLink href={`/pakker/${page.packageId}/resultater`} variant="filled" iconAfter="arrow-right">
            {words.seeResults}
          </ButtonLink>
        ) : (
          <Deadline page={page} missing={participants.filter(isMissing).length} />
        )}
      </div>
    </section>
  )
}

/** "2 er i gang, 1 har åbnet skemaet, 2 har ikke åbnet det." */
function Sentence({ seats }: { seats: readonly Participant[] }) {
  const { collection, running } = useCatalogue()
  const { board: words } = collection
  const count = (status: ParticipantStatus) => seats.filter((seat) => seat.status === status).length
  const parts = [
    { count: count('begun'), words: words.begun },
    { count: count('opened'), words: words.opened },
    { count: count('not-opened'), words: words.notOpened },
    { count: count('no-data'), words: running.noData.board },
  ].filter((part) => part.count > 0)
  if (parts.length === 0) return words.allIn
  return `${parts.map((part) => part.words(part.count)).join(', ')}.`
}

function Deadline({ page, missing }: { page: OpenedPage; missing: number }) {
  const { board: words } = useCatalogue().collection
  const days = daysBetween(page.today, page.round.deadline)
  const day = formatDate(page.round.deadline, useLocale(), 'weekday')
  const untouched = page.participants.every(({ status }) => status === 'not-opened' || status === 'no-data')
  return (
    <>
      <p className={styles.deadline}>
        {days > 0 && (
          <>
            <strong>{words.daysLeft(days)}</strong> {words.toDeadline(day)}
          </>
        )}
        {days === 0 && <strong>{words.lastDay}</strong>}
        {days < 0 && words.pastDeadline(day)}
      </p>
      {page.canCollect && missing > 0 && (
        <ButtonLink href={`/pakker/${page.packageId}/dataindsamling/skriv`} variant="filled" icon="mail">
          {untouched ? words.inviteAll(missing) : words.writeToMissing(missing)}
        </ButtonLink>
      )}
    </>
  )
}
