import type { Editor } from '@tiptap/react'
import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import styles from './toolbar.module.css'
import { useListeners } from '#app/components/use-listeners.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field, TextInput } from '#app/ui/field.tsx'

/** Asks for the address of a link on the selected words; without a selection the address itself is inserted. */
export function LinkForm({
  editor,
  address,
  onDone,
}: {
  editor: Editor
  address: string | null
  onDone: () => void
}) {
  const { common, steps } = useCatalogue()
  const words = steps.toolbar
  const [typed, setTyped] = useState(address ?? '')
  const [isRefused, setIsRefused] = useState(false)
  const ref = useRef<HTMLFormElement>(null)
  useEffect(() => ref.current?.querySelector('input')?.focus(), [])
  const done = () => {
    onDone()
    editor.commands.focus()
  }
  useListeners(ref, {
    keydown({ key }) {
      if (key === 'Escape') done()
    },
  })
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const href = completeAddress(typed)
    if (href === undefined) return setIsRefused(true)
    setLink(editor, href)
    done()
  }
  return (
    <form className={styles.link} onSubmit={submit} ref={ref}>
      <Field label={words.address} error={isRefused ? words.addressRefused : undefined}>
        <TextInput inputMode="url" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </Field>
      <Button type="submit" size="dense">
        {words.setLink}
      </Button>
      {address !== null && (
        <Button
          size="dense"
          variant="quiet"
          onClick={() => {
            editor.chain().extendMarkRange('link').unsetLink().run()
            done()
          }}
        >
          {words.removeLink}
        </Button>
      )}
      <Button size="dense" variant="quiet" onClick={done}>
        {common.cancel}
      </Button>
    </form>
  )
}

/** "dsam.dk" means https; an address with a space or of another kind is none. */
function completeAddress(typed: string): string | undefined {
  const text = typed.trim()
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return `mailto:${text}`
  const address = /^[a-z][a-z+.-]*:/i.test(text) ? text : `https://${text}`
  return /^(https?:\/\/\S+\.\S+|mailto:\S+@\S+)$/i.test(address) ? address : undefined
}

function setLink(editor: Editor, href: string): void {
  const chain = editor.chain().focus().extendMarkRange('link')
  const isEmpty = editor.state.selection.empty && !editor.isActive('link')
  if (isEmpty) {
    const marks = [{ type: 'link', attrs: { href } }]
    chain.insertContent({ type: 'text', text: href.replace(/^mailto:/, ''), marks }).run()
  } else chain.setLink({ href }).run()
}
