import SQLite from 'better-sqlite3'

/** A consistent copy of the database, made while the server runs (SQLite's online backup). Throws when it cannot be written. */
export async function backUpDatabase(file: string, target: string): Promise<void> {
  const source = new SQLite(file, { readonly: true, fileMustExist: true })
  try {
    await source.backup(target)
  } finally {
    source.close()
  }
}
