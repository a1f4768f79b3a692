import { existsSync } from 'node:fs'
import path from 'node:path'
import { readConfig } from '#app/server/config.server.ts'
import { backUpDatabase } from '#db/backup.server.ts'
import { whyNotOpened } from '#db/errors.server.ts'

/**
 * `npm run backup -- <file>`: copies the running database to a new file. Returns the exit code: 0 done, 2 when the
 * words of the call or the files do not fit.
 */
export async function main(args: readonly string[]): Promise<number> {
  const [target] = args
  const { databaseFile } = readConfig(process.env)
  const fault = findFault(target, databaseFile)
  if (fault !== null || target === undefined) {
    process.stderr.write(`${fault}\n`)
    return 2
  }
  try {
    await backUpDatabase(databaseFile, path.resolve(target))
  } catch (error) {
    const reason = whyNotOpened(error)
    if (reason === null) throw error
    process.stderr.write(
      `Kopien kan ikke skrives i ${path.resolve(target)} (${reason}). Vælg et andet sted.\n`,
    )
    return 2
  }
  process.stdout.write(`Sikkerhedskopi: ${path.resolve(target)}\n`)
  return 0
}

function findFault(target: string | undefined, databaseFile: string): string | null {
  if (target === undefined) return 'Skriv, hvor kopien skal ligge: npm run backup -- kopi.sqlite'
  if (!existsSync(databaseFile)) return `Der er ingen database i ${databaseFile}. Er DATABASE_FILE rigtig?`
  if (existsSync(target)) return `${target} findes allerede. Vælg et andet navn, så intet bliver overskrevet.`
  const folder = path.dirname(path.resolve(target))
  if (!existsSync(folder)) return `Mappen ${folder} findes ikke. Lav den først, eller vælg en anden.`
  return null
}
