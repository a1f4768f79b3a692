import type { Kysely } from 'kysely'

/**
 * What a cluster has agreed about its numbers, every decision with its date, and on each round the terms in force.
 * Frozen: a change of the schema is a new migration. Imports nothing from the app.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('decision')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('cluster_id', 'text', (column) =>
      column.notNull().references('cluster.id').onDelete('cascade'),
    )
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('agreement', 'text', (column) => column.notNull())
    .addColumn('threshold', 'integer', (column) => column.notNull())
    .addColumn('strict', 'integer', (column) => column.notNull())
    .addColumn('decided_on', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text', (column) => column.notNull())
    .addColumn('wording', 'text', (column) => column.notNull())
    .addColumn('account_id', 'text', (column) => column.references('account.id').onDelete('set null'))
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('decision_number', ['cluster_id', 'number'])
    .execute()
  await db.schema
    .alterTable('round')
    .addColumn('threshold', 'integer', (column) => column.notNull().defaultTo(5))
    .execute()
  await db.schema
    .alterTable('round')
    .addColumn('strict', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
}
