import type { SyntheticEvent } from 'react'
import { roundCan } from '#app/domain/collection/round-can.ts'
import type { Participant, Round } from '#app/domain/collection/round.ts'
import { isMissing as isExpected } from '#app/features/collection/seat-states.ts'
import styles from '#app/features/collection/seat-actions.module.css'
import type { LinkFetcher } from '#app/features/collection/use-links.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { OpenedPage } from '#app/features/collection/collection-screen.tsx'
import { SeatButton } from '#app/features/collection/seat-button.tsx'
import { NoData } from '#app/features/collection/no-data.tsx'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** What can be done for one seat. The link lies open for those who are missing, the rest under "more". */
export function SeatActions({
  page: { round, canSeeNames },
  seat,
  fetcher,
  mail,
}: {
  page: { readonly round: Pick<Round, 'status'>; readonly canSeeNames: boolean }
  seat: Participant
  fetcher: LinkFetcher
  mail?: OpenedPage['mails'][string] | undefined
}) {
  const { collection, roundMail, running } = useCatalogue()
  const { seats: words } = collection
  const isMissing = roundCan.submit(round, seat) && isExpected(seat)
  return (
    <div className={styles.actions}>
      {isMissing && <CopyLink seat={seat} fetcher={fetcher} />}
      <details className={styles.more} name="seat-actions" onSubmit={closeMenu}>
        <summary>
          <Icon name="dots" />
          <VisuallyHidden>{words.moreFor(seat.practiceName)}</VisuallyHidden>
        </summary>
        <div className={styles.menu}>
          {!isMissing && <CopyLink seat={seat} fetcher={fetcher} />}
          {roundCan.reopenSeat(round) && (
            <SeatButton seat={seat} intent={seat.reopened ? 'close-seat' : 'reopen-seat'}>
              {seat.reopened ? words.closeSeat : words.reopen}
            </SeatButton>
          )}
          <CopyCode seat={seat} fetcher={fetcher} />
          {(mail?.state === 'refused' || mail?.state === 'uncertain') && (
            <SeatButton seat={seat} intent="mail-again">
              {roundMail.again}
            </SeatButton>
          )}
          {canSeeNames && roundCan.submit(round, seat) && (
            <SeatButton seat={seat} intent="type-in" leaves>
              {running.typingIn.open}
            </SeatButton>
          )}
          <NoData seat={seat} />
          <SeatButton seat={seat} intent="revoke">
            {words.revoke}
          </SeatButton>
          <p>{words.revokeHelp}</p>
        </div>
      </details>
    </div>
  )
}

/** What was asked for is shown elsewhere on the page, and the menu would cover it. */
function closeMenu({ currentTarget }: SyntheticEvent<HTMLDetailsElement>): void {
  currentTarget.open = false
}

function CopyCode({ seat, fetcher }: { seat: Participant; fetcher: LinkFetcher }) {
  const { code: words } = useCatalogue().running
  return (
    <fetcher.Form method="post">
      <input type="hidden" name="seat" value={seat.id} />
      <Button type="submit" name="intent" value="code" variant="quiet" size="dense">
        {words.make}
      </Button>
    </fetcher.Form>
  )
}

function CopyLink({ seat, fetcher }: { seat: Participant; fetcher: LinkFetcher }) {
  const { seats: words } = useCatalogue().collection
  return (
    <fetcher.Form method="post">
      <input type="hidden" name="seat" value={seat.id} />
      <Button type="submit" name="intent" value="link" variant="quiet" size="dense" icon="link">
        {words.copyLink}
        <VisuallyHidden>{words.forPractice(seat.practiceName)}</VisuallyHidden>
      </Button>
    </fetcher.Form>
  )
}
