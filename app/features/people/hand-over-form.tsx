import { Form } from 'react-router'
import { parseRole } from '#app/domain/cluster/role.ts'
import { RoleSelect } from '#app/features/people/member-list.tsx'
import styles from '#app/features/people/folded-form.module.css'
import { noteMessage } from '#app/features/people/people-messages.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { PeopleOutcome } from '#app/server/people-jobs.server.ts'
import type { PeoplePage } from '#app/server/people.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Field, Select, TextArea } from '#app/ui/field.tsx'

/** Makes somebody else owner, with a note that waits on the new owner's front page. */
export function HandOverForm({ page, outcome }: { page: PeoplePage; outcome: PeopleOutcome | undefined }) {
  const { handOver: words } = useCatalogue().people
  const refused = outcome?.did === 'not-handed-over' ? outcome : undefined
  const others = page.members.filter(({ accountId }) => accountId !== page.account.accountId)
  return (
    <details className={styles.folded} open={refused !== undefined} key={outcome?.did}>
      <summary>{words.open}</summary>
      {others.length === 0 ? <p>{words.nobody}</p> : <Fields others={others} refused={refused} />}
    </details>
  )
}

function Fields({
  others,
  refused,
}: {
  others: PeoplePage['members']
  refused: Extract<PeopleOutcome, { did: 'not-handed-over' }> | undefined
}) {
  const { common, people } = useCatalogue()
  const { handOver: words, problems: messages } = people
  const problems = refused?.problems
  const choices = others.map(({ accountId, name }) => ({ value: accountId, label: name }))
  return (
    <Form method="post" noValidate className={styles.form}>
      <p>{words.intro}</p>
      <Field label={words.to} error={problems?.to && messages.noPerson}>
        <Select
          name="to"
          defaultValue={refused?.typed.to ?? ''}
          choices={[{ value: '', label: words.choose }, ...choices]}
        />
      </Field>
      <Field label={words.ownRole} error={problems?.ownRole && messages.noRole}>
        <RoleSelect name="ownRole" defaultValue={parseRole(refused?.typed.ownRole ?? '') ?? 'editor'} />
      </Field>
      <Field
        label={words.note}
        optional={common.optional}
        help={words.noteHelp}
        error={noteMessage(messages, problems?.note)}
      >
        <TextArea name="handoverNote" rows={4} defaultValue={refused?.typed.note} />
      </Field>
      <Button type="submit" name="intent" value="hand-over">
        {words.confirm}
      </Button>
    </Form>
  )
}
