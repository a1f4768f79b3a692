import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { moveItem } from '#app/domain/package/list-edits.ts'
import type { ListItem, ListSection } from '#app/domain/template/template.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** Which item is being carried, and where it came from. */
export type Lifted = { readonly id: string; readonly from: number; readonly name: string }

/** What a card needs to be moved by keyboard, mouse or button. */
export type Reorder = {
  readonly lifted: Lifted | null
  /** For a live region: what just happened. */
  readonly said: string
  readonly move: (id: string, name: string, to: number, focus?: 'up' | 'down') => void
  readonly onGripKey: (event: KeyboardEvent, id: string, name: string) => void
  readonly drop: () => void
}

/**
 * Space on the grip lifts, arrows move, Enter drops, Esc puts back. The order changes at every step, so that what is
 * seen, what is said and what is saved are the same.
 */
export function useReorder(
  section: ListSection,
  items: readonly ListItem[],
  onChange: (update: (items: readonly ListItem[]) => readonly ListItem[]) => void,
): Reorder {
  const { forms } = useCatalogue()
  const [lifted, setLifted] = useState<Lifted | null>(null)
  const [said, setSaid] = useState('')
  const focusNext = useRef<string | null>(null)
  const placeOf = (id: string) => items.findIndex((item) => item.id === id)

  // A card that moved in the page has lost its focus on the way.
  useLayoutEffect(() => {
    if (focusNext.current === null) return
    document.getElementById(focusNext.current)?.focus()
    focusNext.current = null
  }, [items])

  const move: Reorder['move'] = (id, name, to, focus) => {
    if (to < 0 || to >= items.length) return
    focusNext.current = focus ? buttonIdOf(id, to, items.length, focus) : gripIdOf(id)
    onChange((current) => moveItem(section, current, id, to))
    setSaid(forms.moved(name, to + 1, items.length))
  }
  const drop = () => {
    if (lifted) setSaid(forms.dropped(lifted.name, placeOf(lifted.id) + 1, items.length))
    setLifted(null)
  }
  const putBack = (held: Lifted) => {
    move(held.id, held.name, held.from)
    setSaid(forms.putBack(held.name))
    setLifted(null)
  }
  const onGripKey: Reorder['onGripKey'] = (event, id, name) => {
    const isHeld = lifted?.id === id
    const keys: Record<string, (() => void) | undefined> = {
      ' ': isHeld ? drop : () => lift(id, name),
      Enter: isHeld ? drop : () => lift(id, name),
      ArrowUp: isHeld ? () => move(id, lifted.name, placeOf(id) - 1) : undefined,
      ArrowDown: isHeld ? () => move(id, lifted.name, placeOf(id) + 1) : undefined,
      Escape: isHeld ? () => putBack(lifted) : undefined,
    }
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  const lift = (id: string, name: string) => {
    setLifted({ id, name, from: placeOf(id) })
    setSaid(forms.lifted(name))
  }
  return { lifted, said, move, onGripKey, drop }
}

export function gripIdOf(id: string): string {
  return `grip-${id}`
}

/** At the end of the list there is no button further that way: the other one takes the focus. */
function buttonIdOf(id: string, place: number, count: number, wanted: 'up' | 'down'): string {
  if (place === 0) return `down-${id}`
  return place === count - 1 ? `up-${id}` : `${wanted}-${id}`
}
