import { useSyncExternalStore } from 'react'
import type { Colleague } from '#app/domain/package/presence.ts'

type Colleagues = readonly Colleague[]

const nobody: Colleagues = []

/** Who else is at work in each package, as the server last told this browser. On the server the map stays empty. */
const known = new Map<string, Colleagues>()
const listeners = new Set<() => void>()

export function tellColleagues(packageId: string, colleagues: Colleagues): void {
  if (colleagues.length === 0 && !known.has(packageId)) return
  known.set(packageId, colleagues)
  for (const listener of listeners) listener()
}

export function useColleagues(packageId: string): Colleagues {
  return useSyncExternalStore(
    subscribe,
    () => known.get(packageId) ?? nobody,
    () => nobody,
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
