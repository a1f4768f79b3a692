import { sql } from 'kysely'
import type { Database } from '#db/connection.server.ts'

/** What SQLite finds wrong with its own file; none when it is whole. */
export async function listFileFaults(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  return rows.map((row) => row.integrity_check).filter((said) => said !== 'ok')
}
