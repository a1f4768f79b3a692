import type { Kysely } from 'kysely'

/** Frozen: a change of the schema is a new migration. Imports nothing from the app. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('cluster_template')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('cluster_id', 'text', (column) =>
      column.notNull().references('cluster.id').onDelete('cascade'),
    )
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('based_on', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('previous', 'text')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('changed_by', 'text', (column) => column.references('account.id').onDelete('set null'))
    .addColumn('published_at', 'text')
    .addPrimaryKeyConstraint('cluster_template_key', ['id', 'version'])
    .execute()
  await db.schema.createIndex('template_by_cluster').on('cluster_template').column('cluster_id').execute()
}
