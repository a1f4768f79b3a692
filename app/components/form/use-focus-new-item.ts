import { useEffect, useRef } from 'react'
import { itemAnchor } from '#app/components/form/item-anchor.ts'

const fields = 'input, textarea, select'

/**
 * Whoever asks for a new item means to write in it: once its card is drawn open, the first field has the cursor.
 * Nothing is done for a card that was opened by other means.
 */
export function useFocusNewItem(openId: string | null): (id: string) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null || wanted.current !== openId) return
    const card = document.getElementById(itemAnchor(wanted.current))
    const field = card?.querySelector<HTMLElement>(fields)
    if (!field) return
    wanted.current = null
    field.focus()
  })
  return (id) => {
    wanted.current = id
  }
}
