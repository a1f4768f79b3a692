import type { Kysely } from 'kysely'

/** Frozen: a change of the schema is a new migration. Imports nothing from the app. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('image')
    .addColumn('cluster_id', 'text', (column) =>
      column.notNull().references('cluster.id').onDelete('cascade'),
    )
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('bytes', 'blob', (column) => column.notNull())
    .addColumn('width', 'integer', (column) => column.notNull())
    .addColumn('height', 'integer', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.references('account.id').onDelete('set null'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('image_key', ['cluster_id', 'id'])
    .execute()
}
