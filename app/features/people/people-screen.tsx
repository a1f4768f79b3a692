import { useLocation } from 'react-router'
import { HandoverNote } from '#app/components/handover-note.tsx'
import { HandOverForm } from '#app/features/people/hand-over-form.tsx'
import { InvitationLinkPanel } from '#app/features/people/invitation-link-panel.tsx'
import { InvitationList } from '#app/features/people/invitation-list.tsx'
import { InviteForm } from '#app/features/people/invite-form.tsx'
import { LeaveForm } from '#app/features/people/leave-form.tsx'
import { MemberList } from '#app/features/people/member-list.tsx'
import { PeopleOutcome } from '#app/features/people/people-outcome.tsx'
import styles from '#app/features/people/people-screen.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { PeopleOutcome as Outcome } from '#app/server/people-jobs.server.ts'
import type { PeoplePage } from '#app/server/people.server.ts'
import { Note } from '#app/ui/note.tsx'

/** Who works in the cluster, to the left; an owner invites to the right. */
export function PeopleScreen({ page, outcome }: { page: PeoplePage; outcome: Outcome | undefined }) {
  const { people: words } = useCatalogue()
  const { pathname } = useLocation()
  const link = outcome && 'link' in outcome ? outcome : undefined
  return (
    <>
      <div>
        <h1>{words.title}</h1>
        <p className={styles.intro}>{words.intro}</p>
      </div>
      {page.handovers.map((handover) => (
        <HandoverNote key={handover.id} handover={handover} back={pathname} />
      ))}
      {link ? (
        <InvitationLinkPanel key={link.link.address} made={link} />
      ) : (
        outcome && <PeopleOutcome outcome={outcome} />
      )}
      <div className={page.canManage ? styles.columns : styles.column}>
        <div className={styles.lists}>
          {!page.canManage && (
            <Note>{page.cluster.role === 'reader' ? words.readOnly : words.onlyOwners}</Note>
          )}
          <MemberList page={page} />
          {page.invitations.length > 0 && <InvitationList invitations={page.invitations} />}
          <div>
            {page.canManage && <HandOverForm page={page} outcome={outcome} />}
            <LeaveForm page={page} />
          </div>
        </div>
        {page.canManage && <InviteForm key={link?.link.address} outcome={outcome} />}
      </div>
    </>
  )
}
