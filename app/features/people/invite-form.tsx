import { Form } from 'react-router'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { type InvitationField, invitationFields } from '#app/domain/cluster/invitation.ts'
import { roles } from '#app/domain/cluster/role.ts'
import { fieldMessage, noteMessage } from '#app/features/people/people-messages.ts'
import styles from '#app/features/people/invite-form.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { PeopleOutcome } from '#app/server/people-jobs.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Field, RadioGroup, TextArea, TextInput } from '#app/ui/field.tsx'

/** Whom to invite, in which role, with a few words. Only the role is needed. */
export function InviteForm({ outcome }: { outcome: PeopleOutcome | undefined }) {
  const { common, people } = useCatalogue()
  const { invite: words, problems: messages } = people
  const refused = outcome?.did === 'not-invited' ? outcome : undefined
  const problems = refused?.problems ?? {}
  const wire = (field: InvitationField) => ({ id: `invite-${field}`, label: words[field] })
  const faults = invitationFields
    .filter((field) => problems[field] !== undefined)
    .map((field) => ({ fieldId: `invite-${field}`, label: words[field] }))
  return (
    <Card as="section" heading={words.title}>
      <div className={styles.body}>
        <p className={styles.intro}>{words.intro}</p>
        {refused && <ErrorSummary title={messages.summary(faults.length)} faults={faults} />}
        <Form method="post" noValidate className={styles.form}>
          <Field {...wire('name')} optional={common.optional} error={fieldMessage(messages, problems.name)}>
            <TextInput name="name" autoComplete="off" defaultValue={refused?.typed.name} />
          </Field>
          <Field
            {...wire('email')}
            optional={common.optional}
            help={words.emailHelp}
            error={fieldMessage(messages, problems.email)}
          >
            <TextInput name="email" type="email" autoComplete="off" defaultValue={refused?.typed.email} />
          </Field>
          <div id="invite-role">
            <RadioGroup
              legend={words.role}
              name="role"
              choices={roles.map((role) => ({
                value: role,
                label: people.roles[role].name,
                help: people.roles[role].help,
              }))}
              defaultValue={refused?.typed.role ?? 'editor'}
              error={problems.role && messages.noRole}
            />
          </div>
          <Field
            {...wire('note')}
            optional={common.optional}
            help={words.noteHelp}
            error={noteMessage(messages, problems.note)}
          >
            <TextArea name="note" rows={3} defaultValue={refused?.typed.note} />
          </Field>
          <Button type="submit" variant="filled" icon="link" name="intent" value="invite">
            {words.make}
          </Button>
        </Form>
      </div>
    </Card>
  )
}
