import { Form } from 'react-router'
import { accountMessage } from '#app/features/account/account-messages.ts'
import styles from '#app/features/account/account-form.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { AccountRefusal } from '#app/server/account-rules.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Field, TextInput } from '#app/ui/field.tsx'

/** E-mail and password. What was typed stays, the password excepted. */
export function SignInForm({
  refusal,
  email,
  next,
}: {
  refusal: AccountRefusal | undefined
  email: string
  next: string
}) {
  const { signIn } = useCatalogue()
  const message = (field: 'email' | 'password') =>
    accountMessage(signIn, refusal?.problems[field], refusal?.waitMinutes ?? 0)
  return (
    <>
      <h1>{signIn.signIn}</h1>
      <Form method="post" noValidate>
        <input type="hidden" name="videre" value={next} />
        <Field label={signIn.email} error={message('email')}>
          <TextInput name="email" type="email" autoComplete="username" defaultValue={email} required />
        </Field>
        <Field label={signIn.password} error={message('password')}>
          <TextInput name="password" type="password" autoComplete="current-password" required />
        </Field>
        <Button type="submit" variant="filled">
          {signIn.signIn}
        </Button>
      </Form>
      <div className={styles.aside}>
        <h2 className={styles.asideTitle}>{signIn.forPractices.title}</h2>
        <p>{signIn.forPractices.text}</p>
      </div>
    </>
  )
}
