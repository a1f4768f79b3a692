import type { ControlProps } from '@jsonforms/core'
import { withJsonFormsControlProps } from '@jsonforms/react'
import { useState } from 'react'
import { useControl } from '#app/components/form/use-control.ts'
import { cautionLimit } from '#app/domain/results/caution-limit.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Field, NumberInput } from '#app/ui/field.tsx'

/** What was typed stays in the field also when it is no number; only a number is kept as the value. */
function NumberField(props: ControlProps) {
  const { onBlur, error, name, ...field } = useControl(props)
  const { errors, indicators } = useCatalogue().forms
  const [typed, setTyped] = useState(() => formatValue(props.data))
  if (!props.visible) return null
  const isNumber = typed.trim() === '' || parseTyped(typed) !== undefined
  const change = (text: string) => {
    setTyped(text)
    props.handleChange(props.path, parseTyped(text))
  }
  const asksForEnough = props.uischema.options?.['hint'] === 'enough-patients'
  const hint = asksForEnough ? (isFew(props.data) ? indicators.fewPatients(cautionLimit) : '') : undefined
  const mayBeNegative = (props.schema.minimum ?? -1) < 0
  return (
    <Field {...field} hint={hint} error={isNumber ? error : errors.number}>
      <NumberInput
        size="normal"
        name={name}
        value={typed}
        inputMode={mayBeNegative ? 'text' : 'decimal'}
        onChange={(event) => change(event.target.value)}
        onBlur={onBlur}
      />
    </Field>
  )
}

/** So few that the number says little about one practice. */
function isFew(value: unknown): boolean {
  return typeof value === 'number' && value < cautionLimit
}

/** "1,5" and "−14" are numbers to a Dane; anything else is undefined. */
function parseTyped(text: string): number | undefined {
  const plain = text.trim().replace(',', '.').replace(/^[−–]/, '-')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

function formatValue(value: unknown): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : ''
}

export const NumberControl = withJsonFormsControlProps(NumberField)
