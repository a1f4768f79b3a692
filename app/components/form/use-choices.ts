import type { ControlProps } from '@jsonforms/core'
import { useFormSettings } from '#app/components/form/form-context.tsx'
import { isJsonObject, readText } from '#app/domain/text/json-value.ts'
import type { Choice } from '#app/ui/field.tsx'

/** `constant` is the value in the data; `value` its text in the page, never empty. */
export type FormChoice = Choice & {
  readonly constant: unknown
  /** What to know about it, once it is chosen. */
  readonly note?: string
}

/** The choices of a control: from a list of the package (`options.optionsFrom`), else from its schema. */
export function useChoices({ schema, uischema }: ControlProps): readonly FormChoice[] {
  const { choices } = useFormSettings()
  const role: unknown = uischema.options?.['optionsFrom']
  if (typeof role === 'string') {
    return (choices[role] ?? []).map((choice) => ({ ...choice, constant: choice.value }))
  }
  const source = isJsonObject(schema.items) ? schema.items : schema
  return [...readTitled(source.oneOf), ...readPlain(source.enum)]
}

function readTitled(oneOf: unknown): readonly FormChoice[] {
  if (!Array.isArray(oneOf)) return []
  return oneOf.filter(isJsonObject).map((option) => {
    const constant = option['const']
    return {
      constant,
      value: nameOf(constant),
      label: readText(option, 'title') ?? String(constant),
      note: readText(option, 'description'),
    }
  })
}

function readPlain(values: unknown): readonly FormChoice[] {
  if (!Array.isArray(values)) return []
  return values.map((constant: unknown) => ({
    constant,
    value: nameOf(constant),
    label: String(constant),
  }))
}

/** An empty text is a choice as well ("all others"), and no choice is something else. */
function nameOf(constant: unknown): string {
  return constant === '' ? '(empty)' : String(constant)
}
