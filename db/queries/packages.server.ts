import type { Database } from '#db/connection.server.ts'
import type { MembershipTable } from '#db/tables/cluster.ts'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import type { SectionContent } from '#app/domain/template/template.ts'

export type Role = MembershipTable['role']

/** A package as a member of its cluster reaches it. */
export type PackageAccess = {
  readonly role: Role
  readonly clusterId: string
  readonly clusterName: string
  readonly isDemo: boolean
  readonly deletedAt: string | null
  readonly clusterPackage: ClusterPackage
  /** Section id → revision; a section nobody has saved is absent. */
  readonly revisions: { readonly [sectionId: string]: number }
  /** ISO time of the newest save, null when nothing has been saved. */
  readonly savedAt: string | null
}

/** A package and all its sections, only for members of its cluster; undefined to everybody else. Two statements. */
export async function findPackage(
  db: Database,
  packageId: string,
  accountId: string,
): Promise<PackageAccess | undefined> {
  const head = await findPackageHead(db, packageId, accountId)
  if (!head) return undefined
  const rows = await db
    .selectFrom('section')
    .select(['section_id', 'revision', 'content', 'saved_at'])
    .where('package_id', '=', packageId)
    .execute()
  return {
    ...head.access,
    clusterPackage: {
      ...head.clusterPackage,
      sections: Object.fromEntries(rows.map((row) => [row.section_id, readContent(row.content)])),
    },
    revisions: Object.fromEntries(rows.map((row) => [row.section_id, row.revision])),
    savedAt: rows.reduce<string | null>(
      (newest, row) => (newest && newest > row.saved_at ? newest : row.saved_at),
      null,
    ),
  }
}

export type PackageHead = {
  readonly access: Pick<PackageAccess, 'role' | 'clusterId' | 'clusterName' | 'isDemo' | 'deletedAt'>
  readonly clusterPackage: Omit<ClusterPackage, 'sections'>
}

/** A package without its texts, only for members of its cluster. One statement. */
export async function findPackageHead(
  db: Database,
  packageId: string,
  accountId: string,
): Promise<PackageHead | undefined> {
  const row = await db
    .selectFrom('cluster_package as p')
    .innerJoin('cluster as c', 'c.id', 'p.cluster_id')
    .innerJoin('membership as m', 'm.cluster_id', 'c.id')
    .select([
      'p.id',
      'p.title',
      'p.kind',
      'p.language',
      'p.template_id',
      'p.template_version',
      'p.notice',
      'p.deleted_at',
    ])
    .select(['c.id as cluster_id', 'c.name as cluster_name', 'c.is_demo', 'm.role'])
    .where('p.id', '=', packageId)
    .where('m.account_id', '=', accountId)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    access: {
      role: row.role,
      clusterId: row.cluster_id,
      clusterName: row.cluster_name,
      isDemo: row.is_demo === 1,
      deletedAt: row.deleted_at,
    },
    clusterPackage: {
      id: row.id,
      title: row.title,
      kind: row.kind,
      language: row.language,
      template: { id: row.template_id, version: row.template_version },
      notice: row.notice,
    },
  }
}

/** What the app itself wrote as JSON: the check was made before it was stored. */
export function readContent(json: string): SectionContent {
  const content: SectionContent = JSON.parse(json)
  return content
}
