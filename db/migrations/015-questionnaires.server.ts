import { type Kysely, SqliteAdapter, sql } from 'kysely'

/**
 * Answers without a sender. Neither table has a time, nor a column that the two could be joined by, and neither keeps the
 * order in which its rows came: SQLite numbers the rows of an ordinary table as they arrive, so these two have no row
 * numbers and lie in the order of their random keys.
 * Frozen: a change of the schema is a new migration. Imports nothing from the app.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const unordered = db.getExecutor().adapter instanceof SqliteAdapter ? sql`without rowid` : sql``
  await db.schema
    .alterTable('round')
    .addColumn('questions_to', 'text', (column) => column.notNull().defaultTo('practices'))
    .execute()
  await db.schema.alterTable('round').addColumn('partner', 'text').execute()
  await db.schema.alterTable('round').addColumn('partner_reason', 'text').execute()
  await db.schema
    .createTable('answer_code')
    .addColumn('code_hash', 'text', (column) => column.primaryKey())
    .addColumn('round_id', 'text', (column) => column.notNull().references('round.id').onDelete('cascade'))
    .addColumn('respondents', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull().defaultTo('unused'))
    .modifyEnd(unordered)
    .execute()
  await db.schema
    .createTable('anonymous_answer')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('round_id', 'text', (column) => column.notNull().references('round.id').onDelete('cascade'))
    .addColumn('respondents', 'text', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull())
    .modifyEnd(unordered)
    .execute()
  await db.schema
    .createTable('shared_link')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('round_id', 'text', (column) => column.notNull().references('round.id').onDelete('cascade'))
    .addColumn('respondents', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('revoked_at', 'text')
    .execute()
  await db.schema.createIndex('answer_code_by_round').on('answer_code').column('round_id').execute()
  await db.schema.createIndex('anonymous_answer_by_round').on('anonymous_answer').column('round_id').execute()
  await db.schema.createIndex('shared_link_by_round').on('shared_link').column('round_id').execute()
}
