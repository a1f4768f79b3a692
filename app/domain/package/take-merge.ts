import {
  type AutosaveState,
  newestOf,
  type OtherVersion,
  reduceAutosave,
} from '#app/domain/package/autosave.ts'
import { mergeContent } from '#app/domain/package/merge-content.ts'
import { sameContent } from '#app/domain/package/recover-unsaved.ts'
import { redactContent } from '#app/domain/package/redact-content.ts'
import type { SectionContent } from '#app/domain/template/template.ts'

/**
 * Takes the server's merge of a save into what is written now: more may have been typed since it was sent, and a CPR
 * number stands here but not there. Where what was typed meets what the colleague changed there are two versions.
 * @param theirs the merged text, as the server stored it
 * @returns the next state, and what stands in the section now
 */
export function takeMerge(
  state: AutosaveState & { readonly status: 'saving' },
  theirs: OtherVersion,
  at: number,
): { readonly state: AutosaveState; readonly content: SectionContent } {
  const base = redactContent(state.sent.content).content
  const mine = newestOf(state).content
  const { merged, overlaps } = mergeContent({ base, mine, theirs: theirs.content }, 'mine')
  if (overlaps.length > 0) {
    const met = reduceAutosave(state, { type: 'conflicted', theirs, base: null })
    // The revision stays the old one: what the browser keeps was not written on the merged text.
    return { state: met.status === 'conflict' ? { ...met, base } : met, content: mine }
  }
  const { revision, savedAt } = theirs
  const saved = reduceAutosave({ ...state, typed: null }, { type: 'acknowledged', revision, savedAt, at })
  return sameContent(redactContent(merged).content, theirs.content)
    ? { state: saved, content: merged }
    : { state: reduceAutosave(saved, { type: 'changed', content: merged, at }), content: merged }
}
