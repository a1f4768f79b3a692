import type { Kysely } from 'kysely'

/** What a practice says on its own page of results: guess, explanation, target and next step, one row an indicator. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('own_reflection')
    .addColumn('participant_id', 'text', (column) =>
      column.notNull().references('participant.id').onDelete('cascade'),
    )
    .addColumn('indicator_id', 'text', (column) => column.notNull())
    .addColumn('guess', 'text', (column) => column.notNull())
    .addColumn('tags', 'text', (column) => column.notNull())
    .addColumn('influence', 'text', (column) => column.notNull())
    .addColumn('comment', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('next_step', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('own_reflection_key', ['participant_id', 'indicator_id'])
    .execute()
}
