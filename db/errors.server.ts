import SQLite from 'better-sqlite3'

/** True when a unique constraint refused the write. */
export function isUniqueViolation(error: unknown): boolean {
  return hasCode(error, 'SQLITE_CONSTRAINT_UNIQUE') || hasCode(error, 'SQLITE_CONSTRAINT_PRIMARYKEY')
}

/** True when the database could not take more: the disk is full, or the file may not grow. */
export function isDatabaseFull(error: unknown): boolean {
  return hasCode(error, 'SQLITE_FULL') || hasCode(error, 'SQLITE_IOERR_WRITE')
}

/**
 * Why a database could not be opened, in SQLite's or the system's own short words: no such folder, no permission, another
 * kind of file. Null when it is a fault of the program.
 */
export function whyNotOpened(error: unknown): string | null {
  if (error instanceof SQLite.SqliteError) return error.code === 'SQLITE_ERROR' ? null : error.message
  return error instanceof Error && 'syscall' in error ? error.message : null
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof SQLite.SqliteError && error.code === code
}
