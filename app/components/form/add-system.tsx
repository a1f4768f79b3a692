import { type KeyboardEvent, useLayoutEffect, useState } from 'react'
import styles from './instructions-control.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field, TextInput } from '#app/ui/field.tsx'

const longestName = 60

/** A further record system: one that the template offers, or any other by its name. */
export function AddSystem({
  id,
  offered,
  onAdd,
}: {
  id: string
  offered: readonly string[]
  onAdd: (name: string) => void
}) {
  const { instructions: words } = useCatalogue().forms
  const [typed, setTyped] = useState<string>()
  const isOpen = typed !== undefined
  // Before the next key: a name is typed as soon as the field is there.
  useLayoutEffect(() => {
    if (isOpen) document.getElementById(`${id}-add`)?.focus()
  }, [isOpen, id])
  const buttonId = `${id}-open`
  if (typed === undefined) {
    return (
      <Button size="dense" variant="quiet" icon="plus" id={buttonId} onClick={() => setTyped('')}>
        {words.add}
      </Button>
    )
  }
  const close = () => {
    setTyped(undefined)
    focusSoon(buttonId)
  }
  const add = () => {
    if (typed.trim() === '') return close()
    setTyped(undefined)
    onAdd(typed.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    if (event.key === 'Enter') add()
    else close()
  }
  return (
    <div className={styles.adding}>
      <Field id={`${id}-add`} label={words.name}>
        <TextInput
          list={`${id}-offered`}
          value={typed}
          maxLength={longestName}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <datalist id={`${id}-offered`}>
        {offered.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <Button size="dense" onClick={add}>
        {words.addNamed}
      </Button>
      <Button size="dense" variant="quiet" onClick={close}>
        {words.cancel}
      </Button>
    </div>
  )
}

/** When the page has been drawn again. */
export function focusSoon(elementId: string): void {
  requestAnimationFrame(() => document.getElementById(elementId)?.focus())
}
