import type { Kysely } from 'kysely'

/**
 * A cluster's own look, what was last downloaded of each sheet, and links to read sheets by.
 * Frozen: a change of the schema is a new migration. Imports nothing from the app.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createLooks(db)
  await createDownloads(db)
  await createSheetLinks(db)
}

async function createLooks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('cluster_look')
    .addColumn('cluster_id', 'text', (column) =>
      column.primaryKey().references('cluster.id').onDelete('cascade'),
    )
    .addColumn('accent', 'text')
    .addColumn('contact', 'text', (column) => column.notNull())
    .addColumn('footer', 'text', (column) => column.notNull())
    .addColumn('logo_id', 'text')
    .addColumn('logo_alt', 'text', (column) => column.notNull())
    .addColumn('saved_by', 'text', (column) => column.references('account.id').onDelete('set null'))
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .execute()
}

async function createDownloads(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('handout_download')
    .addColumn('package_id', 'text', (column) =>
      column.notNull().references('cluster_package.id').onDelete('cascade'),
    )
    .addColumn('handout_id', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('handout_download_key', ['package_id', 'handout_id'])
    .execute()
}

async function createSheetLinks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sheet_link')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('package_id', 'text', (column) =>
      column.notNull().references('cluster_package.id').onDelete('cascade'),
    )
    .addColumn('handout_ids', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.references('account.id').onDelete('set null'))
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('last_day', 'text', (column) => column.notNull())
    .addColumn('revoked_at', 'text')
    .execute()
  await db.schema.createIndex('sheet_link_by_package').on('sheet_link').column('package_id').execute()
}
