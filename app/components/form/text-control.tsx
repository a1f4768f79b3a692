import type { ControlProps } from '@jsonforms/core'
import { withJsonFormsControlProps } from '@jsonforms/react'
import { useFormSettings } from '#app/components/form/form-context.tsx'
import { usePackageFacts } from '#app/components/package-facts.tsx'
import styles from './form.module.css'
import { useControl } from '#app/components/form/use-control.ts'
import { findWritingHint } from '#app/components/form/writing-hint.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field, TextArea, TextInput } from '#app/ui/field.tsx'

function TextField(props: ControlProps) {
  const { onBlur, name, ...field } = useControl(props)
  const value = readText(props.data)
  const hint = useWritingHint(props.uischema.options?.['hint'], value)
  if (!props.visible) return null
  const change = (text: string) => props.handleChange(props.path, text === '' ? undefined : text)
  const isLong = props.uischema.options?.['multi'] === true
  return (
    <Field {...field} hint={hint}>
      {isLong ? (
        <TextArea
          name={name}
          value={value}
          maxLength={props.schema.maxLength}
          rows={rowsFor(value)}
          onChange={(event) => change(event.target.value)}
          onBlur={onBlur}
        />
      ) : (
        <TextInput
          name={name}
          value={value}
          maxLength={props.schema.maxLength}
          onChange={(event) => change(event.target.value)}
          onBlur={onBlur}
        />
      )}
      {value === '' && <ReuseButton control={props} onReuse={change} />}
    </Field>
  )
}

/** What another item of the list says here, to be taken over in the same words. */
function ReuseButton({ control, onReuse }: { control: ControlProps; onReuse: (text: string) => void }) {
  const { reusable } = useFormSettings().list
  const { reuse } = useCatalogue().forms
  const text = control.uischema.options?.['reuse'] === true ? reusable[control.path] : undefined
  if (text === undefined) return null
  return (
    <Button size="dense" variant="quiet" icon="copy" className={styles.offer} onClick={() => onReuse(text)}>
      {reuse(text)}
    </Button>
  )
}

/** The language is the package's, where there is one: it may be read on an English page and be written in Danish. */
function useWritingHint(hint: unknown, text: string): string | undefined {
  const { hints } = useCatalogue().authoring
  const locale = useLocale()
  const language = usePackageFacts()?.language ?? locale
  return findWritingHint(hint, text, language, hints)
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Grows with the text, so that nothing typed is out of sight; some eighty characters a line. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 80), 0)
  return Math.min(16, Math.max(3, lines))
}

export const TextControl = withJsonFormsControlProps(TextField)
