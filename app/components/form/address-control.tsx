import type { ControlProps } from '@jsonforms/core'
import { withJsonFormsControlProps } from '@jsonforms/react'
import { useControl } from '#app/components/form/use-control.ts'
import { tidyAddress } from '#app/domain/text/tidy-address.ts'
import { Field, TextInput } from '#app/ui/field.tsx'

/** An address as people write it; `https://` is put before it when the field is left. */
function AddressField(props: ControlProps) {
  const { onBlur, name, ...field } = useControl(props)
  if (!props.visible) return null
  const value = typeof props.data === 'string' ? props.data : ''
  const change = (text: string) => props.handleChange(props.path, text === '' ? undefined : text)
  return (
    <Field {...field}>
      <TextInput
        name={name}
        inputMode="url"
        value={value}
        onChange={(event) => change(event.target.value)}
        onBlur={() => {
          const tidy = tidyAddress(value)
          if (tidy !== value) change(tidy)
          onBlur()
        }}
      />
    </Field>
  )
}

export const AddressControl = withJsonFormsControlProps(AddressField)
