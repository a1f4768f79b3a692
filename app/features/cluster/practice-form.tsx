import { useId } from 'react'
import { Form } from 'react-router'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import type { PracticeProblems } from '#app/domain/cluster/check-practice.ts'
import { type PracticeField, practiceFields, type TypedPractice } from '#app/domain/cluster/practice.ts'
import styles from '#app/features/cluster/practice-form.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Field, NumberInput, TextInput } from '#app/ui/field.tsx'

/** Adds a practice, or changes the one it was opened for. What was typed stays when something is wrong. */
export function PracticeForm({
  action,
  practiceId,
  typed,
  problems,
  recordSystems,
}: {
  action: string
  practiceId: string | null
  typed: TypedPractice
  problems: PracticeProblems
  recordSystems: readonly string[]
}) {
  const { common, packages } = useCatalogue()
  const { practices: words, problems: messages } = packages
  const systemsId = useId()
  const wire = (field: PracticeField) => {
    const problem = problems[field]
    const optional = field === 'name' ? undefined : common.optional
    return { id: `practice-${field}`, label: words[field], optional, error: problem && messages[problem] }
  }
  const faults = practiceFields
    .filter((field) => problems[field] !== undefined)
    .map((field) => ({ fieldId: `practice-${field}`, label: words[field] }))
  return (
    <Card as="section" heading={practiceId === null ? words.newTitle : words.editTitle}>
      <ErrorSummary title={messages.summary(faults.length)} faults={faults} />
      <Form method="post" action={action} noValidate className={styles.form} id="practice-form">
        <input type="hidden" name="id" value={practiceId ?? ''} />
        <Field {...wire('name')}>
          <TextInput name="name" autoComplete="off" defaultValue={typed.name} required />
        </Field>
        <Field {...wire('email')} help={words.emailHelp}>
          <TextInput name="email" type="email" autoComplete="off" defaultValue={typed.email} />
        </Field>
        <Field {...wire('recordSystem')} help={words.recordSystemHelp}>
          <TextInput
            name="recordSystem"
            autoComplete="off"
            list={systemsId}
            defaultValue={typed.recordSystem}
          />
        </Field>
        <datalist id={systemsId}>
          {recordSystems.map((system) => (
            <option key={system}>{system}</option>
          ))}
        </datalist>
        <Field {...wire('number')}>
          <TextInput
            className={styles.number}
            name="number"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={typed.number}
          />
        </Field>
        <div className={styles.counts}>
          <Field {...wire('doctors')}>
            <NumberInput size="normal" name="doctors" defaultValue={typed.doctors} />
          </Field>
          <Field {...wire('listSize')}>
            <NumberInput size="normal" name="listSize" defaultValue={typed.listSize} />
          </Field>
        </div>
        <div className={styles.buttons}>
          <Button type="submit" variant="filled">
            {practiceId === null ? words.add : words.save}
          </Button>
          {practiceId !== null && (
            <ButtonLink variant="quiet" href={action}>
              {common.cancel}
            </ButtonLink>
          )}
        </div>
      </Form>
    </Card>
  )
}
