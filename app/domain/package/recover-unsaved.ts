import { deepCompareStrict } from '@cfworker/json-schema'
import type { AutosaveState, Unsaved } from '#app/domain/package/autosave.ts'
import type { SectionContent } from '#app/domain/template/template.ts'

/**
 * The state a section starts in when the browser still holds a text the server never acknowledged: nothing to do when
 * the server has it after all, otherwise sent on the revision it was written on. What somebody saved meanwhile the
 * server merges with it.
 * @param known the section as the page got it
 */
export function recoverUnsaved(
  known: { readonly revision: number; readonly content: SectionContent; readonly savedAt: string | null },
  unsaved: Unsaved,
  at: number,
): AutosaveState {
  const { revision, savedAt } = known
  if (sameContent(unsaved.content, known.content)) return { status: 'idle', revision, savedAt }
  const { content, setAside, unanswered, baseRevision } = unsaved
  const times = { firstChangedAt: at, changedAt: at }
  const outgoing = { content, setAside }
  return { status: 'dirty', revision: baseRevision, savedAt, outgoing, unanswered, ...times }
}

/** Whether two texts say the same; the order of properties does not matter. */
export function sameContent(a: SectionContent, b: SectionContent): boolean {
  return deepCompareStrict(a, b)
}
