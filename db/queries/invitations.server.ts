import type { Invitation } from '#app/domain/cluster/invitation.ts'
import type { Role } from '#app/domain/cluster/role.ts'
import type { Database } from '#db/connection.server.ts'

export type StoredInvitation = Invitation & {
  readonly id: string
  readonly expiresAt: string
}

/** The invitations of a cluster that nobody has used or revoked, run out or not, newest first. One statement. */
export async function listInvitations(db: Database, clusterId: string): Promise<readonly StoredInvitation[]> {
  return db
    .selectFrom('invitation')
    .select(['id', 'role', 'note', 'invited_name as name', 'invited_email as email'])
    .select('expires_at as expiresAt')
    .where('cluster_id', '=', clusterId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute()
}

export type NewInvitation = Invitation & {
  readonly id: string
  readonly tokenHash: string
  readonly clusterId: string
  readonly madeBy: string
  readonly madeAt: string
  readonly expiresAt: string
}

export async function createInvitation(db: Database, invitation: NewInvitation): Promise<void> {
  await db
    .insertInto('invitation')
    .values({
      id: invitation.id,
      token_hash: invitation.tokenHash,
      cluster_id: invitation.clusterId,
      role: invitation.role,
      note: invitation.note,
      invited_name: invitation.name,
      invited_email: invitation.email,
      made_by: invitation.madeBy,
      made_at: invitation.madeAt,
      expires_at: invitation.expiresAt,
      used_at: null,
      used_by: null,
      revoked_at: null,
    })
    .execute()
}

/** Gives an unused invitation another link and more time: the link before it stops working. */
export async function renewInvitation(
  db: Database,
  clusterId: string,
  renewed: { readonly id: string; readonly tokenHash: string; readonly expiresAt: string },
): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ token_hash: renewed.tokenHash, expires_at: renewed.expiresAt })
    .where('id', '=', renewed.id)
    .where('cluster_id', '=', clusterId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
}

export async function revokeInvitation(
  db: Database,
  clusterId: string,
  revoked: { readonly id: string; readonly at: string },
): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ revoked_at: revoked.at })
    .where('id', '=', revoked.id)
    .where('cluster_id', '=', clusterId)
    .where('used_at', 'is', null)
    .execute()
}

/** An invitation as whoever holds its link reaches it. */
export type FoundInvitation = StoredInvitation & {
  readonly clusterId: string
  readonly clusterName: string
  /** Null when the account is gone. */
  readonly madeByName: string | null
  readonly usedAt: string | null
  readonly revokedAt: string | null
  /** The role that the asking person has in the cluster already; null when there is none. */
  readonly currentRole: Role | null
}

/**
 * One statement.
 * @param accountId who asks; null when nobody is signed in
 */
export async function findInvitation(
  db: Database,
  tokenHash: string,
  accountId: string | null,
): Promise<FoundInvitation | undefined> {
  return db
    .selectFrom('invitation as i')
    .innerJoin('cluster as c', 'c.id', 'i.cluster_id')
    .leftJoin('account as a', 'a.id', 'i.made_by')
    .leftJoin('membership as m', (join) =>
      join.onRef('m.cluster_id', '=', 'c.id').on('m.account_id', '=', accountId ?? ''),
    )
    .select(['i.id', 'i.role', 'i.note', 'i.invited_name as name', 'i.invited_email as email'])
    .select(['i.expires_at as expiresAt', 'i.used_at as usedAt', 'i.revoked_at as revokedAt'])
    .select(['c.id as clusterId', 'c.name as clusterName', 'a.name as madeByName', 'm.role as currentRole'])
    .where('i.token_hash', '=', tokenHash)
    .where('c.deleted_at', 'is', null)
    .executeTakeFirst()
}

/** Notes who came in by the invitation, so that nobody else can. */
export async function markInvitationUsed(
  db: Database,
  used: { readonly id: string; readonly accountId: string; readonly at: string },
): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ used_at: used.at, used_by: used.accountId })
    .where('id', '=', used.id)
    .where('used_at', 'is', null)
    .execute()
}
