import { existsSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Services } from '#app/server/context.server.ts'

/**
 * The tables in which a text stands, and `file` when its bytes are anywhere in the database's files, deleted rows and
 * the write-ahead log included.
 */
export async function findInDatabase(services: Services, text: string): Promise<readonly string[]> {
  const { db, config } = services
  const { rows: tables } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' order by name`.execute(db)
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db)
    if (JSON.stringify(rows).includes(text)) found.push(name)
  }
  const files = [config.databaseFile, `${config.databaseFile}-wal`].filter((file) => existsSync(file))
  return files.some((file) => readFileSync(file).includes(text)) ? [...found, 'file'] : found
}
