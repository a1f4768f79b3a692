import { parseRole } from '#app/domain/cluster/role.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { ClusterPage } from '#app/server/cluster-access.server.ts'
import type { Services } from '#app/server/context.server.ts'
import { dismissNote, handOver, type HandoverOutcome } from '#app/server/hand-over.server.ts'
import {
  type InvitationRevoked,
  invite,
  type LinkMade,
  type NotInvited,
  renewInvitation,
  revokeInvitation,
} from '#app/server/invite.server.ts'
import { notFound } from '#app/server/package-access.server.ts'
import {
  changeRole,
  type ClusterLeft,
  type LastOwner,
  leaveCluster,
  type MemberRemoved,
  removeMember,
  type RoleChanged,
} from '#app/server/people.server.ts'

/** What came of something done on the page of the people. */
export type PeopleOutcome =
  | LinkMade
  | NotInvited
  | InvitationRevoked
  | RoleChanged
  | MemberRemoved
  | ClusterLeft
  | LastOwner
  | HandoverOutcome
  | { readonly ok: true; readonly did: 'dismissed' }

type Posted = {
  readonly services: Services
  readonly page: ClusterPage
  readonly fields: ReadonlyMap<string, string>
  readonly origin: string
  readonly locale: Locale
}

type Job = (posted: Posted) => Promise<PeopleOutcome>

/** By the name of the button that was pressed. */
const jobs: { readonly [intent: string]: Job } = {
  invite: ({ services, page, fields, origin, locale }) =>
    invite(services, page, readInvitation(fields), { origin, locale }),
  renew: ({ services, page, fields, origin, locale }) =>
    renewInvitation(services, page, read(fields, 'invitation'), { origin, locale }),
  revoke: ({ services, page, fields }) => revokeInvitation(services, page, read(fields, 'invitation')),
  'change-role': ({ services, page, fields }) => {
    const role = parseRole(read(fields, 'role'))
    if (role === null) throw notFound()
    return changeRole(services, page, { accountId: read(fields, 'person'), role })
  },
  remove: ({ services, page, fields }) => removeMember(services, page, read(fields, 'person')),
  leave: ({ services, page }) => leaveCluster(services, page),
  'hand-over': ({ services, page, fields }) =>
    handOver(services, page, {
      to: read(fields, 'to'),
      ownRole: read(fields, 'ownRole'),
      note: read(fields, 'handoverNote'),
    }),
  dismiss: ({ services, page, fields }) => dismissNote(services, page, read(fields, 'handover')),
}

function readInvitation(fields: ReadonlyMap<string, string>) {
  return {
    name: read(fields, 'name'),
    email: read(fields, 'email'),
    role: read(fields, 'role'),
    note: read(fields, 'note'),
  }
}

function read(fields: ReadonlyMap<string, string>, name: string): string {
  return fields.get(name) ?? ''
}

/** Does what the pressed button says; 404 for a button that the page does not have. */
export async function doPeopleJob(posted: Posted): Promise<PeopleOutcome> {
  const intent = posted.fields.get('intent') ?? ''
  const job = Object.hasOwn(jobs, intent) ? jobs[intent] : undefined
  if (!job) throw notFound()
  return job(posted)
}
