import { type Kysely, sql } from 'kysely'

/** What a practice said in bands, as a number of minutes in the middle of the band. */
const bands = { 'under-5': '3', '5-10': '8', 'over-10': '15' } as const

/** Frozen: a change of the schema is a new migration. Imports nothing from the app. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('submission')
    .addColumn('active_seconds', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await db.schema
    .alterTable('submission')
    .addColumn('tally', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute()
  for (const [band, minutes] of Object.entries(bands)) {
    await sql`update submission set minutes = ${minutes} where minutes = ${band}`.execute(db)
  }
}
