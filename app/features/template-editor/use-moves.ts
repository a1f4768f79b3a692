import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { PartRow } from '#app/domain/template/template-outline.ts'
import { nameOf } from '#app/features/template-editor/part-words.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

type Moved = { readonly address: string; readonly intent: 'up' | 'down'; readonly revision: number }

/**
 * Keeps the focus on the part that was moved, and says where it came to stand: when the new order arrives, the button
 * that was pressed stands elsewhere in the page.
 */
export function useMoves(rows: readonly PartRow[], revision: number) {
  const { templateEditor: words } = useCatalogue()
  const moved = useRef<Moved | null>(null)
  const [said, setSaid] = useState('')

  useEffect(() => {
    const latest = moved.current
    if (!latest || latest.revision === revision) return
    const at = rows.findIndex(({ address }) => address === latest.address)
    const row = rows[at]
    moved.current = null
    if (!row) return
    const isPossible = latest.intent === 'up' ? row.canMoveUp : row.canMoveDown
    const other = latest.intent === 'up' ? 'down' : 'up'
    document.getElementById(buttonId(row, isPossible ? latest.intent : other))?.focus()
    setSaid(words.moved(nameOf(words, row), at + 1, rows.length))
  }, [rows, revision, words])

  /** A block's address is its place; everything else keeps its own, and may pass several at once. */
  const onSubmit = (at: number) => (event: FormEvent<HTMLFormElement>) => {
    const { nativeEvent } = event
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null
    const intent = button?.getAttribute('value') === 'up' ? 'up' : 'down'
    const row = rows[at]
    const landing = row?.part === 'block' ? rows[intent === 'up' ? at - 1 : at + 1] : row
    moved.current = { address: landing?.address ?? '', intent, revision }
  }
  return { said, onSubmit }
}

export function buttonId({ address }: Pick<PartRow, 'address'>, intent: 'up' | 'down'): string {
  return `${intent}-${address}`
}
