import type { ControlProps } from '@jsonforms/core'
import { withJsonFormsControlProps } from '@jsonforms/react'
import { useControl } from '#app/components/form/use-control.ts'
import styles from './form.module.css'
import { Field, TextInput } from '#app/ui/field.tsx'

function DayField(props: ControlProps) {
  const { onBlur, name, ...field } = useControl(props)
  if (!props.visible) return null
  return (
    <Field {...field}>
      <TextInput
        type="date"
        name={name}
        className={styles.day}
        value={typeof props.data === 'string' ? props.data : ''}
        onChange={(event) => props.handleChange(props.path, event.target.value || undefined)}
        onBlur={onBlur}
      />
    </Field>
  )
}

/** Typed as a Dane writes it: "17.00", "17" and "1700" become "17:00" when the field is left. */
function ClockField(props: ControlProps) {
  const { onBlur, name, ...field } = useControl(props)
  if (!props.visible) return null
  const value = typeof props.data === 'string' ? props.data : ''
  const change = (text: string) => props.handleChange(props.path, text === '' ? undefined : text)
  return (
    <Field {...field}>
      <TextInput
        name={name}
        className={styles.clock}
        autoComplete="off"
        value={value}
        onChange={(event) => change(event.target.value)}
        onBlur={() => {
          const tidy = tidyClock(value)
          if (tidy !== value) change(tidy)
          onBlur()
        }}
      />
    </Field>
  )
}

function tidyClock(text: string): string {
  const [, hour = '', minute = '00'] = /^\s*(\d{1,2})(?:[.:\s]?(\d{2}))?\s*$/.exec(text) ?? []
  return hour === '' ? text : `${hour.padStart(2, '0')}:${minute}`
}

export const DayControl = withJsonFormsControlProps(DayField)
export const ClockControl = withJsonFormsControlProps(ClockField)
