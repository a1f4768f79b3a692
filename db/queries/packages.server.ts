import type { Database } from '#db/connection.server.ts'
import { logActivity } from '#db/queries/activity.server.ts'
import { readLook } from '#db/queries/cluster-looks.server.ts'
import type { MembershipTable } from '#db/tables/cluster.ts'
import type { SectionTable } from '#db/tables/cluster-package.ts'
import type { ClusterLook } from '#app/domain/cluster/cluster-look.ts'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import type { SectionContent } from '#app/domain/template/template.ts'

export type Role = MembershipTable['role']

/** A package as a member of its cluster reaches it. */
export type PackageAccess = {
  readonly role: Role
  readonly clusterId: string
  readonly clusterName: string
  readonly isDemo: boolean
  readonly clusterLook: ClusterLook
  readonly deletedAt: string | null
  readonly clusterPackage: ClusterPackage
  /** Section id → revision; a section nobody has saved is absent. */
  readonly revisions: { readonly [sectionId: string]: number }
  /** ISO time of the newest save, null when nothing has been saved. */
  readonly savedAt: string | null
}

/** A package and all its sections, only for members of its cluster; undefined to everybody else. One statement. */
export async function findPackage(
  db: Database,
  packageId: string,
  accountId: string,
): Promise<PackageAccess | undefined> {
  const rows = await selectWithSections(db)
    .innerJoin('membership as m', 'm.cluster_id', 'c.id')
    .select('m.role')
    .where('p.id', '=', packageId)
    .where('m.account_id', '=', accountId)
    .execute()
  const [first] = rows
  if (!first) return undefined
  const { access, clusterPackage } = readHead(first, first.role)
  const saved = readSaved(rows)
  return {
    ...access,
    clusterPackage: { ...clusterPackage, sections: readSections(saved) },
    revisions: Object.fromEntries(saved.map(({ section_id, revision }) => [section_id, revision])),
    savedAt: saved.reduce<string | null>(
      (newest, row) => (newest && newest > row.saved_at ? newest : row.saved_at),
      null,
    ),
  }
}

export type PackageHead = {
  readonly access: Pick<
    PackageAccess,
    'role' | 'clusterId' | 'clusterName' | 'isDemo' | 'clusterLook' | 'deletedAt'
  >
  readonly clusterPackage: Omit<ClusterPackage, 'sections'>
}

/** A package without its texts, only for members of its cluster. One statement. */
export async function findPackageHead(
  db: Database,
  packageId: string,
  accountId: string,
): Promise<PackageHead | undefined> {
  const row = await selectHead(db)
    .innerJoin('membership as m', 'm.cluster_id', 'c.id')
    .select('m.role')
    .where('p.id', '=', packageId)
    .where('m.account_id', '=', accountId)
    .executeTakeFirst()
  return row && readHead(row, row.role)
}

/**
 * A package for whoever holds a link to its sheets, who sees what a reader sees; undefined when it is deleted. One
 * statement. The caller has looked at the link.
 */
export async function findPackageForGuest(
  db: Database,
  packageId: string,
): Promise<(PackageHead & { readonly clusterPackage: ClusterPackage }) | undefined> {
  const rows = await selectWithSections(db)
    .where('p.id', '=', packageId)
    .where('p.deleted_at', 'is', null)
    .execute()
  const [first] = rows
  if (!first) return undefined
  const head = readHead(first, 'reader')
  return { ...head, clusterPackage: { ...head.clusterPackage, sections: readSections(readSaved(rows)) } }
}

function selectHead(db: Database) {
  return db
    .selectFrom('cluster_package as p')
    .innerJoin('cluster as c', 'c.id', 'p.cluster_id')
    .leftJoin('cluster_look as l', 'l.cluster_id', 'c.id')
    .select(['p.id', 'p.title', 'p.kind', 'p.language', 'p.template_id', 'p.template_version'])
    .select(['p.notice', 'p.deleted_at', 'c.id as cluster_id', 'c.name as cluster_name', 'c.is_demo'])
    .select(['l.accent', 'l.contact', 'l.footer', 'l.logo_id', 'l.logo_alt'])
}

