import {
  checkInvitation,
  type Invitation,
  invitationEnd,
  type InvitationProblems,
  type TypedInvitation,
} from '#app/domain/cluster/invitation.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { catalogueFor } from '#app/i18n/catalogue.ts'
import { isLoopback } from '#app/server/client-address.server.ts'
import type { ClusterPage } from '#app/server/cluster-access.server.ts'
import type { Services } from '#app/server/context.server.ts'
import { notFound } from '#app/server/package-access.server.ts'
import { inTeam, logPeople } from '#app/server/team.server.ts'
import { hashToken, makeId, makeToken } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import {
  createInvitation,
  listInvitations,
  renewInvitation as storeRenewal,
  revokeInvitation as storeRevocation,
  type StoredInvitation,
} from '#db/queries/invitations.server.ts'

/** An invitation's link as it is shown once: only the hash of its token is stored. */
export type InvitationLink = {
  /** Of whom is invited; the e-mail, or empty, where there is no name. */
  readonly name: string
  readonly address: string
  /** The whole message, in the inviter's language. */
  readonly text: string
  readonly mailto: string
  /** The address leads to this machine alone, so nobody else can use it. */
  readonly onlyHere: boolean
}

export type LinkMade = {
  readonly ok: true
  readonly did: 'invited' | 'renewed'
  readonly link: InvitationLink
}

export type NotInvited = {
  readonly ok: false
  readonly did: 'not-invited'
  readonly problems: InvitationProblems
  readonly typed: TypedInvitation
}

export type InvitationRevoked = { readonly ok: true; readonly did: 'revoked'; readonly name: string }

/** How the message reads and where its link leads. */
export type Messaging = {
  readonly locale: Locale
  /** Address of the app as the inviter sees it, used when none is configured. */
  readonly origin: string
}

/** Makes an invitation with its link. 404 to whoever is no owner. */
export function invite(
  services: Services,
  page: ClusterPage,
  typed: TypedInvitation,
  messaging: Messaging,
): Promise<LinkMade | NotInvited> {
  return inTeam<LinkMade | NotInvited>(services, page, 'invite', async ({ db, now }) => {
    const checked = checkInvitation(typed)
    if (!checked.ok) return { ok: false, did: 'not-invited', problems: checked.problems, typed }
    const { invitation } = checked
    const token = makeToken()
    const expiresAt = invitationEnd(danishDay(now))
    const made = { clusterId: page.cluster.id, madeBy: page.account.accountId, madeAt: now }
    await createInvitation(db, {
      ...invitation,
      ...made,
      id: makeId(),
      tokenHash: hashToken(token),
      expiresAt,
    })
    await logPeople(db, page, { what: 'person-invited', at: now, detail: nameAndRole(invitation) })
    const link = writeLink(services, page, { invitation, token, expiresAt }, messaging)
    return { ok: true, did: 'invited', link }
  })
}

/** A fresh link for an invitation that nobody has used, in place of the one that cannot be shown again. */
export function renewInvitation(
  services: Services,
  page: ClusterPage,
  id: string,
  messaging: Messaging,
): Promise<LinkMade> {
  return inTeam<LinkMade>(services, page, 'invite', async ({ db, now }) => {
    const invitation = await requireUnused(db, page, id)
    const token = makeToken()
    const expiresAt = invitationEnd(danishDay(now))
    await storeRenewal(db, page.cluster.id, { id, tokenHash: hashToken(token), expiresAt })
    await logPeople(db, page, { what: 'invitation-renewed', at: now, detail: nameAndRole(invitation) })
    const link = writeLink(services, page, { invitation, token, expiresAt }, messaging)
    return { ok: true, did: 'renewed', link }
  })
}

/** Makes an invitation's link stop working. */
export function revokeInvitation(
  services: Services,
  page: ClusterPage,
  id: string,
): Promise<InvitationRevoked> {
  return inTeam<InvitationRevoked>(services, page, 'invite', async ({ db, now }) => {
    const invitation = await requireUnused(db, page, id)
    await storeRevocation(db, page.cluster.id, { id, at: now })
    await logPeople(db, page, { what: 'invitation-revoked', at: now, detail: nameAndRole(invitation) })
    return { ok: true, did: 'revoked', name: nameOf(invitation) }
  })
}

async function requireUnused(db: Database, { cluster }: ClusterPage, id: string): Promise<StoredInvitation> {
  const invitation = (await listInvitations(db, cluster.id)).find((each) => each.id === id)
  if (!invitation) throw notFound()
  return invitation
}

function nameOf({ name, email }: Invitation): string {
  return name === '' ? email : name
}

function nameAndRole(invitation: Invitation): string {
  const name = nameOf(invitation)
  return name === '' ? invitation.role : `${name}: ${invitation.role}`
}

function writeLink(
  services: Services,
  { cluster, account }: ClusterPage,
  made: { readonly invitation: Invitation; readonly token: string; readonly expiresAt: string },
  { locale, origin }: Messaging,
): InvitationLink {
  const { invitation, token, expiresAt } = made
  const { message, roles } = catalogueFor(locale).people
  const base = services.config.publicUrl ?? origin
  const address = `${base}/indbydelse/${token}`
  const subject = message.subject(cluster.name)
  const text = message.text({
    name: invitation.name,
    inviterName: account.name,
    clusterName: cluster.name,
    note: invitation.note,
    may: roles[invitation.role].may,
    lastDay: formatDate(danishDay(expiresAt), locale, 'weekday'),
    address,
  })
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`
  return {
    name: nameOf(invitation),
    address,
    text,
    mailto: `mailto:${encodeURIComponent(invitation.email)}?${query}`,
    onlyHere: isLoopback(new URL(base).hostname),
  }
}
