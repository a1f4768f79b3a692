import type { KeyboardEvent } from 'react'

/** Arrows, Home and End move between the tools; a list of styles keeps its own up and down. */
export function moveInToolbar(event: KeyboardEvent<HTMLElement>): void {
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>('[tabindex]')]
  const place = tools.findIndex((tool) => tool === event.target)
  const next = nextPlace(event.key, place, tools.length)
  if (next === undefined || place === -1) return
  event.preventDefault()
  tools[next]?.focus()
}

function nextPlace(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (place + 1) % count
    case 'ArrowLeft':
      return (place - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
