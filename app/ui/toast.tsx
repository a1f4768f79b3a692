import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from '#app/ui/icon.tsx'
import styles from '#app/ui/toast.module.css'

const visibleForMs = 10_000

/**
 * One line about what just happened, with one action (a `<button>`), for ten seconds and as long as focus or pointer
 * rests on it. What must be read is a `Note` in the page instead.
 */
export function Toast({
  children,
  action,
  onDone,
}: {
  children: ReactNode
  action?: ReactNode
  onDone: () => void
}) {
  const ref = useRef<HTMLOutputElement>(null)
  useEffect(() => (ref.current ? closeLater(ref.current, onDone) : undefined), [onDone])
  return (
    <output ref={ref} className={styles.toast}>
      <Icon name="check" />
      <span>{children}</span>
      {action}
    </output>
  )
}

/** Starts counting, and again whenever focus or pointer has left. Returns what stops it. */
function closeLater(toast: HTMLElement, onDone: () => void): () => void {
  let timer = setTimeout(onDone, visibleForMs)
  const listeners = new AbortController()
  const hold = () => clearTimeout(timer)
  const release = () => {
    clearTimeout(timer)
    timer = setTimeout(onDone, visibleForMs)
  }
  const options = { signal: listeners.signal }
  for (const event of ['focusin', 'pointerenter']) toast.addEventListener(event, hold, options)
  for (const event of ['focusout', 'pointerleave']) toast.addEventListener(event, release, options)
  return () => {
    clearTimeout(timer)
    listeners.abort()
  }
}
