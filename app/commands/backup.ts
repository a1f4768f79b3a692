import { existsSync } from 'node:fs'
import path from 'node:path'
import { readConfig } from '#app/server/config.server.ts'
import { backUpDatabase } from '#db/backup.server.ts'

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
  await backUpDatabase(databaseFile, path.resolve(target))
  process.stdout.write(`Sikkerhedskopi: ${path.resolve(target)}\n`)
  return 0
}

function findFault(target: string | undefined, databaseFile: string): string | null {
  if (target === undefined) return 'Skriv, hvor kopien skal ligge: npm run backup -- kopi.sqlite'
  if (!existsSync(databaseFile)) return `Der er ingen database i ${databaseFile}. Er DATABASE_FILE rigtig?`
  if (existsSync(target)) return `${target} findes allerede. Vælg et andet navn, så intet bliver overskrevet.`
  return null
}
