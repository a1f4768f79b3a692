import { useState } from 'react'
import { Form, useSearchParams } from 'react-router'
import type { Participant } from '#app/domain/collection/round.ts'
import styles from '#app/features/collection/close-round.module.css'
import { isMissing, isSent } from '#app/features/collection/seat-states.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'

/** Asks once more before closing: in a dialog, or without the page's script in the page itself. */
export function CloseRound({ participants }: { participants: readonly Participant[] }) {
  const { close: words } = useCatalogue().collection
  const [open, setOpen] = useState(false)
  const [search] = useSearchParams()
  const missing = participants.filter(isMissing).length
  const sent = participants.filter(isSent).length
  const text = [
    missing === 0 ? words.allIn : words.missing(missing),
    ...(sent === 1 || sent === 2 ? [words.few(sent)] : []),
    words.results,
  ].join(' ')
  return (
    <>
      <ButtonLink
        href="?luk=ja#luk"
        onClick={(event) => {
          event.preventDefault()
          setOpen(true)
        }}
      >
        {words.button}
      </ButtonLink>
      {search.has('luk') && (
        <section id="luk" className={styles.inline}>
          <h2>{words.question}</h2>
          <p>{text}</p>
          <ConfirmForm />
        </section>
      )}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.question}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
            <ConfirmForm />
          </>
        }
      >
        {text}
      </Dialog>
    </>
  )
}

function ConfirmForm() {
  const { close: words } = useCatalogue().collection
  return (
    <Form method="post" action=".">
      <Button type="submit" name="intent" value="close" variant="filled">
        {words.confirm}
      </Button>
    </Form>
  )
}
