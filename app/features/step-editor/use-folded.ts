import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

/** Whether a panel is folded, remembered in this browser. The server always shows it. */
export function useFolded(name: string): readonly [boolean, (folded: boolean) => void] {
  const key = `klyngebygger/folded/${name}`
  const isFolded = useSyncExternalStore(
    subscribe,
    () => readFlag(key),
    () => false,
  )
  return [isFolded, (folded) => writeFlag(key, folded)]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A browser that keeps nothing shows the panel. */
function readFlag(key: string): boolean {
  try {
    return localStorage.getItem(key) === '1'
  } catch {
    return false
  }
}

function writeFlag(key: string, isOn: boolean): void {
  try {
    localStorage.setItem(key, isOn ? '1' : '0')
  } catch {
    return
  }
  for (const listener of listeners) listener()
}
