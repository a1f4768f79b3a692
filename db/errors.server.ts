import SQLite from 'better-sqlite3'

/** True when a unique constraint refused the write. */
export function isUniqueViolation(error: unknown): boolean {
  return hasCode(error, 'SQLITE_CONSTRAINT_UNIQUE') || hasCode(error, 'SQLITE_CONSTRAINT_PRIMARYKEY')
}

/** True when the database could not take more: the disk is full, or the file may not grow. */
export function isDatabaseFull(error: unknown): boolean {
  return hasCode(error, 'SQLITE_FULL') || hasCode(error, 'SQLITE_IOERR_WRITE')
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof SQLite.SqliteError && error.code === code
}
