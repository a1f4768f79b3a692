import { Form } from 'react-router'
import type { Participant } from '#app/domain/collection/round.ts'
import { isSent } from '#app/features/collection/seat-states.ts'
import { SeatButton } from '#app/features/collection/seat-button.tsx'
import styles from '#app/features/collection/seat-actions.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field, TextInput } from '#app/ui/field.tsx'

/** A practice or partner that is known to give no numbers, with the reason; and the way back. */
export function NoData({ seat }: { seat: Participant }) {
  const { noData: words } = useCatalogue().running
  if (isSent(seat)) return null
  if (seat.status === 'no-data') {
    return (
      <SeatButton seat={seat} intent="expect-data">
        {words.expect}
      </SeatButton>
    )
  }
  return (
    <details className={styles.inner}>
      <summary>{words.mark}</summary>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="seat" value={seat.id} />
        <Field label={words.reason(seat.practiceName)} help={words.reasonHelp}>
          <TextInput name="reason" maxLength={200} autoComplete="off" />
        </Field>
        <Button type="submit" name="intent" value="no-data" size="dense">
          {words.confirm}
        </Button>
      </Form>
    </details>
  )
}
