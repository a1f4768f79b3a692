import type { ControlProps } from '@jsonforms/core'
import { useState } from 'react'
import { useFormSettings } from '#app/components/form/form-context.tsx'
import { findCpr } from '#app/domain/text/cpr.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** What every control puts on its label, its help and its input. */
export type ControlWiring = {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly help: string | undefined
  readonly error: string | undefined
  /** The word that says so, on a field that may be left empty. */
  readonly optional: string | undefined
  readonly onBlur: () => void
}

/**
 * Ids and names come from the path, so that server and browser agree on them without counting.
 * @param text what is typed, where the value itself is no text
 */
export function useControl(props: ControlProps, text?: string): ControlWiring {
  const { prefix, showErrors } = useFormSettings()
  const { common, forms } = useCatalogue()
  const [wasLeft, setWasLeft] = useState(false)
  const value: unknown = text ?? props.data
  const holdsCpr = typeof value === 'string' && findCpr(value).verdict === 'block'
  const shown = showErrors === 'all' || wasLeft ? props.errors : ''
  return {
    id: `${prefix}-${props.path.replaceAll('.', '-')}`,
    name: `${prefix}.${props.path}`,
    label: props.label,
    help: props.description === '' ? undefined : props.description,
    error: holdsCpr ? forms.errors.cpr : shown === '' ? undefined : shown,
    optional: props.required === true ? undefined : common.optional,
    onBlur: () => setWasLeft(true),
  }
}
