import { sql } from 'kysely'
import type { Services } from '#app/server/context.server.ts'

/** SQLite's own upper limit, which no disk reaches. */
const noLimit = 4_294_967_294

/** From now on the database's file may not grow, as on a full disk. What fits into its free space still does. */
export async function fillDatabase({ db }: Services): Promise<void> {
  await sql`vacuum`.execute(db)
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
  await setLimit({ db }, rows[0]?.page_count ?? 0)
}

/** Somebody made room. */
export function makeRoom(services: Services): Promise<void> {
  return setLimit(services, noLimit)
}

async function setLimit({ db }: Pick<Services, 'db'>, pages: number): Promise<void> {
  await sql`pragma max_page_count = ${sql.lit(pages)}`.execute(db)
}
