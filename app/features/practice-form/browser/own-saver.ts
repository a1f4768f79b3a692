import { tidyDraft, type Draft } from '#app/domain/collection/draft.ts'
import type { Saver, SaverState } from '#app/features/practice-form/browser/saver.ts'

/** Before every kept questionnaire, so that the page of thanks can throw away what lies here. */
const keyStart = 'klyngebygger spørgeskema '

const key = keyStart + location.pathname

/**
 * A code is one person's, so what was typed outlives the tab; a shared link is everybody's, and the next at the same
 * computer must not see it.
 */
function storageFor(by: string): Storage {
  return by === 'code' ? localStorage : sessionStorage
}

/** Keeps what is typed in this browser and sends it nowhere: nothing is known of anybody who has not sent. */
export function createOwnSaver({
  by,
  read,
  onState,
}: {
  readonly by: string
  readonly read: () => Draft
  readonly onState: (state: SaverState) => void
}): Saver {
  function keep(): void {
    const draft = read()
    const cards = Object.keys(draft).map((id) => ({ id }))
    try {
      storageFor(by).setItem(key, JSON.stringify(tidyDraft(cards, draft)))
      onState('saved')
    } catch {
      // A browser that keeps nothing is no fault; the page then says nothing of saving.
    }
  }
  return { change: keep, flush: () => undefined, isIdle: () => true, sendBeforeLeaving: () => undefined }
}

/** What an earlier visit typed here; undefined where there is none. */
export function readOwnDraft(by: string): Draft | undefined {
  try {
    const text = storageFor(by).getItem(key)
    if (text === null) return undefined
    const draft: Draft = JSON.parse(text)
    return draft
  } catch {
    return undefined
  }
}

/** Throws away every questionnaire that was kept here: the last one was sent. */
export function forgetOwnDrafts(): void {
  try {
    for (const storage of [localStorage, sessionStorage]) {
      for (const name of Object.keys(storage)) if (name.startsWith(keyStart)) storage.removeItem(name)
    }
  } catch {
    // Nothing can have been kept either.
  }
}
