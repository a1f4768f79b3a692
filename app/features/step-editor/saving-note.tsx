import { useSavedState } from '#app/components/saved-state.tsx'
import type { SaveProblem } from '#app/domain/package/autosave.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Note } from '#app/ui/note.tsx'

/** Across the sheet's top while something is not on the server: why, where the text is, and what happens next. */
export function SavingNote() {
  const state = useSavedState()
  const catalogue = useCatalogue()
  if (state.status !== 'offline') return null
  const { offline, failed } = catalogue.steps.saving
  return (
    <Note tone="caution" title={state.problem === 'network' ? offline : failed}>
      {explain(state.problem, catalogue)}
    </Note>
  )
}

function explain(problem: SaveProblem, { common, steps }: Catalogue): string {
  switch (problem) {
    case 'network':
      return steps.saving.offlineText
    case 'full':
      return common.errors.full
    case 'too-large':
      return common.errors.tooLarge
    default:
      return steps.saving.problems[problem]
  }
}
