import { useEffect, useRef } from 'react'
import { CopyButton } from '#app/components/copy-button.tsx'
import styles from '#app/features/writing/write-page.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { MadeText, MadeTexts as Made } from '#app/server/write-to-missing.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Field, TextArea } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** Texts that were just made, each with a link of its own: they are shown this once. */
export function MadeTexts({ made }: { made: Made }) {
  const { links: words } = useCatalogue().collection
  const ref = useRef<HTMLElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <section ref={ref} className={styles.made} tabIndex={-1} aria-labelledby="texts">
      <h2 id="texts">{words.title(made.texts.length)}</h2>
      <p>{words.once(made.texts.length)}</p>
      {made.onlyHere && <Note tone="caution">{words.onlyHere}</Note>}
      <ul>
        {made.texts.map((text) => (
          <OneText key={text.participantId} text={text} />
        ))}
      </ul>
    </section>
  )
}

function OneText({ text: { practiceName, text, address, mailto } }: { text: MadeText }) {
  const { links: words, seats } = useCatalogue().collection
  const context = seats.forPractice(practiceName)
  return (
    <li>
      <details>
        <summary>{practiceName}</summary>
        <Field label={words.text(practiceName)}>
          <TextArea readOnly rows={8} value={text} />
        </Field>
      </details>
      <div className={styles.buttons}>
        <CopyButton text={text} label={words.copyText} context={context} done={words.copied} icon="copy" />
        <CopyButton text={address} label={words.copyLink} context={context} done={words.copied} icon="link" />
        {mailto === null ? (
          <p>{words.noEmail}</p>
        ) : (
          <ButtonLink href={mailto} icon="mail" size="dense">
            {words.mail}
            <VisuallyHidden>{context}</VisuallyHidden>
          </ButtonLink>
        )}
      </div>
    </li>
  )
}
