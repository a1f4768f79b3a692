import { useState } from 'react'
import type { ChoicesByRole } from '#app/components/form/form-context.tsx'
import { mergeChoices } from '#app/features/step-editor/merge-choices.ts'
import type { Contents, StepPage } from '#app/features/step-editor/step-page.ts'

/** The same choices as long as no list on the sheet has changed: a key typed in a text draws no other section anew. */
export function useChoices(page: StepPage, contents: Contents): ChoicesByRole {
  const lists = page.sections.flatMap(({ section }) =>
    section.type === 'list' ? [contents[section.id]] : [],
  )
  const [before, setBefore] = useState(() => ({ page, lists, choices: mergeChoices(page, contents) }))
  if (before.page === page && lists.every((list, at) => list === before.lists[at])) return before.choices
  const choices = mergeChoices(page, contents)
  setBefore({ page, lists, choices })
  return choices
}
