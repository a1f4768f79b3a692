import { Form } from 'react-router'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import styles from '#app/features/people/join-panel.module.css'
import { NewAccountForm, type RefusedAccount } from '#app/features/people/new-account-form.tsx'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { InvitationAccess, OpenInvitation } from '#app/server/invitation-access.server.ts'
import { Button } from '#app/ui/button.tsx'

type Open = Extract<InvitationAccess, { status: 'open' }>

/**
 * An open invitation: who invites to what, and one button for whoever is signed in; else an account to make.
 * @param path address of the invitation, to come back to after signing in
 */
export function JoinPanel({
  access,
  path,
  refused,
}: {
  access: Open
  path: string
  refused: RefusedAccount | undefined
}) {
  const { invitation, signedInAs } = access
  return (
    <>
      <Invited invitation={invitation} />
      {signedInAs === null ? (
        <NewAccountForm refused={refused} name={invitation.name} email={invitation.email} path={path} />
      ) : (
        <Accept name={signedInAs} />
      )}
    </>
  )
}

function Invited({ invitation }: { invitation: OpenInvitation }) {
  const { join: words, roles } = useCatalogue().people
  const locale = useLocale()
  const { may } = roles[invitation.role]
  const lastDay = formatDate(danishDay(invitation.expiresAt), locale, 'weekday')
  return (
    <div>
      <p className={styles.lead}>{words.lead}</p>
      <h1>{words.title(invitation.clusterName)}</h1>
      <p className={styles.intro}>
        {invitation.madeByName === null ? words.invited(may) : words.invitedBy(invitation.madeByName, may)}
      </p>
      {invitation.note !== '' && <blockquote className={styles.note}>{invitation.note}</blockquote>}
      <p className={styles.help}>{words.lastDay(lastDay)}</p>
    </div>
  )
}

function Accept({ name }: { name: string }) {
  const { join: words } = useCatalogue().people
  return (
    <>
      <Form method="post">
        <p>{words.signedInAs(name)}</p>
        <Button type="submit" variant="filled">
          {words.accept}
        </Button>
      </Form>
      <p className={styles.help}>{words.notYou}</p>
    </>
  )
}
