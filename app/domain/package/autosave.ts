import type { SectionContent } from '#app/domain/template/template.ts'

/** What is on its way to the server: the text, and texts it replaces that must be kept in the history below it. */
export type Outgoing = {
  readonly content: SectionContent
  readonly setAside: readonly SectionContent[]
}

/** The newer text somebody else (or another tab) saved meanwhile. */
export type OtherVersion = {
  readonly revision: number
  readonly content: SectionContent
  readonly savedByName: string | null
  /** Null when a lost network hides it. */
  readonly savedAt: string | null
}

/** Why a save did not come through. Only the first three mend by themselves, so only they are tried again. */
export type SaveProblem = 'network' | 'server' | 'full' | 'too-large' | 'refused' | 'signed-out' | 'no-access'

/** The newest revision this page knows of; 0 when nobody has saved the section. */
type Base = { readonly revision: number; readonly savedAt: string | null }

/** One section's way to the server. Times are milliseconds. */
export type AutosaveState = Base &
  (
    | { readonly status: 'idle' | 'saved' }
    | {
        readonly status: 'dirty'
        readonly outgoing: Outgoing
        readonly firstChangedAt: number
        readonly changedAt: number
      }
    | {
        readonly status: 'saving'
        readonly sent: Outgoing
        readonly startedAt: number
        readonly attempt: number
        /** Typed while the request was under way. */
        readonly typed: { readonly content: SectionContent; readonly at: number } | null
      }
    | {
        readonly status: 'offline'
        readonly outgoing: Outgoing
        readonly problem: SaveProblem
        readonly attempt: number
        /** Null: not tried again until the text changes. */
        readonly retryAt: number | null
      }
    | { readonly status: 'conflict'; readonly mine: Outgoing; readonly theirs: OtherVersion }
  )

export type AutosaveEvent =
  | { readonly type: 'changed'; readonly content: SectionContent; readonly at: number }
  | { readonly type: 'sent'; readonly at: number }
  | {
      readonly type: 'acknowledged'
      readonly revision: number
      readonly savedAt: string
      readonly at: number
    }
  | { readonly type: 'failed'; readonly problem: SaveProblem; readonly at: number }
  | { readonly type: 'conflicted'; readonly theirs: OtherVersion }
  | { readonly type: 'resolved'; readonly outgoing: Outgoing; readonly at: number }
  | { readonly type: 'network-returned'; readonly at: number }

/** Pause after the last keystroke, and the longest wait for somebody who never pauses. */
const quietTime = 1_200
const longestWait = 8_000
const firstRetry = 2_000
const longestRetry = 60_000

/** The next state. Events that do not belong to a state leave it as it is. */
export function reduceAutosave(state: AutosaveState, event: AutosaveEvent): AutosaveState {
  switch (event.type) {
    case 'changed':
      return change(state, event.content, event.at)
    case 'sent':
      return send(state, event.at)
    case 'acknowledged':
      return acknowledge(state, event)
    case 'failed':
      return fail(state, event.problem, event.at)
    case 'conflicted':
      return meetConflict(state, event.theirs)
    case 'resolved':
      return resolve(state, event.outgoing, event.at)
    case 'network-returned':
      return state.status === 'offline' && mendsItself(state.problem)
        ? { ...state, retryAt: event.at }
        : state
  }
}

/** Milliseconds until the text should be sent; null when there is nothing to send or it must wait for something. */
export function computeSendDelay(state: AutosaveState, now: number): number | null {
  if (state.status === 'dirty') {
    return Math.max(0, Math.min(state.changedAt + quietTime, state.firstChangedAt + longestWait) - now)
  }
  return state.status === 'offline' && state.retryAt !== null ? Math.max(0, state.retryAt - now) : null
}

/** What would be lost if the page went away now; null when the server has everything. */
export function findUnsaved(state: AutosaveState): (Outgoing & { readonly baseRevision: number }) | null {
  const outgoing = outgoingOf(state)
  return outgoing && { ...outgoing, baseRevision: state.revision }
}

function outgoingOf(state: AutosaveState): Outgoing | null {
  switch (state.status) {
    case 'idle':
    case 'saved':
      return null
    case 'dirty':
    case 'offline':
      return state.outgoing
    case 'saving':
      return newestOf(state)
    case 'conflict':
      return state.mine
  }
}

function change(state: AutosaveState, content: SectionContent, at: number): AutosaveState {
  switch (state.status) {
    case 'idle':
    case 'saved':
      return dirty(state, { content, setAside: [] }, at, at)
    case 'dirty':
      return { ...state, outgoing: { ...state.outgoing, content }, changedAt: at }
    case 'saving':
      return { ...state, typed: { content, at } }
    case 'offline': {
      const outgoing = { ...state.outgoing, content }
      return mendsItself(state.problem) ? { ...state, outgoing } : dirty(state, outgoing, at, at)
    }
    case 'conflict':
      return { ...state, mine: { ...state.mine, content } }
  }
}

function send(state: AutosaveState, at: number): AutosaveState {
  if (state.status !== 'dirty' && state.status !== 'offline') return state
  const attempt = state.status === 'offline' ? state.attempt : 0
  return { ...baseOf(state), status: 'saving', sent: state.outgoing, startedAt: at, attempt, typed: null }
}

function acknowledge(
  state: AutosaveState,
  event: { readonly revision: number; readonly savedAt: string },
): AutosaveState {
  if (state.status !== 'saving') return state
  const base = { revision: event.revision, savedAt: event.savedAt }
  if (!state.typed) return { ...base, status: 'saved' }
  return dirty(base, { content: state.typed.content, setAside: [] }, state.typed.at, state.typed.at)
}

function fail(state: AutosaveState, problem: SaveProblem, at: number): AutosaveState {
  if (state.status !== 'saving') return state
  const attempt = state.attempt + 1
  const retryAt = mendsItself(problem) ? at + computeBackOff(attempt) : null
  return { ...baseOf(state), status: 'offline', outgoing: newestOf(state), problem, attempt, retryAt }
}

function meetConflict(state: AutosaveState, theirs: OtherVersion): AutosaveState {
  if (state.status !== 'saving') return state
  return { ...baseOf(state), status: 'conflict', mine: newestOf(state), theirs }
}

function resolve(state: AutosaveState, outgoing: Outgoing, at: number): AutosaveState {
  if (state.status !== 'conflict') return state
  const setAside = [...state.mine.setAside, ...outgoing.setAside]
  const base = { revision: state.theirs.revision, savedAt: state.theirs.savedAt }
  return dirty(base, { content: outgoing.content, setAside }, at - quietTime, at - quietTime)
}

function dirty(base: Base, outgoing: Outgoing, firstChangedAt: number, changedAt: number): AutosaveState {
  return { ...baseOf(base), status: 'dirty', outgoing, firstChangedAt, changedAt }
}

function newestOf(state: AutosaveState & { readonly status: 'saving' }): Outgoing {
  return state.typed ? { ...state.sent, content: state.typed.content } : state.sent
}

function baseOf({ revision, savedAt }: Base): Base {
  return { revision, savedAt }
}

function mendsItself(problem: SaveProblem): boolean {
  return problem === 'network' || problem === 'server' || problem === 'full'
}

/** Doubles from two seconds to one minute. */
function computeBackOff(attempt: number): number {
  return Math.min(longestRetry, firstRetry * 2 ** (attempt - 1))
}
