import { Form } from 'react-router'
import type { Participant } from '#app/domain/collection/round.ts'
import { Button } from '#app/ui/button.tsx'

/** One thing to do for one seat. */
export function SeatButton({
  seat,
  intent,
  children,
  leaves = false,
}: {
  seat: Participant
  intent: 'reopen-seat' | 'close-seat' | 'revoke' | 'expect-data' | 'mail-again' | 'type-in'
  children: string
  /** The answer is a page outside the package. */
  leaves?: boolean
}) {
  return (
    <Form method="post" preventScrollReset reloadDocument={leaves}>
      <input type="hidden" name="seat" value={seat.id} />
      <Button type="submit" name="intent" value={intent} variant="quiet" size="dense">
        {children}
      </Button>
    </Form>
  )
}
