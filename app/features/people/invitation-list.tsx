import { Form } from 'react-router'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import styles from '#app/features/people/invitation-list.module.css'
import { MemberRow } from '#app/features/people/member-row.tsx'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { PeoplePage } from '#app/server/people.server.ts'
import { Button } from '#app/ui/button.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** Invitations that nobody has used: a fresh link, or withdraw. */
export function InvitationList({ invitations }: Pick<PeoplePage, 'invitations'>) {
  const { invitations: words } = useCatalogue().people
  const locale = useLocale()
  return (
    <section aria-labelledby="invited">
      <h2 id="invited">{words.title}</h2>
      <ul className={styles.list}>
        {invitations.map((invitation) => {
          const name = invitation.name || invitation.email || words.somebody
          const lastDay = formatDate(danishDay(invitation.expiresAt), locale, 'short')
          return (
            <li key={invitation.id}>
              <MemberRow
                name={name}
                role={invitation.role}
                fact={invitation.isExpired ? words.expired : words.lastDay(lastDay)}
              />
              <Actions id={invitation.id} name={name} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Actions({ id, name }: { id: string; name: string }) {
  const { invitations: words } = useCatalogue().people
  return (
    <Form method="post" className={styles.actions}>
      <input type="hidden" name="invitation" value={id} />
      <Button type="submit" variant="quiet" size="dense" name="intent" value="renew">
        {words.renew}
        <VisuallyHidden>{words.renewFor(name)}</VisuallyHidden>
      </Button>
      <Button type="submit" variant="quiet" size="dense" name="intent" value="revoke">
        {words.revoke}
        <VisuallyHidden>{words.revokeFor(name)}</VisuallyHidden>
      </Button>
    </Form>
  )
}
