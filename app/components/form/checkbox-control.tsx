import type { ControlProps } from '@jsonforms/core'
import { withJsonFormsControlProps } from '@jsonforms/react'
import { useFormSettings } from '#app/components/form/form-context.tsx'
import { useControl } from '#app/components/form/use-control.ts'
import { Checkbox, FieldError } from '#app/ui/field.tsx'

function CheckboxField(props: ControlProps) {
  const { id, name, label, help, error, onBlur } = useControl(props)
  const { list } = useFormSettings()
  if (!props.visible || list.unused.includes(props.path)) return null
  return (
    <div>
      <Checkbox
        id={id}
        name={name}
        label={label}
        help={help}
        checked={props.data === true}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => props.handleChange(props.path, event.target.checked ? true : undefined)}
        onBlur={onBlur}
      />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}

export const CheckboxControl = withJsonFormsControlProps(CheckboxField)