type HeadRow = Awaited<ReturnType<ReturnType<typeof selectHead>['executeTakeFirstOrThrow']>>

function readHead(row: HeadRow, role: Role): PackageHead {
  return {
    access: {
      role,
      clusterId: row.cluster_id,
      clusterName: row.cluster_name,
      isDemo: row.is_demo === 1,
      clusterLook: readLook(row),
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

/** One row a section, and one without a section for a package in which nothing has been saved. */
function selectWithSections(db: Database) {
  return selectHead(db)
    .leftJoin('section as t', 't.package_id', 'p.id')
    .select(['t.section_id', 't.revision', 't.content', 't.saved_at'])
}

type SavedSection = Pick<SectionTable, 'section_id' | 'revision' | 'content' | 'saved_at'>

function readSaved(
  rows: readonly { readonly [column in keyof SavedSection]: SavedSection[column] | null }[],
): readonly SavedSection[] {
  return rows.flatMap(({ section_id, revision, content, saved_at }) =>
    section_id === null || revision === null || content === null || saved_at === null
      ? []
      : [{ section_id, revision, content, saved_at }],
  )
}

function readSections(saved: readonly SavedSection[]): ClusterPackage['sections'] {
  return Object.fromEntries(saved.map(({ section_id, content }) => [section_id, readContent(content)]))
}

export type PackageSummary = {
  readonly id: string
  readonly clusterId: string
  readonly title: string
  readonly kind: ClusterPackage['kind']
  /** ISO time of the newest save, or of the beginning. */
  readonly changedAt: string
}

/** Every package a person can reach, changed last first. One statement. */
export async function listPackages(db: Database, accountId: string): Promise<readonly PackageSummary[]> {
  const rows = await db
    .selectFrom('cluster_package as p')
    .innerJoin('membership as m', 'm.cluster_id', 'p.cluster_id')
    .select(['p.id', 'p.cluster_id', 'p.title', 'p.kind', 'p.created_at'])
    .select((query) =>
      query
        .selectFrom('section')
        .whereRef('section.package_id', '=', 'p.id')
        .select((expression) => expression.fn.max('section.saved_at').as('newest'))
        .as('saved_at'),
    )
    .where('m.account_id', '=', accountId)
    .where('p.deleted_at', 'is', null)
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      clusterId: row.cluster_id,
      title: row.title,
      kind: row.kind,
      changedAt: row.saved_at ?? row.created_at,
    }))
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
}

export type NewPackage = {
  readonly clusterPackage: ClusterPackage
  readonly clusterId: string
  readonly accountId: string
  readonly at: string
  readonly activityId: string
}

/** A package with its first texts at revision 1. Give it a transaction: it is all or nothing. */
export async function createPackage(db: Database, created: NewPackage): Promise<void> {
  const { clusterPackage, clusterId, accountId, at } = created
  await db
    .insertInto('cluster_package')
    .values({
      id: clusterPackage.id,
      cluster_id: clusterId,
      title: clusterPackage.title,
      kind: clusterPackage.kind,
      language: clusterPackage.language,
      template_id: clusterPackage.template.id,
      template_version: clusterPackage.template.version,
      notice: clusterPackage.notice,
      created_at: at,
      deleted_at: null,
    })
    .execute()
  const rows = Object.entries(clusterPackage.sections).map(([sectionId, content]) => ({
    package_id: clusterPackage.id,
    section_id: sectionId,
    revision: 1,
    content: JSON.stringify(content),
    saved_by: accountId,
    saved_at: at,
  }))
  if (rows.length > 0) {
    await db.insertInto('section').values(rows).execute()
    await db.insertInto('section_revision').values(rows).execute()
  }
  await logActivity(db, {
    id: created.activityId,
    clusterId,
    packageId: clusterPackage.id,
    accountId,
    at,
    what: 'package-created',
    detail: clusterPackage.title,
  })
}

/** What the app itself wrote as JSON: the check was made before it was stored. */
export function readContent(json: string): SectionContent {
  const content: SectionContent = JSON.parse(json)
  return content
}
