import type { Database } from '#db/connection.server.ts'

export type OwnPackage = {
  readonly id: string
  readonly title: string
  /** Null while it is in use. */
  readonly deletedAt: string | null
}

/** The packages of a cluster, the deleted ones that still rest among them, by title. One statement. */
export async function listOwnPackages(db: Database, clusterId: string): Promise<readonly OwnPackage[]> {
  return db
    .selectFrom('cluster_package')
    .select(['id', 'title', 'deleted_at as deletedAt'])
    .where('cluster_id', '=', clusterId)
    .orderBy('title')
    .orderBy('id')
    .execute()
}

/** Takes a package out of use, or (with null) puts it back. */
export async function setPackageDeleted(
  db: Database,
  packageId: string,
  deletedAt: string | null,
): Promise<void> {
  await db.updateTable('cluster_package').set({ deleted_at: deletedAt }).where('id', '=', packageId).execute()
}

export async function setPackageTitle(db: Database, packageId: string, title: string): Promise<void> {
  await db.updateTable('cluster_package').set({ title }).where('id', '=', packageId).execute()
}

export async function setClusterName(db: Database, clusterId: string, name: string): Promise<void> {
  await db.updateTable('cluster').set({ name }).where('id', '=', clusterId).execute()
}

/**
 * Takes a cluster out of use with all its packages, so that no link of theirs opens anything. Those that were deleted
 * before keep their own day. Two statements.
 */
export async function deleteCluster(db: Database, clusterId: string, at: string): Promise<void> {
  await db.updateTable('cluster').set({ deleted_at: at }).where('id', '=', clusterId).execute()
  await db
    .updateTable('cluster_package')
    .set({ deleted_at: at })
    .where('cluster_id', '=', clusterId)
    .where('deleted_at', 'is', null)
    .execute()
}

export type DeletedCluster = { readonly id: string; readonly name: string; readonly deletedAt: string }

/** The deleted clusters that a person owns. One statement. */
export async function listDeletedClusters(
  db: Database,
  accountId: string,
): Promise<readonly DeletedCluster[]> {
  const rows = await db
    .selectFrom('cluster as c')
    .innerJoin('membership as m', 'm.cluster_id', 'c.id')
    .select(['c.id', 'c.name', 'c.deleted_at'])
    .where('m.account_id', '=', accountId)
    .where('m.role', '=', 'owner')
    .where('c.deleted_at', 'is not', null)
    .orderBy('c.deleted_at', 'desc')
    .execute()
  return rows.flatMap(({ deleted_at: deletedAt, ...cluster }) =>
    deletedAt === null ? [] : [{ ...cluster, deletedAt }],
  )
}

/** Puts a cluster back, with the packages that were deleted along with it. Two statements. */
export async function restoreCluster(db: Database, { id, deletedAt }: DeletedCluster): Promise<void> {
  await db.updateTable('cluster').set({ deleted_at: null }).where('id', '=', id).execute()
  await db
    .updateTable('cluster_package')
    .set({ deleted_at: null })
    .where('cluster_id', '=', id)
    .where('deleted_at', '=', deletedAt)
    .execute()
}

/** Removes for good what was deleted before the time, with everything in it. */
export async function purgeDeleted(
  db: Database,
  before: string,
): Promise<{ readonly clusters: number; readonly packages: number }> {
  const packages = await db.deleteFrom('cluster_package').where('deleted_at', '<', before).executeTakeFirst()
  const clusters = await db.deleteFrom('cluster').where('deleted_at', '<', before).executeTakeFirst()
  return { clusters: Number(clusters.numDeletedRows), packages: Number(packages.numDeletedRows) }
}
