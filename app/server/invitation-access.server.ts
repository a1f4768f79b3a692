import type { RouterContextProvider } from 'react-router'
import { invitationStatus } from '#app/domain/cluster/invitation.ts'
import type { Role } from '#app/domain/cluster/role.ts'
import { attemptsOn, perSender } from '#app/server/attempts.server.ts'
import { clientAddress } from '#app/server/client-address.server.ts'
import { connectionContext, type Services, servicesContext } from '#app/server/context.server.ts'
import { findAccount } from '#app/server/session.server.ts'
import { hashToken } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import type { SignedIn } from '#db/queries/accounts.server.ts'
import { findInvitation, type FoundInvitation } from '#db/queries/invitations.server.ts'

/** Why an invitation lets nobody in. `limited`: too many unknown links were tried from the same place. */
export type DeadInvitation = { readonly status: 'unknown' | 'used' | 'revoked' | 'expired' | 'limited' }

/** What an open invitation says to whoever holds its link. */
export type OpenInvitation = {
  readonly clusterName: string
  readonly madeByName: string | null
  readonly role: Role
  readonly note: string
  /** Of whom was invited: a beginning for the form. */
  readonly name: string
  readonly email: string
  readonly expiresAt: string
}

/** `member`: the signed-in person is in the cluster already, and the invitation stays for somebody else. */
export type InvitationAccess =
  | DeadInvitation
  | { readonly status: 'member'; readonly clusterName: string; readonly role: Role }
  | {
      readonly status: 'open'
      readonly invitation: OpenInvitation
      /** Null when nobody is signed in: an account is made on the page. */
      readonly signedInAs: string | null
    }

/** The HTTP status of each kind of page. */
export const invitationHttpStatus = {
  unknown: 404,
  used: 410,
  revoked: 410,
  expired: 410,
  limited: 429,
  member: 200,
  open: 200,
} as const satisfies Record<InvitationAccess['status'], number>

/** What the link opens now. Two statements, and nothing is written. */
export async function loadInvitation(
  request: Request,
  context: Readonly<RouterContextProvider>,
  token: string,
): Promise<InvitationAccess> {
  const services = context.get(servicesContext)
  const visit = await readVisit(request, context, token)
  const found = await findOpenInvitation(services, visit)
  if (!('invitation' in found)) return found
  const { clusterName, madeByName, role, note, name, email, expiresAt } = found.invitation
  return {
    status: 'open',
    invitation: { clusterName, madeByName, role, note, name, email, expiresAt },
    signedInAs: visit.account?.name ?? null,
  }
}

/** Which link somebody came by, from where, and who it is; nobody when not signed in. */
export type InvitationVisit = {
  readonly token: string
  readonly sender: string
  readonly account: SignedIn | undefined
}

/** One statement. */
export async function readVisit(
  request: Request,
  context: Readonly<RouterContextProvider>,
  token: string,
): Promise<InvitationVisit> {
  const sender = clientAddress(request, context.get(connectionContext))
  return { token, sender, account: await findAccount(request, context) }
}

type Found =
  | Exclude<InvitationAccess, { readonly status: 'open' }>
  | { readonly status: 'open'; readonly invitation: FoundInvitation }

/** The invitation when it is open, else why it is not. One statement, in a transaction when `db` is one. */
export async function findOpenInvitation(
  services: Services,
  { token, sender, account }: InvitationVisit,
  db: Database = services.db,
): Promise<Found> {
  const attempts = attemptsOn(services)
  const key = `invitation ${sender}`
  const now = services.now()
  if (attempts.waitFor(key, perSender, now) > 0) return { status: 'limited' }
  const invitation = await findInvitation(db, hashToken(token), account?.accountId ?? null)
  if (!invitation) {
    attempts.note(key, perSender, now)
    return { status: 'unknown' }
  }
  const { clusterName, currentRole } = invitation
  if (currentRole !== null) return { status: 'member', clusterName, role: currentRole }
  const status = invitationStatus(invitation, now.toISOString())
  return status === 'open' ? { status, invitation } : { status }
}
