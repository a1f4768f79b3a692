import { Form } from 'react-router'
import type { Participant } from '#app/domain/collection/round.ts'
import { Button } from '#app/ui/button.tsx'

/** One thing to do for one seat. */
export function SeatButton({
  seat,
  intent,
  children,
}: {
  seat: Participant
  intent: 'reopen-seat' | 'close-seat' | 'revoke' | 'expect-data' | 'mail-again'
  children: string
}) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="seat" value={seat.id} />
      <Button type="submit" name="intent" value={intent} variant="quiet" size="dense">
        {children}
      </Button>
    </Form>
  )
}
