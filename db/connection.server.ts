import SQLite from 'better-sqlite3'
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely'
import type { DatabaseSchema } from '#db/schema.ts'

export type Database = Kysely<DatabaseSchema>

export type ConnectionOptions = {
  /** Called with every statement, begin and commit included: tests count them, the benchmark repeats them. */
  readonly onStatement?: (sql: string, parameters: readonly unknown[]) => void
  /** The file may not grow beyond this many pages: a full disk, for tests. */
  readonly maxPages?: number
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
  if (options.maxPages !== undefined) sqlite.pragma(`max_page_count = ${options.maxPages}`)
  return new Kysely<DatabaseSchema>({
    dialect: new SqliteDialect({ database: withSafeRollback(sqlite) }),
    log: options.onStatement && ((event) => options.onStatement?.(event.query.sql, event.query.parameters)),
  })
}

/**
 * When the disk is full SQLite rolls back by itself, and a second rollback then fails and hides the reason. Rolling back
 * what is rolled back already does nothing here.
 */
function withSafeRollback(sqlite: SQLite.Database): SqliteDatabase {
  return {
    close: () => sqlite.close(),
    prepare: (sql) => sqlite.prepare(sql === 'rollback' && !sqlite.inTransaction ? 'select 1' : sql),
  }
}
