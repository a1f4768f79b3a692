import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as builtServer from '#app/server.ts'
import { readConfig } from '#app/server/config.server.ts'
import { openDemo } from '#app/server/demo.server.ts'
import { hashToken, makeId, makeToken } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import { createAccount } from '#db/queries/accounts.server.ts'
import { createLinks } from '#db/queries/rounds.server.ts'

/** One practice in the storm: where it writes. */
export type StormSeat = { readonly seatId: string; readonly token: string }

export type StormData = { readonly seats: readonly StormSeat[]; readonly indicatorIds: readonly string[] }

/** A database with a round of the demo open and empty, and a link for every practice. */
export async function makeStormData(databaseFile: string): Promise<StormData> {
  const file = path.resolve('build/server/index.js')
  const { createServices }: typeof builtServer = await import(/* @vite-ignore */ pathToFileURL(file).href)
  const services = await createServices({ ...readConfig({}), port: 0, databaseFile })
  const [accountId, now] = [makeId(), services.now().toISOString()]
  const account = {
    id: accountId,
    email: 'storm@example.dk',
    name: 'Storm',
    password_hash: '',
    created_at: now,
  }
  await createAccount(services.db, account)
  await openDemo(accountId, services)
  const data = await openForStorm(services.db, now)
  await services.db.destroy()
  return data
}

async function openForStorm(db: Database, now: string): Promise<StormData> {
  const rounds = await db.selectFrom('round').select(['id', 'indicators']).execute()
  const round = rounds.map(readRound).find(({ indicators }) => indicators.every(isProportion))
  if (!round) throw new Error('The demo has no round of proportions alone')
  await db
    .updateTable('round')
    .set({ status: 'open', closed_at: null, deadline: '2999-12-31' })
    .where('id', '=', round.id)
    .execute()
  await db.deleteFrom('submission').execute()
  const rows = await db.selectFrom('participant').select('id').where('round_id', '=', round.id).execute()
  const seats = rows.map(({ id }) => ({ seatId: id, token: makeToken() }))
  await createLinks(
    db,
    seats.map(({ seatId, token }) => ({ participantId: seatId, tokenHash: hashToken(token) })),
    now,
  )
  return { seats, indicatorIds: round.indicators.map(({ id }) => id) }
}

type StormIndicator = { readonly id: string; readonly kind: string }

function readRound({ id, indicators }: { readonly id: string; readonly indicators: string }) {
  const asked: readonly StormIndicator[] = JSON.parse(indicators)
  return { id, indicators: asked }
}

/** The storm writes a numerator and a denominator on every card. */
function isProportion({ kind }: StormIndicator): boolean {
  return kind === 'proportion'
}
