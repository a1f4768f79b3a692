import { useEffect, useRef } from 'react'
import { CopyButton } from '#app/components/copy-button.tsx'
import styles from '#app/features/people/invitation-link-panel.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { LinkMade } from '#app/server/invite.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Field, TextArea, TextInput } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'

/** An invitation's link and the message around it: shown this once, to copy or to mail. */
export function InvitationLinkPanel({ made }: { made: LinkMade }) {
  const { link: words } = useCatalogue().people
  const { link } = made
  const ref = useRef<HTMLElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <section ref={ref} className={styles.panel} tabIndex={-1} aria-labelledby="invitation-link">
      <h2 id="invitation-link">{words.title(link.name)}</h2>
      <p>{words.once}</p>
      {made.did === 'renewed' && <p>{words.replaced}</p>}
      {link.onlyHere && <Note tone="caution">{words.onlyHere}</Note>}
      <div className={styles.fields}>
        <Field label={words.address}>
          <TextInput readOnly value={link.address} />
        </Field>
        <Field label={words.text}>
          <TextArea readOnly rows={link.text.split('\n').length + 2} value={link.text} />
        </Field>
      </div>
      <div className={styles.actions}>
        <CopyButton text={link.address} label={words.copyLink} done={words.copied} icon="link" />
        <CopyButton text={link.text} label={words.copyText} done={words.copied} icon="copy" />
        <ButtonLink href={link.mailto} icon="mail" size="dense">
          {words.mail}
        </ButtonLink>
      </div>
    </section>
  )
}
