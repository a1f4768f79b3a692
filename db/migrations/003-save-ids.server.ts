import type { Kysely } from 'kysely'

/**
 * Which request a revision came with, so that a browser whose answer was lost on the way is not taken for a colleague.
 * Frozen: a change of the schema is a new migration. Imports nothing from the app.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('section_revision').addColumn('save_id', 'text').execute()
}
