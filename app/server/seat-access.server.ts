import { roundCan } from '#app/domain/collection/round-can.ts'
import { attemptsOn, onTheWhole, perSender } from '#app/server/attempts.server.ts'
import type { Services } from '#app/server/context.server.ts'
import { hashToken } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import { findSeat, type Seat } from '#db/queries/submissions.server.ts'

/** Why a link opens nothing. `limited`: too many unknown links were tried from the same place. */
export type DeadLink = { readonly status: 'unknown' | 'revoked' | 'limited' }

/** What a practice's link opens: a form to answer, or (`closed`) one to read. */
export type SeatAccess =
  | DeadLink
  | { readonly status: 'open'; readonly seat: Seat }
  | { readonly status: 'closed'; readonly seat: Seat }

/** Everything but an open form. */
export type NotOpen = Exclude<SeatAccess, { readonly status: 'open' }>

/** The HTTP status of each kind of page. A closed round is a page like any other: it shows what was sent. */
export const linkStatus = { unknown: 404, revoked: 410, limited: 429, closed: 200, open: 200 } as const

/**
 * What the link opens now. One statement, in a transaction when `db` is one. A flood of unknown links from everywhere
 * shuts nobody out who has a right one.
 * @param sender counted when the link is unknown (`clientAddress`)
 */
export async function findSeatAccess(
  services: Services,
  token: string,
  sender: string,
  db: Database = services.db,
): Promise<SeatAccess> {
  const attempts = attemptsOn(services)
  const key = `link ${sender}`
  if (attempts.waitFor(key, perSender, services.now()) > 0) return { status: 'limited' }
  const seat = await findSeat(db, hashToken(token), services.now().toISOString())
  if (!seat) {
    const isFlood = attempts.waitFor('link', onTheWhole, services.now()) > 0
    attempts.note(key, perSender, services.now())
    attempts.note('link', onTheWhole, services.now())
    return { status: isFlood ? 'limited' : 'unknown' }
  }
  if (seat.linkRevoked) return { status: 'revoked' }
  return { status: roundCan.submit(seat.round, seat) ? 'open' : 'closed', seat }
}
