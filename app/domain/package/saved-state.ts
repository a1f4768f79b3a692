import type { AutosaveState, SaveProblem } from '#app/domain/package/autosave.ts'

/** The state of a whole page's saving, in one word for the bar. */
export type SavedState =
  | { readonly status: 'saved'; readonly savedAt: string | null }
  | { readonly status: 'saving'; readonly since: number; readonly savedAt: string | null }
  | { readonly status: 'offline'; readonly problem: SaveProblem }
  | { readonly status: 'conflict'; readonly sectionId: string }

/**
 * The worst of the sections' states: two versions, then not saved, then under way, then saved.
 * @param savedAt newest save of the package when the page was loaded, ISO
 */
export function summariseSaving(
  states: readonly { readonly sectionId: string; readonly state: AutosaveState }[],
  savedAt: string | null,
): SavedState {
  const conflict = states.find(({ state }) => state.status === 'conflict')
  if (conflict) return { status: 'conflict', sectionId: conflict.sectionId }
  const stuck = states.map(({ state }) => state).find((state) => state.status === 'offline')
  if (stuck?.status === 'offline') return { status: 'offline', problem: stuck.problem }
  const newest = newestSave(states.map(({ state }) => state.savedAt).concat(savedAt))
  const since = states.flatMap(({ state }) => (state.status === 'saving' ? [state.startedAt] : []))
  return since.length > 0
    ? { status: 'saving', since: Math.min(...since), savedAt: newest }
    : { status: 'saved', savedAt: newest }
}

function newestSave(times: readonly (string | null)[]): string | null {
  return times.reduce((newest, time) => (newest === null || (time ?? '') > newest ? time : newest), null)
}
