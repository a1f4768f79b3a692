import { Form } from 'react-router'
import { CodeInput } from '#app/components/code-input.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { shortestPassword } from '#app/domain/account/password-rule.ts'
import styles from '#app/features/account/account-form.module.css'
import { accountMessage } from '#app/features/account/account-messages.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { AccountField, AccountRefusal } from '#app/server/account-rules.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Field, TextInput } from '#app/ui/field.tsx'

export type FirstVisitValues = { readonly [field in 'name' | 'email' | 'cluster']: string }

const order: readonly AccountField[] = ['code', 'name', 'email', 'password', 'cluster']

/** The first account and its cluster; the second button opens the example too, and the cluster's name can then wait. */
export function FirstVisitForm({
  needsCode,
  refusal,
  values,
}: {
  needsCode: boolean
  refusal: AccountRefusal | undefined
  values: FirstVisitValues
}) {
  const { signIn } = useCatalogue()
  const words = signIn.firstVisit
  const wire = (field: AccountField) => ({
    id: field,
    error: accountMessage(signIn, refusal?.problems[field], refusal?.waitMinutes ?? 0),
  })
  return (
    <>
      <div>
        <p className={styles.lead}>{words.lead}</p>
        <h1>{words.title}</h1>
        <p className={styles.intro}>{needsCode ? words.withCode : words.withoutCode}</p>
      </div>
      <FaultSummary refusal={refusal} />
      <Form method="post" noValidate>
        {needsCode && (
          <Field label={words.code} help={words.codeHelp} {...wire('code')}>
            <CodeInput name="code" required />
          </Field>
        )}
        <Field label={words.name} help={words.nameHelp} {...wire('name')}>
          <TextInput name="name" autoComplete="name" defaultValue={values.name} required />
        </Field>
        <Field label={signIn.email} {...wire('email')}>
          <TextInput name="email" type="email" autoComplete="username" defaultValue={values.email} required />
        </Field>
        <Field label={signIn.password} help={signIn.passwordHelp(shortestPassword)} {...wire('password')}>
          <TextInput name="password" type="password" autoComplete="new-password" required />
        </Field>
        <Field label={words.cluster} help={words.clusterHelp} {...wire('cluster')}>
          <TextInput name="cluster" autoComplete="off" defaultValue={values.cluster} />
        </Field>
        <div className={styles.buttons}>
          <Button type="submit" variant="filled">
            {words.create}
          </Button>
          <Button type="submit" name="next" value="example">
            {words.createAndSeeExample}
          </Button>
          <p className={styles.help}>{words.exampleHelp}</p>
        </div>
      </Form>
    </>
  )
}

function FaultSummary({ refusal }: { refusal: AccountRefusal | undefined }) {
  const { signIn } = useCatalogue()
  if (!refusal) return null
  const labels = {
    code: signIn.firstVisit.code,
    name: signIn.firstVisit.name,
    email: signIn.email,
    password: signIn.password,
    cluster: signIn.firstVisit.cluster,
  }
  const faults = order
    .filter((field) => refusal.problems[field] !== undefined)
    .map((field) => ({ fieldId: field, label: labels[field] }))
  return <ErrorSummary title={signIn.problems.summary(faults.length)} faults={faults} />
}
