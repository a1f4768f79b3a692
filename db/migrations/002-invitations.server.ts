import type { Kysely } from 'kysely'

/** Frozen: a change of the schema is a new migration. Imports nothing from the app. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createInvitations(db)
  await createHandovers(db)
}

async function createInvitations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('invitation')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('cluster_id', 'text', (column) =>
      column.notNull().references('cluster.id').onDelete('cascade'),
    )
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('invited_name', 'text', (column) => column.notNull())
    .addColumn('invited_email', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.references('account.id').onDelete('set null'))
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .addColumn('used_by', 'text', (column) => column.references('account.id').onDelete('set null'))
    .addColumn('revoked_at', 'text')
    .execute()
  await db.schema.createIndex('invitation_by_cluster').on('invitation').column('cluster_id').execute()
}

async function createHandovers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('handover')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('cluster_id', 'text', (column) =>
      column.notNull().references('cluster.id').onDelete('cascade'),
    )
    .addColumn('from_account_id', 'text', (column) => column.references('account.id').onDelete('set null'))
    .addColumn('to_account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('dismissed_at', 'text')
    .execute()
  await db.schema.createIndex('handover_by_receiver').on('handover').column('to_account_id').execute()
}
