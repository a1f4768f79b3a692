import { type Kysely, sql } from 'kysely'

/**
 * From which day the practices see the results. Rounds that are closed already keep being shown.
 * Frozen: a change of the schema is a new migration. Imports nothing from the app.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('round').addColumn('results_from', 'text').execute()
  await sql`update round set results_from = substr(closed_at, 1, 10) where closed_at is not null`.execute(db)
}
