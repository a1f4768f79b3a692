import { createServer } from 'node:http'
import SQLite from 'better-sqlite3'
import type { Drawing } from '#app/domain/results/drawing.ts'
import { renderSvg } from '#app/exports/chart-image.server.ts'

/**
 * What the app is measured against: node:http and better-sqlite3, nothing between. Each request runs the statements
 * the app ran for the same job, prepared beforehand, and answers with a body of the same size.
 */
export type Replay = {
  readonly databaseFile: string
  readonly statements: readonly { readonly sql: string; readonly parameters: readonly unknown[] }[]
  readonly bodySize: number
}

/** The same for pictures: each request writes them as SVG and answers with them. */
export type Pictures = { readonly drawings: readonly Drawing[] }

export type Bare = Replay | Pictures

process.once('message', (bare: Bare) => {
  const makeBody =
    'drawings' in bare ? () => bare.drawings.map((drawing) => renderSvg(drawing)).join('') : replayer(bare)
  const server = createServer((request, response) => {
    request.resume().once('end', () => response.end(makeBody()))
  })
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
})

function replayer({ databaseFile, statements, bodySize }: Replay): () => string {
  const database = new SQLite(databaseFile)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  const runs = statements.map(({ sql, parameters }) => prepare(database, sql, parameters))
  const body = 'x'.repeat(bodySize)
  return () => {
    for (const run of runs) run()
    return body
  }
}

function prepare(database: SQLite.Database, sql: string, parameters: readonly unknown[]): () => unknown {
  const statement = database.prepare(sql)
  return statement.reader ? () => statement.all(...parameters) : () => statement.run(...parameters)
}
