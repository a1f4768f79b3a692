import { type ControlProps, Resolve } from '@jsonforms/core'
import { useJsonForms, withJsonFormsControlProps } from '@jsonforms/react'
import styles from './form.module.css'
import { useControl } from '#app/components/form/use-control.ts'
import { checkCode, checkCodeUnit, codeSystems } from '#app/domain/indicator/codes.ts'
import { isJsonObject, readChoice, readText } from '#app/domain/text/json-value.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field, TextInput } from '#app/ui/field.tsx'

/** A code beside its system: says what is odd about its form, and offers what was probably meant. It never mends by itself. */
function CodeField(props: ControlProps) {
  const { onBlur, name, ...field } = useControl(props)
  const { forms } = useCatalogue()
  const locale = useLocale()
  const problem = useProblem(props)
  if (!props.visible) return null
  const change = (text: string) => props.handleChange(props.path, text === '' ? undefined : text)
  const suggestion = problem?.suggestion
  return (
    <Field {...field} hint={problem?.message[locale] ?? ''}>
      <TextInput
        name={name}
        value={typeof props.data === 'string' ? props.data : ''}
        maxLength={props.schema.maxLength}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={(event) => change(event.target.value)}
        onBlur={onBlur}
      />
      {suggestion !== undefined && (
        <Button size="dense" variant="quiet" className={styles.offer} onClick={() => change(suggestion)}>
          {forms.changeTo(suggestion)}
        </Button>
      )}
    </Field>
  )
}

function useProblem({ path }: ControlProps) {
  const data: unknown = useJsonForms().core?.data
  const entry: unknown = Resolve.data(data, path.replace(/\.[^.]*$/, ''))
  if (!isJsonObject(entry)) return null
  const system = readChoice(entry, 'system', codeSystems)
  const code = readText(entry, 'code') ?? ''
  if (system === undefined) return null
  return checkCode(system, code) ?? checkCodeUnit(system, code, readText(entry, 'text') ?? '')
}

export const CodeControl = withJsonFormsControlProps(CodeField)
