import styles from '#app/features/step-editor/acceptance-note.module.css'
import type { Contents } from '#app/features/step-editor/step-page.ts'
import { isWordingChanged, readAcceptance, wordingOf } from '#app/domain/package/acceptance.ts'
import type { FormValues, Section } from '#app/domain/template/template.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

/** The words as they stand in the section that a form accepts; null for every other section. */
export function acceptedWording(section: Section, contents: Contents): string | null {
  if (section.type !== 'form' || section.accepts === undefined) return null
  const accepted = contents[section.accepts]
  return accepted?.type === 'rich-text' ? wordingOf(accepted.text) : null
}

/** Says that the words have changed since the cluster said yes to them, and which words those were. */
export function AcceptanceNote({
  values,
  wording,
  onKeep,
}: {
  values: FormValues
  wording: string
  /** Lets the yes hold for the words as they stand; absent for those who may not write. */
  onKeep?: () => void
}) {
  const { acceptance: words } = useCatalogue().authoring
  const locale = useLocale()
  const acceptance = readAcceptance(values)
  if (!isWordingChanged(acceptance, wording)) return null
  return (
    <Note tone="caution" title={words.changed}>
      <p>{words.text(formatDate(acceptance.decidedOn ?? '', locale, 'long'))}</p>
      <details className={styles.accepted}>
        <summary>{words.show}</summary>
        <p>{acceptance.acceptedText === '' ? words.empty : acceptance.acceptedText}</p>
      </details>
      {onKeep && (
        <p className={styles.keep}>
          {words.onlySpelling}
          <Button size="dense" onClick={onKeep}>
            {words.keep}
          </Button>
        </p>
      )}
    </Note>
  )
}
