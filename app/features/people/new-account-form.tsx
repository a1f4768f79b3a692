import { Form } from 'react-router'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { shortestPassword } from '#app/domain/account/password-rule.ts'
import styles from '#app/features/people/join-panel.module.css'
import type { Catalogue } from '#app/i18n/catalogue.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { NewAccountField, NewAccountProblems } from '#app/server/join.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Field, TextInput } from '#app/ui/field.tsx'

export type RefusedAccount = {
  readonly problems: NewAccountProblems
  readonly typed: { readonly name: string; readonly email: string }
}

const order: readonly NewAccountField[] = ['name', 'email', 'password']

/** The account of whoever comes in for the first time. What was typed stays, the password excepted. */
export function NewAccountForm({
  refused,
  name,
  email,
  path,
}: {
  refused: RefusedAccount | undefined
  name: string
  email: string
  path: string
}) {
  const catalogue = useCatalogue()
  const { people, signIn } = catalogue
  const { join: words } = people
  const labels = { name: words.name, email: signIn.email, password: signIn.password }
  const problems = refused?.problems ?? {}
  const wire = (field: NewAccountField) => ({
    id: field,
    label: labels[field],
    error: accountMessage(catalogue, problems[field]),
  })
  const faults = order
    .filter((field) => problems[field] !== undefined)
    .map((field) => ({ fieldId: field, label: labels[field] }))
  return (
    <>
      {refused && <ErrorSummary title={people.problems.summary(faults.length)} faults={faults} />}
      <Form method="post" noValidate>
        <h2>{words.newAccount}</h2>
        <Field {...wire('name')} help={words.nameHelp}>
          <TextInput name="name" autoComplete="name" defaultValue={refused?.typed.name ?? name} required />
        </Field>
        <Field {...wire('email')}>
          <TextInput
            name="email"
            type="email"
            autoComplete="username"
            defaultValue={refused?.typed.email ?? email}
            required
          />
        </Field>
        <Field {...wire('password')} help={signIn.passwordHelp(shortestPassword)}>
          <TextInput name="password" type="password" autoComplete="new-password" required />
        </Field>
        <Button type="submit" variant="filled">
          {words.create}
        </Button>
      </Form>
      <div className={styles.aside}>
        <h2 className={styles.asideTitle}>{words.haveAccount}</h2>
        <p>{words.haveAccountText}</p>
        <p>
          <a href={`/log-ind?${new URLSearchParams({ videre: path })}`}>{signIn.signIn}</a>
        </p>
      </div>
    </>
  )
}

function accountMessage(
  { people, signIn }: Catalogue,
  problem: NewAccountProblems[NewAccountField],
): string | undefined {
  const words = people.problems
  switch (problem) {
    case 'short-password':
      return signIn.problems.shortPassword(shortestPassword)
    case 'long-password':
      return signIn.problems.longPassword
    case 'missing':
    case 'too-long':
    case 'cpr':
    case 'email':
    case 'taken':
      return words[problem]
    default:
      return undefined
  }
}
