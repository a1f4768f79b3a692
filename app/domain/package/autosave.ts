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
  readonly savedAt: string
}

/** Why a save did not come through. Only the first three mend by themselves, so only they are tried again. */
export type SaveProblem = 'network' | 'server' | 'full' | 'too-large' | 'refused' | 'signed-out' | 'no-access'

/** The newest revision this page knows of; 0 when nobody has saved the section. */
type Base = { readonly revision: number; readonly savedAt: string | null }

/** Saves on this base whose answer never came, oldest first: the server may have them all the same. */
type Unanswered = { readonly unanswered: readonly string[] }

/** One section's way to the server. Times are milliseconds. */
export type AutosaveState = Base &
  (
    | { readonly status: 'idle' | 'saved' }
    | (Unanswered & {
        readonly status: 'dirty'
        readonly outgoing: Outgoing
        readonly firstChangedAt: number
        readonly changedAt: number
      })
    | (Unanswered & {
        readonly status: 'saving'
        readonly saveId: string
        readonly sent: Outgoing
        readonly startedAt: number
        readonly attempt: number
        /** Typed while the request was under way. */
        readonly typed: { readonly content: SectionContent; readonly at: number } | null
      })
    | (Unanswered & {
        readonly status: 'offline'
        readonly outgoing: Outgoing
        readonly problem: SaveProblem
        readonly attempt: number
        /** Null: not tried again until the text changes. */
        readonly retryAt: number | null
      })
    | {
        readonly status: 'conflict'
        readonly mine: Outgoing
        readonly theirs: OtherVersion
        /** What both began from, so that only what overlaps has to be chosen; null when it is not known. */
        readonly base: SectionContent | null
      }
  )

export type AutosaveEvent =
  | { readonly type: 'changed'; readonly content: SectionContent; readonly at: number }
  | { readonly type: 'sent'; readonly saveId: string; readonly at: number }
  | {
      readonly type: 'acknowledged'
      readonly revision: number
      readonly savedAt: string
      readonly at: number
    }
  | { readonly type: 'failed'; readonly problem: SaveProblem; readonly at: number }
  | {
      readonly type: 'conflicted'
      readonly theirs: OtherVersion
      /** The revision both began from, where the server has it. */
      readonly base: { readonly revision: number; readonly content: SectionContent } | null
    }
  | { readonly type: 'resolved'; readonly outgoing: Outgoing; readonly at: number }
  | { readonly type: 'network-returned'; readonly at: number }

/** Pause after the last keystroke, and the longest wait for somebody who never pauses. */
const quietTime = 1_200
const longestWait = 8_000
const firstRetry = 2_000
const longestRetry = 60_000

/** Of a long time offline only the latest saves can have reached the server. */
const mostUnanswered = 100

/** The next state. Events that do not belong to a state leave it as it is. */
export function reduceAutosave(state: AutosaveState, event: AutosaveEvent): AutosaveState {
  switch (event.type) {
    case 'changed':
      return change(state, event.content, event.at)
    case 'sent':
      return send(state, event.saveId, event.at)
    case 'acknowledged':
      return acknowledge(state, event)
    case 'failed':
      return fail(state, event.problem, event.at)
    case 'conflicted':
      return meetConflict(state, event)
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

/** A text that the server has not acknowledged, with what it needs to be told apart from what the server has. */
export type Unsaved = Outgoing & Unanswered & { readonly baseRevision: number }

/** What would be lost if the page went away now; null when the server has everything. */
export function findUnsaved(state: AutosaveState): Unsaved | null {
  const outgoing = outgoingOf(state)
  return outgoing && { ...outgoing, baseRevision: state.revision, unanswered: unansweredOf(state) }
}

function unansweredOf(state: AutosaveState): readonly string[] {
  if (state.status === 'saving') return addUnanswered(state)
  return state.status === 'dirty' || state.status === 'offline' ? state.unanswered : []
}

function addUnanswered({ unanswered, saveId }: Unanswered & { readonly saveId: string }): readonly string[] {
  return [...unanswered, saveId].slice(-mostUnanswered)
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
      return dirty(state, { content, setAside: [] }, at)
    case 'dirty':
      return { ...state, outgoing: { ...state.outgoing, content }, changedAt: at }
    case 'saving':
      return { ...state, typed: { content, at } }
    case 'offline': {
      const outgoing = { ...state.outgoing, content }
      return mendsItself(state.problem)
        ? { ...state, outgoing }
        : { ...dirty(state, outgoing, at), unanswered: state.unanswered }
    }
    case 'conflict':
      return { ...state, mine: { ...state.mine, content } }
  }
}

function send(state: AutosaveState, saveId: string, at: number): AutosaveState {
  if (state.status !== 'dirty' && state.status !== 'offline') return state
  const attempt = state.status === 'offline' ? state.attempt : 0
  const { outgoing: sent, unanswered } = state
  return { ...baseOf(state), status: 'saving', saveId, sent, unanswered, startedAt: at, attempt, typed: null }
}

function acknowledge(
  state: AutosaveState,
  event: { readonly revision: number; readonly savedAt: string },
): AutosaveState {
  if (state.status !== 'saving') return state
  const base = { revision: event.revision, savedAt: event.savedAt }
  if (!state.typed) return { ...base, status: 'saved' }
  return dirty(base, { content: state.typed.content, setAside: [] }, state.typed.at)
}

function fail(state: AutosaveState, problem: SaveProblem, at: number): AutosaveState {
  if (state.status !== 'saving') return state
  const attempt = state.attempt + 1
  const retryAt = mendsItself(problem) ? at + computeBackOff(attempt) : null
  const outgoing = newestOf(state)
  const unanswered = addUnanswered(state)
  return { ...baseOf(state), status: 'offline', outgoing, unanswered, problem, attempt, retryAt }
}

function meetConflict(
  state: AutosaveState,
  { theirs, base }: AutosaveEvent & { readonly type: 'conflicted' },
): AutosaveState {
  if (state.status !== 'saving') return state
  const revision = base?.revision ?? state.revision
  const { savedAt } = state
  const mine = newestOf(state)
  return { revision, savedAt, status: 'conflict', mine, theirs, base: base?.content ?? null }
}

function resolve(state: AutosaveState, outgoing: Outgoing, at: number): AutosaveState {
  if (state.status !== 'conflict') return state
  const setAside = [...state.mine.setAside, ...outgoing.setAside]
  const base = { revision: state.theirs.revision, savedAt: state.theirs.savedAt }
  return dirty(base, { content: outgoing.content, setAside }, at - quietTime)
}

/** Changed on a base on which nothing has been sent. @param at when it was changed */
function dirty(base: Base, outgoing: Outgoing, at: number): AutosaveState & { readonly status: 'dirty' } {
  return { ...baseOf(base), status: 'dirty', outgoing, unanswered: [], firstChangedAt: at, changedAt: at }
}

/** What was sent, with what was typed since. */
export function newestOf(state: AutosaveState & { readonly status: 'saving' }): Outgoing {
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
