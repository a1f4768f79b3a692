import SQLite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { DatabaseSchema } from '#db/schema.ts'

export type Database = Kysely<DatabaseSchema>

export type ConnectionOptions = {
  /** Called with the SQL of every statement, begin and commit included: tests count them. */
  readonly onStatement?: (sql: string) => void
}

/**
 * Opens (and makes) the one file the whole product lives in. WAL with `synchronous=FULL`: a write that was
 * acknowledged survives a killed process and a power cut.
 */
export function openDatabase(file: string, options: ConnectionOptions = {}): Database {
  const sqlite = new SQLite(file)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('busy_timeout = 5000')
  return new Kysely<DatabaseSchema>({
    dialect: new SqliteDialect({ database: sqlite }),
    log: options.onStatement && ((event) => options.onStatement?.(event.query.sql)),
  })
}
