import type { Database } from '#db/connection.server.ts'
import type { ClusterTemplateTable } from '#db/tables/cluster-template.ts'
import type { Template } from '#app/domain/template/template.ts'
import type { Locale } from '#app/domain/text/locale.ts'

export type TemplateStatus = ClusterTemplateTable['status']

/** A version of a cluster's own template, without its content. */
export type TemplateSummary = {
  readonly id: string
  readonly version: number
  readonly status: TemplateStatus
  readonly language: Locale
  readonly title: string
  readonly basedOn: string
  readonly revision: number
  readonly changedAt: string
  /** Null when the account is gone. */
  readonly changedByName: string | null
  readonly publishedAt: string | null
}

export type StoredTemplate = TemplateSummary & {
  readonly template: Template
  /** Before the latest change. */
  readonly previous: Template | null
}

export type TemplateKey = { readonly clusterId: string; readonly id: string; readonly version: number }

const summary = [
  't.id',
  't.version',
  't.status',
  't.language',
  't.title',
  't.based_on',
  't.revision',
  't.changed_at',
  't.published_at',
  'account.name',
] as const

function selectSummaries(db: Database) {
  return db
    .selectFrom('cluster_template as t')
    .leftJoin('account', 'account.id', 't.changed_by')
    .select(summary)
}

/** Every version of every template of a cluster, newest versions first. One statement. */
export async function listClusterTemplates(
  db: Database,
  clusterId: string,
): Promise<readonly TemplateSummary[]> {
  const rows = await selectSummaries(db)
    .where('t.cluster_id', '=', clusterId)
    .orderBy('t.version', 'desc')
    .execute()
  return rows.map(readSummary)
}

/** The newest version, draft or published. One statement. */
export async function findNewestTemplate(
  db: Database,
  clusterId: string,
  id: string,
): Promise<StoredTemplate | undefined> {
  const row = await selectSummaries(db)
    .select(['t.content', 't.previous'])
    .where('t.cluster_id', '=', clusterId)
    .where('t.id', '=', id)
    .orderBy('t.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      ...readSummary(row),
      template: readTemplate(row.content),
      previous: row.previous === null ? null : readTemplate(row.previous),
    }
  )
}

/** A published version, for the packages that were made from it. One statement. */
export async function findPublishedTemplate(db: Database, key: TemplateKey): Promise<Template | undefined> {
  const row = await db
    .selectFrom('cluster_template')
    .select('content')
    .where('cluster_id', '=', key.clusterId)
    .where('id', '=', key.id)
    .where('version', '=', key.version)
    .where('status', '=', 'published')
    .executeTakeFirst()
  return row && readTemplate(row.content)
}

/** The newest published version of each template of a cluster, by title in Danish order. One statement. */
export async function listPublishedTemplates(db: Database, clusterId: string): Promise<readonly Template[]> {
  const rows = await db
    .selectFrom('cluster_template as t')
    .select('t.content')
    .where('t.cluster_id', '=', clusterId)
    .where('t.status', '=', 'published')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('cluster_template as newer')
            .select('newer.id')
            .whereRef('newer.id', '=', 't.id')
            .whereRef('newer.version', '>', 't.version')
            .where('newer.status', '=', 'published'),
        ),
      ),
    )
    .execute()
  const order = new Intl.Collator('da', { numeric: true })
  return rows.map((row) => readTemplate(row.content)).toSorted((a, b) => order.compare(a.title, b.title))
}

export type NewTemplate = {
  readonly clusterId: string
  readonly template: Template
  readonly basedOn: string
  readonly accountId: string
  readonly at: string
}

/** A draft at revision 1. Throws a unique violation when the cluster has that version already. */
export async function createTemplate(db: Database, created: NewTemplate): Promise<void> {
  const { template } = created
  await db
    .insertInto('cluster_template')
    .values({
      id: template.id,
      version: template.version,
      cluster_id: created.clusterId,
      status: 'draft',
      language: template.language,
      title: template.title,
      based_on: created.basedOn,
      content: JSON.stringify(template),
      previous: null,
      revision: 1,
      changed_at: created.at,
      changed_by: created.accountId,
      published_at: null,
    })
    .execute()
}

export type TemplateWrite = {
  readonly clusterId: string
  readonly template: Template
  readonly accountId: string
  readonly at: string
}

/**
 * Makes this the draft's content, provided its revision is still `baseRevision`. False when somebody was faster or it is
 * published; then nothing is written. One statement.
 */
export async function saveTemplate(
  db: Database,
  { clusterId, template, accountId, at }: TemplateWrite,
  baseRevision: number,
): Promise<boolean> {
  const result = await db
    .updateTable('cluster_template')
    .set((column) => ({
      previous: column.ref('content'),
      content: JSON.stringify(template),
      title: template.title,
      revision: baseRevision + 1,
      changed_at: at,
      changed_by: accountId,
    }))
    .where('cluster_id', '=', clusterId)
    .where('id', '=', template.id)
    .where('version', '=', template.version)
    .where('status', '=', 'draft')
    .where('revision', '=', baseRevision)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Closes the draft for good, provided nobody has changed it since `baseRevision`. One statement. */
export async function publishTemplate(
  db: Database,
  key: TemplateKey,
  baseRevision: number,
  at: string,
): Promise<boolean> {
  const result = await db
    .updateTable('cluster_template')
    .set({ status: 'published', published_at: at, previous: null, revision: baseRevision + 1 })
    .where('cluster_id', '=', key.clusterId)
    .where('id', '=', key.id)
    .where('version', '=', key.version)
    .where('status', '=', 'draft')
    .where('revision', '=', baseRevision)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

type SummaryRow = Pick<
  ClusterTemplateTable,
  'id' | 'version' | 'status' | 'language' | 'title' | 'based_on' | 'revision' | 'changed_at' | 'published_at'
> & { readonly name: string | null }

function readSummary(row: SummaryRow): TemplateSummary {
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    language: row.language,
    title: row.title,
    basedOn: row.based_on,
    revision: row.revision,
    changedAt: row.changed_at,
    changedByName: row.name,
    publishedAt: row.published_at,
  }
}

/** What the app itself wrote as JSON: the shape was there when it was copied, and every edit keeps it. */
function readTemplate(json: string): Template {
  const template: Template = JSON.parse(json)
  return template
}
