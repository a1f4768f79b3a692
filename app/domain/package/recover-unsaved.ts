import { deepCompareStrict } from '@cfworker/json-schema'
import type { AutosaveState, Outgoing, OtherVersion } from '#app/domain/package/autosave.ts'
import type { SectionContent } from '#app/domain/template/template.ts'

/** A text that a browser kept because the server had not acknowledged it. */
export type Unsaved = Outgoing & { readonly baseRevision: number }

/**
 * The state a section starts in when the browser still holds a text the server never got: nothing to do when the
 * server has it after all, sent when nobody saved meanwhile, otherwise two versions to choose from.
 * @param newest the section as the server has it now
 */
export function recoverUnsaved(newest: OtherVersion, unsaved: Unsaved | null, at: number): AutosaveState {
  const { revision, savedAt } = newest
  if (!unsaved || sameContent(unsaved.content, newest.content)) return { status: 'idle', revision, savedAt }
  const mine = { content: unsaved.content, setAside: unsaved.setAside }
  if (unsaved.baseRevision === revision) {
    return { status: 'dirty', revision, savedAt, outgoing: mine, firstChangedAt: at, changedAt: at }
  }
  return { status: 'conflict', revision: unsaved.baseRevision, savedAt, mine, theirs: newest }
}

/** Whether two texts say the same; the order of properties does not matter. */
export function sameContent(a: SectionContent, b: SectionContent): boolean {
  return deepCompareStrict(a, b)
}
