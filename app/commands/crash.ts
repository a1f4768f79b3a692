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

/** Milliseconds of storm after the first writes of each sort: the server dies between any two steps of the later ones. */
const longestStorm = 1_500

/** Milliseconds that a busy machine may take to acknowledge one write of each sort. */
const longestCalm = 30_000

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
  const before = countPromises(promises)
  const writing = Promise.all(
    data.seats.map((seat) =>
      writeUntilGone(server.address, seat, data, promises.get(seat.seatId) ?? makePromised()),
    ),
  )
  try {
    await Promise.race([writing, waitForBothSorts(promises, before)])
    await Promise.race([writing, wait(randomInt(longestStorm))])
  } finally {
    await server.kill()
  }
  await writing
}

/**
 * Waits until this life of the server has acknowledged an autosave and a sending, so that there is something to lose
 * however slow the machine is.
 * @throws when that takes longer than any machine should need
 */
async function waitForBothSorts(
  promises: ReadonlyMap<string, Promised>,
  before: PromiseCounts,
): Promise<void> {
  const patience = Date.now() + longestCalm
  for (;;) {
    const { saves, sendings } = countPromises(promises)
    if (saves > before.saves && sendings > before.sendings) return
    if (Date.now() > patience) throw new Error(`Nothing of each sort was acknowledged in ${longestCalm} ms`)
    await wait(10)
  }
}

type PromiseCounts = { readonly saves: number; readonly sendings: number; readonly tried: number }

function countPromises(promises: ReadonlyMap<string, Promised>): PromiseCounts {
  const all = [...promises.values()]
  const sum = (what: keyof PromiseCounts) => all.reduce((total, each) => total + each[what], 0)
  return { saves: sum('saves'), sendings: sum('sendings'), tried: sum('tried') }
}

function report(kills: number, promises: ReadonlyMap<string, Promised>, losses: readonly string[]): void {
  const { saves, sendings, tried } = countPromises(promises)
  const lines = [
    '| kills | practices | autosaves acknowledged | sendings acknowledged | cut off unanswered | lost |',
    '|---|---|---|---|---|---|',
    `| ${kills} | ${promises.size} | ${saves} | ${sendings} | ${tried - saves - sendings} | ${losses.length} |`,
    ...losses,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
