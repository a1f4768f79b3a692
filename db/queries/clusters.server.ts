import type { Database } from '#db/connection.server.ts'
import { logActivity } from '#db/queries/activity.server.ts'
import type { Role } from '#db/queries/packages.server.ts'

/** A cluster as one of its members reaches it. */
export type ClusterAccess = {
  readonly id: string
  readonly name: string
  readonly isDemo: boolean
  readonly role: Role
}

export type ClusterSummary = ClusterAccess & { readonly practiceCount: number }

/** The clusters a person works in, oldest first. One statement. */
export async function listClusters(db: Database, accountId: string): Promise<readonly ClusterSummary[]> {
  const rows = await db
    .selectFrom('cluster as c')
    .innerJoin('membership as m', 'm.cluster_id', 'c.id')
    .select(['c.id', 'c.name', 'c.is_demo', 'm.role'])
    .select((query) =>
      query
        .selectFrom('practice')
        .whereRef('practice.cluster_id', '=', 'c.id')
        .select((expression) => expression.fn.countAll().as('count'))
        .as('practice_count'),
    )
    .where('m.account_id', '=', accountId)
    .where('c.deleted_at', 'is', null)
    .orderBy('c.created_at')
    .orderBy('c.id')
    .execute()
  return rows.map((row) => ({ ...readAccess(row), practiceCount: Number(row.practice_count) }))
}

/** A cluster, only for its members. One statement. */
export async function findCluster(
  db: Database,
  clusterId: string,
  accountId: string,
): Promise<ClusterAccess | undefined> {
  const row = await db
    .selectFrom('cluster as c')
    .innerJoin('membership as m', 'm.cluster_id', 'c.id')
    .select(['c.id', 'c.name', 'c.is_demo', 'm.role'])
    .where('c.id', '=', clusterId)
    .where('m.account_id', '=', accountId)
    .where('c.deleted_at', 'is', null)
    .executeTakeFirst()
  return row && readAccess(row)
}

function readAccess(row: { id: string; name: string; is_demo: number; role: Role }): ClusterAccess {
  return { id: row.id, name: row.name, isDemo: row.is_demo === 1, role: row.role }
}

export type NewCluster = {
  readonly id: string
  readonly name: string
  readonly isDemo: boolean
  /** Becomes its owner. */
  readonly accountId: string
  readonly at: string
  readonly activityId: string
}

/** A cluster with its first owner. Give it a transaction when it belongs to something larger. */
export async function createCluster(db: Database, cluster: NewCluster): Promise<void> {
  const { id, name, accountId, at } = cluster
  await db
    .insertInto('cluster')
    .values({ id, name, is_demo: cluster.isDemo ? 1 : 0, created_at: at, deleted_at: null })
    .execute()
  await db.insertInto('membership').values({ cluster_id: id, account_id: accountId, role: 'owner' }).execute()
  await logActivity(db, {
    id: cluster.activityId,
    clusterId: id,
    packageId: null,
    accountId,
    at,
    what: 'cluster-created',
    detail: name,
  })
}

/** Removes a demo cluster of one's own with everything in it. False when there is no such. */
export async function deleteDemoCluster(
  db: Database,
  clusterId: string,
  accountId: string,
): Promise<boolean> {
  const result = await db
    .deleteFrom('cluster')
    .where('id', '=', clusterId)
    .where('is_demo', '=', 1)
    .where('id', 'in', (query) =>
      query
        .selectFrom('membership')
        .select('cluster_id')
        .where('account_id', '=', accountId)
        .where('role', '=', 'owner'),
    )
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}
