import type { Kysely } from 'kysely'

/**
 * A cluster that is deleted rests before it is gone, and a colleague can choose a new password by a link.
 * Frozen: a change of the schema is a new migration. Imports nothing from the app.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('cluster').addColumn('deleted_at', 'text').execute()
  await db.schema
    .createTable('password_reset')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('made_by', 'text', (column) => column.references('account.id').onDelete('set null'))
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .execute()
}
