import type { Kysely } from 'kysely'

/** Tables taken into a round, and what stood before. Frozen: a change of the schema is a new migration. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('import_batch')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('round_id', 'text', (column) => column.notNull().references('round.id').onDelete('cascade'))
    .addColumn('account_id', 'text', (column) => column.references('account.id').onDelete('set null'))
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('undone_at', 'text')
    .execute()
  await db.schema
    .createTable('import_entry')
    .addColumn('batch_id', 'text', (column) =>
      column.notNull().references('import_batch.id').onDelete('cascade'),
    )
    .addColumn('participant_id', 'text', (column) =>
      column.notNull().references('participant.id').onDelete('cascade'),
    )
    .addColumn('before', 'text')
    .addColumn('after', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('import_entry_key', ['batch_id', 'participant_id'])
    .execute()
  await db.schema.createIndex('import_by_round').on('import_batch').column('round_id').execute()
}
