import {
  type AutosaveEvent,
  type AutosaveState,
  computeSendDelay,
  findUnsaved,
  type OtherVersion,
  type Outgoing,
  reduceAutosave,
} from '#app/domain/package/autosave.ts'
import { recoverUnsaved, sameContent, type Unsaved } from '#app/domain/package/recover-unsaved.ts'
import { type RedactedPlace, redactContent } from '#app/domain/package/redact-content.ts'
import type { SaveRequest } from '#app/domain/package/save-exchange.ts'
import type { SectionContent } from '#app/domain/template/template.ts'

/** What an autosaver needs from the browser. Tests hand in their own. */
export type AutosaverPorts = {
  /** `isLeaving`: the page goes away and the request must outlive it. */
  readonly send: (request: SaveRequest, isLeaving: boolean) => Promise<SendOutcome>
  readonly loadNewest: () => Promise<OtherVersion | null>
  readonly keep: {
    readonly read: () => Unsaved | null
    readonly write: (unsaved: Unsaved) => void
    readonly remove: () => void
  }
  readonly now: () => number
  /** Runs something later; gives back what calls it off. */
  readonly later: (milliseconds: number, run: () => void) => () => void
}

export type SendOutcome =
  | { readonly type: 'acknowledged'; readonly revision: number; readonly savedAt: string }
  | { readonly type: 'conflicted'; readonly theirs: OtherVersion }
  | { readonly type: 'failed'; readonly problem: (AutosaveEvent & { type: 'failed' })['problem'] }

/** What a section shows of its saving. A new object at every change. */
export type AutosaverSnapshot = {
  readonly state: AutosaveState
  readonly content: SectionContent
  /** Goes up when `content` was put in from outside the editor. */
  readonly epoch: number
  /** CPR numbers in what is written now: none of them is sent or kept. */
  readonly redacted: readonly RedactedPlace[]
  /** The content was found in this browser: an earlier visit did not get it to the server. */
  readonly isRecovered: boolean
}

export type Autosaver = {
  readonly subscribe: (listener: () => void) => () => void
  readonly getSnapshot: () => AutosaverSnapshot
  /** Looks for a text that an earlier visit left in the browser. */
  readonly recover: () => Promise<void>
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
  let snapshot: AutosaverSnapshot = { state: initial, content, epoch: 0, redacted: [], isRecovered: false }
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
    dispatch({ type: 'sent', at: ports.now() })
    const { state } = snapshot
    if (state.status !== 'saving') return
    const request = buildRequest(state.revision, state.sent)
    void ports.send(request, isLeaving).then((outcome) => {
      dispatch(outcome.type === 'conflicted' ? outcome : { ...outcome, at: ports.now() })
    })
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
    async recover() {
      const unsaved = ports.keep.read()
      const { state } = snapshot
      if (!unsaved || state.status !== 'idle') return
      const isStale = unsaved.baseRevision !== state.revision
      const newest = isStale ? await ports.loadNewest() : null
      const known = { ...state, content: snapshot.content, savedByName: null }
      const recovered = recoverUnsaved(newest ?? known, unsaved, ports.now())
      if (snapshot.state !== state) return
      if (recovered.status === 'idle') return ports.keep.remove()
      update({
        state: recovered,
        content: unsaved.content,
        epoch: snapshot.epoch + 1,
        isRecovered: recovered.status === 'dirty',
      })
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

function buildRequest(baseRevision: number, outgoing: Outgoing): SaveRequest {
  return {
    baseRevision,
    content: redactContent(outgoing.content).content,
    setAside: outgoing.setAside.map((text) => redactContent(text).content),
  }
}

/** What would be lost with the page lies in the browser, without CPR numbers; nothing else does. */
function keepUnsaved(state: AutosaveState, { keep }: AutosaverPorts): void {
  const unsaved = findUnsaved(state)
  if (!unsaved) keep.remove()
  else keep.write(buildRequest(unsaved.baseRevision, unsaved))
}
