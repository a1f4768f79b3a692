import {
  type AutosaveEvent,
  type AutosaveState,
  computeSendDelay,
  findUnsaved,
  type OtherVersion,
  type Outgoing,
  reduceAutosave,
  type Unsaved,
} from '#app/domain/package/autosave.ts'
import { recoverUnsaved, sameContent } from '#app/domain/package/recover-unsaved.ts'
import { type RedactedPlace, redactContent } from '#app/domain/package/redact-content.ts'
import type { BaseVersion, SaveRequest } from '#app/domain/package/save-exchange.ts'
import { takeMerge } from '#app/domain/package/take-merge.ts'
import type { SectionContent } from '#app/domain/template/template.ts'

/** What an autosaver needs from the browser. Tests hand in their own. */
export type AutosaverPorts = {
  /** `isLeaving`: the page goes away and the request must outlive it. */
  readonly send: (request: SaveRequest, isLeaving: boolean) => Promise<SendOutcome>
  readonly keep: {
    /** What earlier visits and other tabs have left here. */
    readonly readOthers: () => readonly Leftover[]
    readonly write: (unsaved: Unsaved) => void
    readonly remove: () => void
  }
  readonly makeId: () => string
  readonly now: () => number
  /** Runs something later; gives back what calls it off. */
  readonly later: (milliseconds: number, run: () => void) => () => void
}

export type Leftover = { readonly unsaved: Unsaved; readonly remove: () => void }

export type SendOutcome =
  | { readonly type: 'acknowledged'; readonly revision: number; readonly savedAt: string }
  | { readonly type: 'merged'; readonly theirs: OtherVersion }
  | { readonly type: 'conflicted'; readonly theirs: OtherVersion; readonly base: BaseVersion | null }
  | { readonly type: 'failed'; readonly problem: (AutosaveEvent & { type: 'failed' })['problem'] }

/** What a section shows of its saving. A new object at every change. */
export type AutosaverSnapshot = {
  readonly state: AutosaveState
  readonly content: SectionContent
  /** Goes up when the writer put `content` in from outside the editor. */
  readonly epoch: number
  /** Goes up when what others wrote was merged into `content`. */
  readonly merges: number
  /** Who wrote what was merged last; null when nobody did, or the name is not known. */
  readonly mergedWith: string | null
  /** CPR numbers in what is written now: none of them is sent or kept. */
  readonly redacted: readonly RedactedPlace[]
  /** The content was found in this browser: an earlier visit did not get it to the server. */
  readonly isRecovered: boolean
}

export type Autosaver = {
  readonly subscribe: (listener: () => void) => () => void
  readonly getSnapshot: () => AutosaverSnapshot
  /** Looks for texts that earlier visits left in the browser, and sends one after the other. */
  readonly recover: () => void
  readonly change: (content: SectionContent) => void
  /** Puts a content in from outside the editor, as if it had been written. */
  readonly replace: (content: SectionContent) => void
  /** Chooses between two versions. */
  readonly resolve: (outgoing: Outgoing) => void
  /** Sends at once what is waiting. */
  readonly flush: (isLeaving: boolean) => void
  readonly networkReturned: () => void
}

/**
 * Brings one section's text to the server: waits for a pause, sends one request at a time, tries again, and keeps in
 * the browser what the server has not acknowledged. All decisions are in `reduceAutosave`.
 */
export function createAutosaver(
  initial: AutosaveState,
  content: SectionContent,
  ports: AutosaverPorts,
): Autosaver {
  let snapshot: AutosaverSnapshot = { ...nothingDone, state: initial, content }
  let leftovers: readonly Leftover[] = []
  let cancelTimer = () => {}
  const listeners = new Set<() => void>()

  function update(change: Partial<AutosaverSnapshot>): void {
    snapshot = { ...snapshot, ...change }
    keepUnsaved(snapshot.state, ports)
    for (const listener of listeners) listener()
    cancelTimer()
    const delay = computeSendDelay(snapshot.state, ports.now())
    if (delay !== null) cancelTimer = ports.later(delay, () => send(false))
  }

  function dispatch(event: AutosaveEvent): void {
    const state = reduceAutosave(snapshot.state, event)
    if (state !== snapshot.state) update({ state })
  }

  function send(isLeaving: boolean): void {
    dispatch({ type: 'sent', saveId: ports.makeId(), at: ports.now() })
    const { state } = snapshot
    if (state.status !== 'saving') return
    const { revision: baseRevision, saveId, unanswered } = state
    const request = { ...withoutCpr(state.sent), baseRevision, saveId, unanswered }
    void ports.send(request, isLeaving).then(receive)
  }

  function receive(outcome: SendOutcome): void {
    if (outcome.type === 'merged') takeIn(outcome.theirs)
    else dispatch(outcome.type === 'conflicted' ? outcome : { ...outcome, at: ports.now() })
    recoverNext()
  }

  function takeIn(theirs: OtherVersion): void {
    if (snapshot.state.status !== 'saving') return
    const taken = takeMerge(snapshot.state, theirs, ports.now())
    update({ ...taken, merges: snapshot.merges + 1, mergedWith: theirs.savedByName })
  }

  function recoverNext(): void {
    const { state } = snapshot
    const [leftover, ...others] = leftovers
    if (!leftover || (state.status !== 'idle' && state.status !== 'saved')) return
    leftovers = others
    const { unsaved } = leftover
    const recovered = recoverUnsaved({ ...state, content: snapshot.content }, unsaved, ports.now())
    if (recovered.status === 'dirty') {
      update({ state: recovered, content: unsaved.content, epoch: snapshot.epoch + 1, isRecovered: true })
    }
    leftover.remove()
    recoverNext()
  }

  function change(next: SectionContent, more: Partial<AutosaverSnapshot>): void {
    const redacted = redactContent(next).places
    const state = reduceAutosave(snapshot.state, { type: 'changed', content: next, at: ports.now() })
    update({ state, content: next, redacted, ...more })
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => snapshot,
    recover() {
      leftovers = ports.keep.readOthers()
      recoverNext()
    },
    change(next) {
      if (!sameContent(next, snapshot.content)) change(next, {})
    },
    replace(next) {
      change(next, { epoch: snapshot.epoch + 1 })
    },
    resolve(outgoing) {
      const state = reduceAutosave(snapshot.state, { type: 'resolved', outgoing, at: ports.now() })
      update({ state, content: outgoing.content, epoch: snapshot.epoch + 1 })
    },
    flush(isLeaving) {
      if (snapshot.state.status === 'dirty' || snapshot.state.status === 'offline') send(isLeaving)
    },
    networkReturned() {
      dispatch({ type: 'network-returned', at: ports.now() })
    },
  }
}

const nothingDone = { epoch: 0, merges: 0, mergedWith: null, redacted: [], isRecovered: false } as const

function withoutCpr({ content, setAside }: Outgoing): Outgoing {
  return {
    content: redactContent(content).content,
    setAside: setAside.map((text) => redactContent(text).content),
  }
}

/** What would be lost with the page lies in the browser, without CPR numbers; nothing else does. */
function keepUnsaved(state: AutosaveState, { keep }: AutosaverPorts): void {
  const unsaved = findUnsaved(state)
  if (!unsaved) keep.remove()
  else keep.write({ ...unsaved, ...withoutCpr(unsaved) })
}
