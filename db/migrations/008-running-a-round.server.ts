import { type Kysely, sql } from 'kysely'

/** Frozen: a change of the schema is a new migration. Imports nothing from the app. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('submission').addColumn('counted', 'text').execute()
  await sql`update submission set counted = answers`.execute(db)
  await db.schema
    .alterTable('submission')
    .addColumn('remark', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await db.schema.alterTable('participant').addColumn('no_data_reason', 'text').execute()
  await db.schema.alterTable('practice_link').addColumn('expires_at', 'text').execute()
  await db.schema
    .alterTable('practice_link')
    .addColumn('typed_by', 'text', (column) => column.references('account.id').onDelete('cascade'))
    .execute()
  await db.schema
    .createTable('seat_code')
    .addColumn('code_hash', 'text', (column) => column.primaryKey())
    .addColumn('participant_id', 'text', (column) =>
      column.notNull().references('participant.id').onDelete('cascade'),
    )
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('seat_code_by_seat').on('seat_code').column('participant_id').execute()
}
