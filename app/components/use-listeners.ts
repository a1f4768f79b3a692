import { type RefObject, useEffect, useRef } from 'react'

type Listeners = {
  readonly [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void
}

/**
 * Listens to what happens anywhere inside an element that itself is nothing to act on: a section learns that somebody
 * writes in it, a menu that the focus has left it.
 */
export function useListeners(ref: RefObject<HTMLElement | null>, listeners: Listeners): void {
  const newest = useRef(listeners)
  useEffect(() => {
    newest.current = listeners
  })
  const types = Object.keys(listeners).join(' ')
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const aborter = new AbortController()
    const handle = (event: Event) => callListener(newest.current, event)
    for (const type of types.split(' ')) element.addEventListener(type, handle, { signal: aborter.signal })
    return () => aborter.abort()
  }, [ref, types])
}

function callListener(listeners: Listeners, event: Event): void {
  const byType = new Map<string, unknown>(Object.entries(listeners))
  const listener = byType.get(event.type)
  if (typeof listener === 'function') listener(event)
}
