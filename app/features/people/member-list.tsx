import { Form } from 'react-router'
import { type Role, roles } from '#app/domain/cluster/role.ts'
import { MemberRow } from '#app/features/people/member-row.tsx'
import styles from '#app/features/people/member-list.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { PeoplePage } from '#app/server/people.server.ts'
import type { Member } from '#db/queries/people.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Field, Select } from '#app/ui/field.tsx'

/** One row a person with the role; an owner unfolds a row to change it or to take the person out. */
export function MemberList({ page }: { page: PeoplePage }) {
  const { people: words } = useCatalogue()
  return (
    <ul className={styles.list} aria-label={words.title}>
      {page.members.map((member) => (
        <li key={member.accountId}>
          <MemberRow
            name={member.name}
            tag={member.accountId === page.account.accountId ? words.you : undefined}
            role={member.role}
            fact={member.email}
          />
          {page.canManage && (
            <ChangeMember
              key={member.role}
              member={member}
              isYou={member.accountId === page.account.accountId}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function ChangeMember({ member, isYou }: { member: Member; isYou: boolean }) {
  const { members: words } = useCatalogue().people
  return (
    <details className={styles.change}>
      <summary>
        {words.change}
        <span className="visually-hidden">{words.changeFor(member.name)}</span>
      </summary>
      <div className={styles.unfolded}>
        <Form method="post" className={styles.role}>
          <input type="hidden" name="person" value={member.accountId} />
          <Field label={words.role(member.name)}>
            <RoleSelect name="role" defaultValue={member.role} />
          </Field>
          <Button type="submit" name="intent" value="change-role">
            {words.saveRole}
          </Button>
        </Form>
        {!isYou && (
          <Form method="post" className={styles.remove}>
            <input type="hidden" name="person" value={member.accountId} />
            <h3>{words.removeTitle(member.name)}</h3>
            <p>{words.removeHelp}</p>
            <Button type="submit" variant="danger" name="intent" value="remove">
              {words.remove}
            </Button>
          </Form>
        )}
      </div>
    </details>
  )
}

/** The four roles as a list to choose from. */
export function RoleSelect({ name, defaultValue }: { name: string; defaultValue: Role }) {
  const { people } = useCatalogue()
  const choices = roles.map((role) => ({ value: role, label: people.roles[role].name }))
  return <Select name={name} defaultValue={defaultValue} choices={choices} />
}
