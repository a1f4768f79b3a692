import type { ControlProps, JsonSchema } from '@jsonforms/core'
import { withJsonFormsControlProps } from '@jsonforms/react'
import { useState } from 'react'
import styles from './lines-control.module.css'
import { useControl } from '#app/components/form/use-control.ts'
import { isJsonObject, readText, readTexts } from '#app/domain/text/json-value.ts'
import { splitLines } from '#app/domain/text/lines.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field, TextArea } from '#app/ui/field.tsx'
import { Toast } from '#app/ui/toast.tsx'

type Preset = { readonly title: string; readonly lines: readonly string[] }

const fewestRows = 4

/** A list of texts, one a line: to type, to paste, and to begin from a ready list, whose words can then be changed. */
function LinesField(props: ControlProps) {
  const { name: property, lines } = readLines(props)
  const [typed, setTyped] = useState('')
  const text = sameLines(splitLines(typed), lines) ? typed : lines.join('\n')
  const { onBlur, name, ...field } = useControl(props, text)
  if (!props.visible) return null
  const change = (next: string) => {
    setTyped(next)
    const entries = splitLines(next).map((line) => ({ [property]: line }))
    props.handleChange(props.path, entries.length === 0 ? undefined : entries)
  }
  return (
    <Field {...field}>
      <Presets presets={readPresets(props)} lines={lines} label={props.label} onPick={change} />
      <TextArea
        name={name}
        value={text}
        rows={Math.max(fewestRows, text.split('\n').length)}
        onChange={(event) => change(event.target.value)}
        onBlur={onBlur}
      />
    </Field>
  )
}

/** Ready lists. Taking another one replaces what stands there, and what stood there can be had back. */
function Presets({
  presets,
  lines,
  label,
  onPick,
}: {
  presets: readonly Preset[]
  lines: readonly string[]
  label: string
  onPick: (text: string) => void
}) {
  const { common, forms } = useCatalogue()
  const [replaced, setReplaced] = useState<string>()
  if (presets.length === 0) return null
  const pick = (preset: Preset) => {
    setReplaced(lines.length > 0 ? lines.join('\n') : undefined)
    onPick(preset.lines.join('\n'))
  }
  const restore = () => {
    onPick(replaced ?? '')
    setReplaced(undefined)
  }
  return (
    <div className={styles.presets} role="group" aria-label={forms.presets}>
      <span aria-hidden="true">{forms.presets}</span>
      {presets.map((preset) => (
        <Button
          key={preset.title}
          size="dense"
          aria-pressed={sameLines(preset.lines, lines)}
          onClick={() => pick(preset)}
        >
          {preset.title}
        </Button>
      ))}
      {replaced !== undefined && (
        <Toast
          onDone={() => setReplaced(undefined)}
          action={
            <button type="button" onClick={restore}>
              {common.undo}
            </button>
          }
        >
          {forms.replaced(label)}
        </Toast>
      )}
    </div>
  )
}

/** The texts that stand in the data, and the one property in which each of them stands. */
function readLines({ schema, data }: ControlProps) {
  const items: JsonSchema | JsonSchema[] | undefined = schema.items
  const entry = Array.isArray(items) ? items[0] : items
  const name = Object.keys(entry?.properties ?? {})[0] ?? 'text'
  const entries: readonly unknown[] = Array.isArray(data) ? data : []
  return { name, lines: entries.filter(isJsonObject).flatMap((one) => readText(one, name)?.trim() ?? []) }
}

function readPresets({ uischema }: ControlProps): readonly Preset[] {
  const presets: unknown = uischema.options?.['presets']
  return (Array.isArray(presets) ? presets : [])
    .filter(isJsonObject)
    .map((preset) => ({ title: readText(preset, 'title') ?? '', lines: readTexts(preset, 'lines') ?? [] }))
}

function sameLines(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at])
}

export const LinesControl = withJsonFormsControlProps(LinesField)
