import { useEffect, useRef } from 'react'
import { CopyButton } from '#app/components/copy-button.tsx'
import styles from '#app/features/collection/questionnaire-panel.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { SharedLinkOutcome } from '#app/server/questionnaire-jobs.server.ts'
import { Field, TextInput } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'

/** A shared link that was just made: it is shown this once. */
export function SharedLinkNote({ made }: { made: SharedLinkOutcome['shared'] }) {
  const { questionnaire, collection } = useCatalogue()
  const { panel: words } = questionnaire
  const ref = useRef<HTMLElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <section ref={ref} className={styles.link} tabIndex={-1} aria-labelledby="faelles-link">
      <h3 id="faelles-link">{words.madeLink}</h3>
      <p>{words.madeOnce}</p>
      {made.onlyHere && <Note tone="caution">{collection.links.onlyHere}</Note>}
      <Field label={words.address}>
        <TextInput readOnly value={made.address} />
      </Field>
      <CopyButton text={made.address} label={words.copy} done={words.copied} icon="copy" />
    </section>
  )
}
