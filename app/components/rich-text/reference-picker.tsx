import type { Editor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import styles from './toolbar.module.css'
import { type CitableReference, useTextSettings } from '#app/components/rich-text/text-settings.tsx'
import { useListeners } from '#app/components/use-listeners.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'

/**
 * The package's references, to put one in where the cursor is. Arrows go through them, Esc back to the text, which
 * stays where it was on the screen: the picker sticks above it.
 */
export function ReferencePicker({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { common, texts } = useCatalogue()
  const words = texts.citation
  const { references, referencesAddress } = useTextSettings()
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true }), [])
  const done = () => {
    onDone()
    editor.commands.focus()
  }
  useListeners(ref, {
    keydown(event) {
      if (event.key === 'Escape') done()
      else if (moveFocus(ref.current, event.key)) event.preventDefault()
    },
  })
  const cite = ({ id }: CitableReference) => {
    editor
      .chain()
      .focus()
      .insertContent({ type: 'citation', attrs: { referenceId: id } })
      .run()
    onDone()
  }
  return (
    <div className={styles.picker} role="group" aria-label={words.pick} ref={ref}>
      <p className={styles.pickerTitle}>{references.length > 0 ? words.pick : words.none}</p>
      <ul>
        {references.map((reference) => (
          <li key={reference.id}>
            <button type="button" className={styles.choice} onClick={() => cite(reference)}>
              <span className={styles.number}>{reference.number}</span>
              {reference.title || words.untitled}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.pickerActions}>
        {referencesAddress !== null && (
          <Link to={referencesAddress}>{references.length > 0 ? words.edit : words.writeFirst}</Link>
        )}
        <Button size="dense" variant="quiet" onClick={done}>
          {common.cancel}
        </Button>
      </div>
    </div>
  )
}

/** True when the key was one of the arrows, and another reference has the focus now. */
function moveFocus(picker: HTMLElement | null, key: string): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key]
  if (!picker || step === undefined) return false
  const choices = [...picker.querySelectorAll<HTMLElement>('li > button')]
  const place = choices.findIndex((choice) => choice === document.activeElement)
  choices[(place + step + choices.length) % choices.length]?.focus()
  return true
}
