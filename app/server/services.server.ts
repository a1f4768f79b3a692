import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Config } from '#app/server/config.server.ts'
import type { Services } from '#app/server/context.server.ts'
import { exportHere, type Exporter } from '#app/server/export-jobs.server.ts'
import { startExporter } from '#app/server/exporter.server.ts'
import { makeSetupCode } from '#app/server/setup-code.server.ts'
import { loadTemplates, TemplateFaultsError } from '#app/server/template-store.server.ts'
import { type ConnectionOptions, type Database, openDatabase } from '#db/connection.server.ts'
import { whyNotOpened } from '#db/errors.server.ts'
import { migrate } from '#db/migrate.server.ts'

/** What stops the server from starting, in a sentence for whoever runs it. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

/** Opens the database, brings it up to date and reads the templates. Throws `StartError` with what is wrong. */
export async function createServices(config: Config, options: ConnectionOptions = {}): Promise<Services> {
  const templates = readTemplates(config.templatesFolder)
  const db = await openStore(config.databaseFile, options)
  return {
    config,
    db,
    templates,
    setupCode: makeSetupCode(),
    now: () => new Date(),
    exporter: openExporter(),
  }
}

/** Built, files are made in a thread of their own; without a build there is no script for it. */
function openExporter(): Exporter {
  return import.meta.env.DEV ? exportHere : startExporter(path.resolve('build/commands/export-worker.js'))
}

async function openStore(file: string, options: ConnectionOptions): Promise<Database> {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    const db = openDatabase(file, options)
    await migrate(db)
    return db
  } catch (error) {
    const reason = whyNotOpened(error)
    if (reason === null) throw error
    throw new StartError(
      `Databasen ${file} kan ikke åbnes (${reason}). Ret DATABASE_FILE, eller giv programmet lov til at skrive der.\nThe database cannot be opened. Correct DATABASE_FILE, or let the program write there.`,
    )
  }
}

function readTemplates(folder: string): Services['templates'] {
  try {
    return loadTemplates(folder)
  } catch (error) {
    if (error instanceof TemplateFaultsError) throw new StartError(error.message)
    throw error
  }
}
