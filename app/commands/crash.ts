import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findLosses } from '#app/commands/crash/check-promises.ts'
import { startServerToKill } from '#app/commands/crash/server-to-kill.ts'
import { makePromised, type Promised, writeUntilGone } from '#app/commands/crash/storm.ts'
import { makeStormData, type StormData } from '#app/commands/crash/storm-data.ts'

const usualKills = 100

/** Milliseconds of storm before the server dies: from none of the writes done to many. */
const longestStorm = 1_500

/**
 * `npm run test:crash [-- <kills>]`: every practice saves and sends as fast as it can while the server is killed without
 * warning, again and again on the same database. Prints how much was acknowledged and how much of it was lost; 1 when
 * anything was, 2 when the number cannot be used.
 */
export async function main([asked]: readonly string[]): Promise<number> {
  const kills = asked === undefined ? usualKills : Number(asked)
  if (!Number.isInteger(kills) || kills < 1) {
    process.stderr.write('Skriv, hvor mange gange serveren skal slås ned: npm run test:crash -- 100\n')
    return 2
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'klyngebygger-crash-'))
  try {
    return await storm(path.join(folder, 'crash.sqlite'), kills)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function storm(databaseFile: string, kills: number): Promise<number> {
  const data = await makeStormData(databaseFile)
  const promises = new Map(data.seats.map(({ seatId }) => [seatId, makePromised()]))
  const losses: string[] = []
  for (let kill = 1; kill <= kills; kill += 1) {
    await stormOnce(databaseFile, data, promises)
    const found = await findLosses(databaseFile, promises, data.indicatorIds[0] ?? '')
    losses.push(...found.map((loss) => `kill ${kill}, ${loss}`))
  }
  report(kills, promises, losses)
  return losses.length === 0 ? 0 : 1
}

async function stormOnce(
  databaseFile: string,
  data: StormData,
  promises: ReadonlyMap<string, Promised>,
): Promise<void> {
  const server = await startServerToKill(databaseFile)
  // A server that has just started answers its first page slowly: the storm begins after it.
  await fetch(`${server.address}/svar/${data.seats[0]?.token ?? ''}`).then((page) => page.text())
  const writers = data.seats.map((seat) =>
    writeUntilGone(server.address, seat, data, promises.get(seat.seatId) ?? makePromised()),
  )
  await wait(randomInt(longestStorm))
  await server.kill()
  await Promise.all(writers)
}

function report(kills: number, promises: ReadonlyMap<string, Promised>, losses: readonly string[]): void {
  const all = [...promises.values()]
  const sum = (what: 'saves' | 'sendings' | 'tried') => all.reduce((total, each) => total + each[what], 0)
  const acknowledged = sum('saves') + sum('sendings')
  const lines = [
    '| kills | practices | autosaves acknowledged | sendings acknowledged | cut off unanswered | lost |',
    '|---|---|---|---|---|---|',
    `| ${kills} | ${all.length} | ${sum('saves')} | ${sum('sendings')} | ${sum('tried') - acknowledged} | ${losses.length} |`,
    ...losses,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
