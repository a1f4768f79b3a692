import { type ReactNode, useCallback, useState } from 'react'
import type { Autosaver } from '#app/features/step-editor/autosaver.ts'
import { insertExample } from '#app/domain/package/insert-example.ts'
import { mergeContent } from '#app/domain/package/merge-content.ts'
import type { Section, SectionContent } from '#app/domain/template/template.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Toast } from '#app/ui/toast.tsx'

/** Puts the template's example after what stands, and offers to take it out again. Without an example: nothing. */
export function useExample(
  section: Section,
  autosaver: Autosaver,
): { readonly insert: (() => void) | undefined; readonly toast: ReactNode } {
  const { common, steps } = useCatalogue()
  const [inserted, setInserted] = useState<{ before: SectionContent; after: SectionContent } | null>(null)
  const hasExample = section.type !== 'form' && section.example !== undefined
  const insert = useCallback(() => {
    const standing = autosaver.getSnapshot().content
    const next = insertExample(section, standing, () => crypto.randomUUID())
    if (!next) return
    autosaver.replace(next)
    setInserted({ before: standing, after: next })
  }, [section, autosaver])
  // Only what was put in goes: somebody may have written on since, here or elsewhere.
  const takeOut = () => {
    const theirs = autosaver.getSnapshot().content
    if (inserted) {
      const versions = { base: inserted.after, mine: inserted.before, theirs }
      autosaver.replace(mergeContent(versions, 'theirs').merged)
    }
    setInserted(null)
  }
  const toast = inserted && (
    <Toast
      onDone={() => setInserted(null)}
      action={
        <button type="button" onClick={takeOut}>
          {common.undo}
        </button>
      }
    >
      {steps.guidance.used}
    </Toast>
  )
  return { insert: hasExample ? insert : undefined, toast }
}
