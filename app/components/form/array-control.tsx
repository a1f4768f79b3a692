import type { ControlProps } from '@jsonforms/core'
import { withJsonFormsControlProps } from '@jsonforms/react'
import { useRef, useState } from 'react'
import { ArrayEntry } from '#app/components/form/array-entry.tsx'
import styles from './form.module.css'
import { useControl } from '#app/components/form/use-control.ts'
import { insertEntry, moveEntry, removeEntry } from '#app/domain/package/list-order.ts'
import { isJsonObject, readText } from '#app/domain/text/json-value.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { FieldError } from '#app/ui/field.tsx'
import { Toast } from '#app/ui/toast.tsx'

/** An ordered list of small objects inside a form, for example steps per record system. */
function ArrayField(props: ControlProps) {
  const { id, label, help, error, optional } = useControl(props)
  const { common, forms } = useCatalogue()
  const [removed, setRemoved] = useState<{ readonly index: number; readonly entry: unknown }>()
  const listRef = useRef<HTMLOListElement>(null)
  if (!props.visible) return null
  const entries: readonly unknown[] = Array.isArray(props.data) ? props.data : []
  const options = isJsonObject(props.uischema.options) ? props.uischema.options : {}
  const change = (next: readonly unknown[]) =>
    props.handleChange(props.path, next.length === 0 ? undefined : next)
  const add = () => {
    change([...entries, {}])
    requestAnimationFrame(() => focusLastEntry(listRef.current))
  }
  const remove = (index: number) => {
    setRemoved({ index, entry: entries[index] })
    change(removeEntry(entries, index))
  }
  const restore = () => {
    if (removed) change(insertEntry(entries, removed.index, removed.entry))
    setRemoved(undefined)
  }
  return (
    <fieldset className={styles.group} id={id} aria-describedby={help && `${id}-help`}>
      <legend className={styles.legend}>
        {label} {optional && <span className={styles.optional}>{optional}</span>}
      </legend>
      {help && (
        <p className={styles.help} id={`${id}-help`}>
          {help}
        </p>
      )}
      <ol className={styles.entries} ref={listRef}>
        {entries.map((_, index) => (
          <ArrayEntry
            key={index}
            control={props}
            index={index}
            count={entries.length}
            onMove={(to) => change(moveEntry(entries, index, to))}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <Button variant="quiet" size="dense" icon="plus" onClick={add} className={styles.add}>
        {readText(options, 'addLabel') ?? forms.addEntry}
      </Button>
      {removed && (
        <Toast
          onDone={() => setRemoved(undefined)}
          action={
            <button type="button" onClick={restore}>
              {common.undo}
            </button>
          }
        >
          {forms.removed(label)}
        </Toast>
      )}
    </fieldset>
  )
}

function focusLastEntry(list: HTMLElement | null): void {
  list?.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus()
}

export const ArrayControl = withJsonFormsControlProps(ArrayField)
