import type { ControlProps } from '@jsonforms/core'
import { withJsonFormsControlProps } from '@jsonforms/react'
import styles from './form.module.css'
import { useChoices } from '#app/components/form/use-choices.ts'
import { useControl } from '#app/components/form/use-control.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Checkbox, FieldError } from '#app/ui/field.tsx'

/** Any of several, kept in the order in which they are offered. */
function MultipleChoiceField(props: ControlProps) {
  const { id, label, help, error, optional, name, onBlur } = useControl(props)
  const choices = useChoices(props)
  const { noChoices } = useCatalogue().forms
  if (!props.visible) return null
  const chosen: readonly unknown[] = Array.isArray(props.data) ? props.data : []
  const toggle = (constant: unknown, isOn: boolean) => {
    const next = choices
      .map((choice) => choice.constant)
      .filter((one) => {
        return one === constant ? isOn : chosen.includes(one)
      })
    props.handleChange(props.path, next.length === 0 ? undefined : next)
  }
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={styles.group} aria-describedby={described || undefined} id={id}>
      <legend className={styles.legend}>
        {label} {optional && <span className={styles.optional}>{optional}</span>}
      </legend>
      {help && (
        <p className={styles.help} id={`${id}-help`}>
          {help}
        </p>
      )}
      {choices.length === 0 && <p className={styles.help}>{noChoices}</p>}
      {choices.map((choice) => (
        <Checkbox
          key={choice.value}
          name={name}
          value={choice.value}
          label={choice.label}
          checked={chosen.includes(choice.constant)}
          onChange={(event) => toggle(choice.constant, event.target.checked)}
          onBlur={onBlur}
        />
      ))}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}

export const MultipleChoiceControl = withJsonFormsControlProps(MultipleChoiceField)
