import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Config } from '#app/server/config.server.ts'
import type { Services } from '#app/server/context.server.ts'
import type * as builtServer from '#app/server.ts'

export type RunningServer = {
  readonly address: string
  readonly services: Services
  /** SQL of every statement since `statements.length = 0`, begin and commit included. */
  readonly statements: string[]
  readonly stop: () => Promise<void>
}

type BuiltServer = typeof builtServer

/**
 * The built app on a free loopback port with an empty database of its own: what runs here is what `npm start` runs.
 * `overrides` replaces services, for example the clock; `settings` are the configuration's, for example the templates.
 */
export async function startServer(
  overrides: Partial<Services> = {},
  settings: Partial<Config> = {},
): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'klyngebygger-'))
  const { createApp, createServices } = await importBuiltServer()
  const statements: string[] = []
  const config = {
    host: '127.0.0.1',
    port: 0,
    databaseFile: path.join(folder, 'test.sqlite'),
    publicUrl: null,
    templatesFolder: path.resolve('templates'),
    mail: null,
    ...settings,
  }
  const made = await createServices(config, { onStatement: (sql) => statements.push(sql) })
  const services = { ...made, ...overrides }
  const server = await listen(createApp(services))
  return {
    address: `http://127.0.0.1:${portOf(server)}`,
    services,
    statements,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await services.exporter.stop()
      await services.db.destroy()
      rmSync(folder, { recursive: true })
    },
  }
}

async function importBuiltServer(): Promise<BuiltServer> {
  const file = path.resolve('build/server/index.js')
  const built: BuiltServer = await import(/* @vite-ignore */ pathToFileURL(file).href)
  return built
}

function listen(app: ReturnType<BuiltServer['createApp']>): Promise<Server> {
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => resolve(server))
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port')
  return address.port
}
