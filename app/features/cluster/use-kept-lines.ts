import { useEffect, useSyncExternalStore } from 'react'
import { findCpr } from '#app/domain/text/cpr.ts'

/**
 * Lines on their way into the list are kept in the browser until they are in it, so that whoever leaves to look
 * something up finds them again. A text with a CPR number in it is not kept.
 * @param did what the server last did with the page's forms
 */
export function useKeptLines(
  clusterId: string,
  did: string | undefined,
): { readonly lines: string; readonly keep: (lines: string) => void } {
  const key = `practice-lines-${clusterId}`
  const kept = useSyncExternalStore(neverChanges, () => sessionStorage.getItem(key) ?? '', nothing)
  useEffect(() => {
    if (did === 'pasted') sessionStorage.removeItem(key)
  }, [key, did])
  return { lines: did === 'pasted' ? '' : kept, keep: (typed) => store(key, typed) }
}

/** What is typed stands in the field already; only a new visit reads it. */
const neverChanges = () => () => {}
const nothing = () => ''

function store(key: string, lines: string): void {
  if (lines.trim() === '' || findCpr(lines).verdict === 'block') sessionStorage.removeItem(key)
  else sessionStorage.setItem(key, lines)
}
