import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Config } from '#app/server/config.server.ts'
import type { Services } from '#app/server/context.server.ts'
import { makeSetupCode } from '#app/server/setup-code.server.ts'
import { loadTemplates, TemplateFaultsError } from '#app/server/template-store.server.ts'
import { type ConnectionOptions, openDatabase } from '#db/connection.server.ts'
import { migrate } from '#db/migrate.server.ts'

/** What stops the server from starting, in a sentence for whoever runs it. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

/** Opens the database, brings it up to date and reads the templates. Throws `StartError` with what is wrong. */
export async function createServices(config: Config, options: ConnectionOptions = {}): Promise<Services> {
  const templates = readTemplates(config.templatesFolder)
  mkdirSync(path.dirname(config.databaseFile), { recursive: true })
  const db = openDatabase(config.databaseFile, options)
  await migrate(db)
  return { config, db, templates, setupCode: makeSetupCode(), now: () => new Date() }
}

function readTemplates(folder: string): Services['templates'] {
  try {
    return loadTemplates(folder)
  } catch (error) {
    if (error instanceof TemplateFaultsError) throw new StartError(error.message)
    throw error
  }
}
