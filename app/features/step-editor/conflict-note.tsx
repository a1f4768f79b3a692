import { useState } from 'react'
import { flushSync } from 'react-dom'
import { ConflictDialog } from '#app/features/step-editor/conflict-dialog.tsx'
import { sectionHeading } from '#app/features/step-editor/section-frame.tsx'
import styles from './step-editor.module.css'
import type { AutosaveState, Outgoing } from '#app/domain/package/autosave.ts'
import type { Section } from '#app/domain/template/template.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

/**
 * Two versions of a section: said in the section itself, shown when asked for, never while somebody types. Once one is
 * chosen the note is gone, and the focus is at the section's heading.
 */
export function ConflictNote({
  section,
  conflict,
  onResolve,
}: {
  section: Section
  conflict: AutosaveState & { readonly status: 'conflict' }
  onResolve: (outgoing: Outgoing) => void
}) {
  const words = useCatalogue().steps.conflict
  const [isOpen, setIsOpen] = useState(false)
  const resolve = (outgoing: Outgoing) => {
    flushSync(() => onResolve(outgoing))
    document.getElementById(sectionHeading(section.id))?.focus()
  }
  return (
    <>
      <Note tone="caution" icon="people">
        <span className={styles.conflict}>
          {words.note(section.title)}
          <Button size="dense" onClick={() => setIsOpen(true)}>
            {words.show}
          </Button>
        </span>
      </Note>
      <ConflictDialog
        section={section}
        conflict={conflict}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        onResolve={resolve}
      />
    </>
  )
}
