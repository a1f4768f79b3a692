import type { Role } from '#app/domain/cluster/role.ts'
import type { Database } from '#db/connection.server.ts'

/** A person who works in a cluster. */
export type Member = {
  readonly accountId: string
  readonly name: string
  readonly email: string
  readonly role: Role
}

/** Everybody in a cluster, by name in Danish order. One statement. */
export async function listMembers(db: Database, clusterId: string): Promise<readonly Member[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.id', 'm.account_id')
    .select(['a.id as accountId', 'a.name', 'a.email', 'm.role'])
    .where('m.cluster_id', '=', clusterId)
    .execute()
  const order = new Intl.Collator('da', { numeric: true })
  return rows.toSorted((a, b) => order.compare(a.name, b.name) || order.compare(a.email, b.email))
}

/** Lets a person in. Throws a unique violation when the person is in already (`isUniqueViolation`). */
export async function addMember(
  db: Database,
  clusterId: string,
  member: { readonly accountId: string; readonly role: Role },
): Promise<void> {
  await db
    .insertInto('membership')
    .values({ cluster_id: clusterId, account_id: member.accountId, role: member.role })
    .execute()
}

export async function setRole(
  db: Database,
  clusterId: string,
  member: { readonly accountId: string; readonly role: Role },
): Promise<void> {
  await db
    .updateTable('membership')
    .set({ role: member.role })
    .where('cluster_id', '=', clusterId)
    .where('account_id', '=', member.accountId)
    .execute()
}

/** Takes a person out of the cluster. The account, and what the person wrote, stays. */
export async function removeMember(db: Database, clusterId: string, accountId: string): Promise<void> {
  await db
    .deleteFrom('membership')
    .where('cluster_id', '=', clusterId)
    .where('account_id', '=', accountId)
    .execute()
}

/** A note from the person who handed the cluster over, to the one who reads it. */
export type Handover = {
  readonly id: string
  readonly clusterId: string
  readonly clusterName: string
  /** Null when the account is gone. */
  readonly fromName: string | null
  readonly note: string
  readonly at: string
}

export type NewHandover = {
  readonly id: string
  readonly clusterId: string
  readonly from: string
  readonly to: string
  readonly note: string
  readonly at: string
}

export async function createHandover(db: Database, handover: NewHandover): Promise<void> {
  await db
    .insertInto('handover')
    .values({
      id: handover.id,
      cluster_id: handover.clusterId,
      from_account_id: handover.from,
      to_account_id: handover.to,
      note: handover.note,
      at: handover.at,
      dismissed_at: null,
    })
    .execute()
}

/** The notes that a person has not put away, from the clusters the person is still in, newest first. One statement. */
export async function listHandovers(db: Database, accountId: string): Promise<readonly Handover[]> {
  return db
    .selectFrom('handover as h')
    .innerJoin('cluster as c', 'c.id', 'h.cluster_id')
    .innerJoin('membership as m', (join) =>
      join.onRef('m.cluster_id', '=', 'c.id').onRef('m.account_id', '=', 'h.to_account_id'),
    )
    .leftJoin('account as a', 'a.id', 'h.from_account_id')
    .select(['h.id', 'c.id as clusterId', 'c.name as clusterName', 'a.name as fromName', 'h.note', 'h.at'])
    .where('h.to_account_id', '=', accountId)
    .where('h.dismissed_at', 'is', null)
    .orderBy('h.at', 'desc')
    .orderBy('h.id')
    .execute()
}

/** Puts a note away. Does nothing to a note for somebody else. */
export async function dismissHandover(
  db: Database,
  handover: { readonly id: string; readonly accountId: string; readonly at: string },
): Promise<void> {
  await db
    .updateTable('handover')
    .set({ dismissed_at: handover.at })
    .where('id', '=', handover.id)
    .where('to_account_id', '=', handover.accountId)
    .where('dismissed_at', 'is', null)
    .execute()
}
