import { tidyDraft, type Draft } from '#app/domain/collection/draft.ts'

/** What has not reached the server: kept in the browser until it has, also over a closed tab. */
export type Unsent = { readonly recordSystem: string; readonly draft: Draft }

const key = `klyngebygger ${location.pathname}`

/** Keeps it; what looks like a CPR number is left out here too. A browser that keeps nothing is no fault. */
export function keepUnsent(unsent: Unsent): void {
  const cards = Object.keys(unsent.draft).map((id) => ({ id }))
  const tidy: Unsent = { ...unsent, draft: tidyDraft(cards, unsent.draft) }
  withStorage((storage) => storage.setItem(key, JSON.stringify(tidy)))
}

export function forgetUnsent(): void {
  withStorage((storage) => storage.removeItem(key))
}

export function readUnsent(): Unsent | undefined {
  return withStorage((storage) => {
    const text = storage.getItem(key)
    if (text === null) return undefined
    const unsent: Unsent = JSON.parse(text)
    return unsent
  })
}

function withStorage<Value>(read: (storage: Storage) => Value): Value | undefined {
  try {
    return read(localStorage)
  } catch {
    return undefined
  }
}
