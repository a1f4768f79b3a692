import type { ControlProps } from '@jsonforms/core'
import { withJsonFormsControlProps } from '@jsonforms/react'
import { useChoices } from '#app/components/form/use-choices.ts'
import { useControl } from '#app/components/form/use-control.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Field, RadioGroup, Select } from '#app/ui/field.tsx'

/** One of several: a list to open, or all in a row with `options.format: 'radio'`. */
function ChoiceField(props: ControlProps) {
  const { onBlur, name, ...field } = useControl(props)
  const choices = useChoices(props)
  const { chooseNone } = useCatalogue().forms
  if (!props.visible) return null
  const chosen = choices.find((choice) => choice.constant === props.data)
  const hasNotes = choices.some(({ note }) => note !== undefined)
  const change = (value: string) =>
    props.handleChange(props.path, choices.find((choice) => choice.value === value)?.constant)
  if (props.uischema.options?.['format'] === 'radio') {
    return (
      <RadioGroup
        legend={field.label}
        help={field.help}
        error={field.error}
        look="segmented"
        name={name}
        choices={choices}
        value={chosen?.value ?? ''}
        onChange={(event) => change(event.target.value)}
        onBlur={onBlur}
      />
    )
  }
  const none = { value: '', label: chooseNone }
  return (
    <Field {...field} note={hasNotes ? (chosen?.note ?? '') : undefined}>
      <Select
        name={name}
        choices={[none, ...choices]}
        value={chosen?.value ?? ''}
        onChange={(event) => change(event.target.value)}
        onBlur={onBlur}
      />
    </Field>
  )
}

export const ChoiceControl = withJsonFormsControlProps(ChoiceField)
