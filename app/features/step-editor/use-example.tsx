import { type ReactNode, useCallback, useState } from 'react'
import type { Autosaver } from '#app/features/step-editor/autosaver.ts'
import { insertExample } from '#app/domain/package/insert-example.ts'
import type { Section, SectionContent } from '#app/domain/template/template.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Toast } from '#app/ui/toast.tsx'

/** Puts the template's example after what stands, and offers to take it out again. Without an example: nothing. */
export function useExample(
  section: Section,
  autosaver: Autosaver,
): { readonly insert: (() => void) | undefined; readonly toast: ReactNode } {
  const { common, steps } = useCatalogue()
  const [before, setBefore] = useState<SectionContent | null>(null)
  const hasExample = section.type !== 'form' && section.example !== undefined
  const insert = useCallback(() => {
    const standing = autosaver.getSnapshot().content
    const next = insertExample(section, standing, () => crypto.randomUUID())
    if (!next) return
    autosaver.replace(next)
    setBefore(standing)
  }, [section, autosaver])
  const takeOut = () => {
    if (before) autosaver.replace(before)
    setBefore(null)
  }
  const toast = before && (
    <Toast
      onDone={() => setBefore(null)}
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
