import { Form } from 'react-router'
import styles from '#app/features/cluster/settings-screen.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { SettingsOutcome } from '#app/server/cluster-settings.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Field, TextInput } from '#app/ui/field.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** One name and its button. What was typed stays when it could not be used. */
export function RenameForm({
  intent,
  packageId = '',
  label,
  name,
  refused,
}: {
  intent: 'rename' | 'rename-cluster'
  packageId?: string
  label: string
  name: string
  refused: Extract<SettingsOutcome, { readonly ok: false }> | undefined
}) {
  const { settings, packages } = useCatalogue()
  return (
    <Form method="post" noValidate className={styles.rename}>
      <input type="hidden" name="package" value={packageId} />
      <Field label={label} error={refused && packages.problems[refused.problem]}>
        <TextInput name="name" autoComplete="off" defaultValue={refused?.typed ?? name} required />
      </Field>
      <Button type="submit" size="dense" name="intent" value={intent}>
        {settings.rename}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
    </Form>
  )
}
