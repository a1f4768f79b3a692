import { createServer } from 'node:http'
import SQLite from 'better-sqlite3'

/**
 * What the app is measured against: node:http and better-sqlite3, nothing between. Each request runs the statements
 * the app ran for the same job, prepared beforehand, and answers with a body of the same size.
 */
export type Replay = {
  readonly databaseFile: string
  readonly statements: readonly { readonly sql: string; readonly parameters: readonly unknown[] }[]
  readonly bodySize: number
}

process.once('message', (replay: Replay) => {
  const database = new SQLite(replay.databaseFile)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  const runs = replay.statements.map(({ sql, parameters }) => prepare(database, sql, parameters))
  const body = 'x'.repeat(replay.bodySize)
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      for (const run of runs) run()
      response.end(body)
    })
  })
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
})

function prepare(database: SQLite.Database, sql: string, parameters: readonly unknown[]): () => unknown {
  const statement = database.prepare(sql)
  return statement.reader ? () => statement.all(...parameters) : () => statement.run(...parameters)
}
