import type { RouterContextProvider } from 'react-router'
import { invitationStatus } from '#app/domain/cluster/invitation.ts'
import { isLastOwner, peopleCan, roleAllows } from '#app/domain/cluster/people-can.ts'
import type { Role } from '#app/domain/cluster/role.ts'
import { type ClusterPage, requireCluster } from '#app/server/cluster-access.server.ts'
import { type Services, servicesContext } from '#app/server/context.server.ts'
import { notFound } from '#app/server/package-access.server.ts'
import { inTeam, logPeople, requireMember } from '#app/server/team.server.ts'
import { listInvitations, type StoredInvitation } from '#db/queries/invitations.server.ts'
import {
  type Handover,
  listHandovers,
  listMembers,
  type Member,
  removeMember as deleteMember,
  setRole,
} from '#db/queries/people.server.ts'

export type PeoplePage = ClusterPage & {
  readonly members: readonly Member[]
  /** Empty to everybody but an owner. */
  readonly invitations: readonly (StoredInvitation & { readonly isExpired: boolean })[]
  /** To the signed-in person, about this cluster. */
  readonly handovers: readonly Handover[]
  readonly canManage: boolean
  readonly canLeave: boolean
  /** The person is the only owner. */
  readonly isLastOwner: boolean
}

/** Five statements. */
export async function loadPeople(
  request: Request,
  context: Readonly<RouterContextProvider>,
  clusterId: string,
): Promise<PeoplePage> {
  const page = await requireCluster(request, context, clusterId, 'read')
  const { db, now } = context.get(servicesContext)
  const { accountId } = page.account
  const at = now().toISOString()
  const canManage = roleAllows('invite', page.cluster.role)
  const members = await listMembers(db, clusterId)
  const invitations = canManage ? await listInvitations(db, clusterId) : []
  const handovers = await listHandovers(db, accountId)
  return {
    ...page,
    members,
    invitations: invitations.map((invitation) => ({
      ...invitation,
      isExpired: invitationStatus({ ...invitation, usedAt: null, revokedAt: null }, at) === 'expired',
    })),
    handovers: handovers.filter((handover) => handover.clusterId === clusterId),
    canManage,
    canLeave: peopleCan.leave(members, accountId),
    isLastOwner: isLastOwner(members, accountId),
  }
}

/** Somebody must stay owner, so it was not done. */
export type LastOwner = { readonly ok: false; readonly did: 'last-owner' }

const lastOwner: LastOwner = { ok: false, did: 'last-owner' }

export type RoleChanged = {
  readonly ok: true
  readonly did: 'changed-role'
  readonly name: string
  readonly role: Role
}

/** Gives a member another role; 404 to whoever is no owner, and for a person who is not in the cluster. */
export function changeRole(
  services: Services,
  page: ClusterPage,
  change: { readonly accountId: string; readonly role: Role },
): Promise<RoleChanged | LastOwner> {
  return inTeam(services, page, 'changeRole', async ({ db, team, now }) => {
    const { name } = requireMember(team, change.accountId)
    if (!peopleCan.changeRole(team, page.account.accountId, change.accountId, change.role)) return lastOwner
    await setRole(db, page.cluster.id, change)
    await logPeople(db, page, { what: 'role-changed', at: now, detail: `${name}: ${change.role}` })
    return { ok: true, did: 'changed-role', name, role: change.role }
  })
}

export type MemberRemoved = { readonly ok: true; readonly did: 'removed'; readonly name: string }

/** Takes a member out; 404 to whoever is no owner, for a person who is not in the cluster, and for oneself. */
export function removeMember(
  services: Services,
  page: ClusterPage,
  accountId: string,
): Promise<MemberRemoved> {
  return inTeam(services, page, 'remove', async ({ db, team, now }) => {
    if (!peopleCan.remove(team, page.account.accountId, accountId)) throw notFound()
    const { name } = requireMember(team, accountId)
    await deleteMember(db, page.cluster.id, accountId)
    await logPeople(db, page, { what: 'person-removed', at: now, detail: name })
    return { ok: true, did: 'removed', name }
  })
}

export type ClusterLeft = { readonly ok: true; readonly did: 'left' }

/** Takes oneself out. The last owner hands the cluster over first. */
export function leaveCluster(services: Services, page: ClusterPage): Promise<ClusterLeft | LastOwner> {
  return inTeam(services, page, 'leave', async ({ db, team, now }) => {
    const { accountId, name } = page.account
    if (!peopleCan.leave(team, accountId)) return lastOwner
    await deleteMember(db, page.cluster.id, accountId)
    await logPeople(db, page, { what: 'person-left', at: now, detail: name })
    return { ok: true, did: 'left' }
  })
}
