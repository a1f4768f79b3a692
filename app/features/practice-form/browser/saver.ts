import { tidyDraft, type Draft } from '#app/domain/collection/draft.ts'
import { writeTypedForm } from '#app/domain/collection/form-fields.ts'
import { forgetUnsent, keepUnsent } from '#app/features/practice-form/browser/unsent.ts'

import type { ActiveTime } from '#app/features/practice-form/browser/active-time.ts'

/** `refused`: the link or the round no longer takes answers, and trying again will not help. */
export type SaverState = 'saving' | 'saved' | 'offline' | 'failed' | 'refused'

export type SaverInput = {
  /** Address that takes saves. */
  readonly address: string
  /** What the named cards hold now. */
  readonly read: (cardIds: ReadonlySet<string>) => Draft
  readonly readSystem: () => string
  readonly time: ActiveTime
  readonly onState: (state: SaverState) => void
}

export type Saver = {
  /** A card changed; without an id only the record system did. */
  readonly change: (cardId?: string, soon?: boolean) => void
  readonly flush: () => void
  readonly isIdle: () => boolean
  /** The last chance before the page goes away. */
  readonly sendBeforeLeaving: () => void
}

const typingPauseMs = 900
const retryMs = 10_000

/** Sends what changed, one request at a time, until it has arrived. */
export function createSaver({ address, read, readSystem, time, onState }: SaverInput): Saver {
  let changed = new Set<string>()
  let isDirty = false
  let isSending = false
  let timer = 0

  function body(activeSeconds: number): URLSearchParams {
    const draft = tidyDraft(
      [...changed].map((id) => ({ id })),
      read(changed),
    )
    return new URLSearchParams([...writeTypedForm({ recordSystem: readSystem(), draft, activeSeconds })])
  }

  function schedule(delay: number): void {
    clearTimeout(timer)
    timer = window.setTimeout(() => void send(), delay)
  }

  async function send(): Promise<void> {
    if (isSending || !isDirty) return
    const sent = changed
    const seconds = time.take()
    const fields = body(seconds)
    isSending = true
    isDirty = false
    changed = new Set()
    const state = await post(address, fields)
    isSending = false
    if (state === 'saved' && !isDirty) forgetUnsent()
    if (state !== 'saved') {
      time.giveBack(seconds)
      changed = new Set([...sent, ...changed])
      isDirty = true
      keepUnsent({ recordSystem: readSystem(), draft: read(changed) })
    }
    onState(state)
    if (state === 'offline' || state === 'failed') schedule(retryMs)
    else if (isDirty && state === 'saved') schedule(0)
  }

  return {
    change(cardId, soon = false) {
      if (cardId !== undefined) changed.add(cardId)
      isDirty = true
      keepUnsent({ recordSystem: readSystem(), draft: read(changed) })
      onState('saving')
      schedule(soon ? 0 : typingPauseMs)
    },
    flush: () => schedule(0),
    isIdle: () => !isDirty && !isSending,
    sendBeforeLeaving() {
      if (isDirty) navigator.sendBeacon(address, body(time.take()))
    },
  }
}

async function post(address: string, body: URLSearchParams): Promise<SaverState> {
  try {
    const response = await fetch(address, { method: 'POST', body })
    if (response.ok) return 'saved'
    return [404, 409, 410].includes(response.status) ? 'refused' : 'failed'
  } catch {
    return 'offline'
  }
}
