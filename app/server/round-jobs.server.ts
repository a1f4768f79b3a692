import { roundCan } from '#app/domain/collection/round-can.ts'
import type { Participant, Round } from '#app/domain/collection/round.ts'
import type { Services } from '#app/server/context.server.ts'
import { logRound } from '#app/server/log-round.server.ts'
import { seatPractices } from '#app/server/open-round.server.ts'
import type { PackagePage } from '#app/server/package-access.server.ts'
import type { Database } from '#db/connection.server.ts'
import {
  closeRound as storeClosing,
  findLatestRound,
  listSeats,
  revokeLinks,
  type Seats,
  setSeatReopened,
} from '#db/queries/rounds.server.ts'

/** `not-now`: the round is not in a state where it may happen. `no-seat`: the round has no such practice. */
export type RoundOutcome =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'not-now' | 'no-seat' }

const done = { ok: true } as const
const notNow = { ok: false, reason: 'not-now' } as const
const noSeat = { ok: false, reason: 'no-seat' } as const

/** Closes the round: nobody can answer any more, and the results may be seen. */
export function closeRound(services: Services, page: PackagePage): Promise<RoundOutcome> {
  return inRound(services, page, async (db, round, now) => {
    if (!roundCan.close(round)) return notNow
    await storeClosing(db, round.id, now)
    await logRound(db, page, { what: 'round-closed', at: now })
    return done
  })
}

/** Opens a closed round again for one practice. */
export function reopenSeat(services: Services, page: PackagePage, seatId: string): Promise<RoundOutcome> {
  return atSeat(services, page, seatId, async (db, round, seat, now) => {
    if (!roundCan.reopenSeat(round)) return notNow
    await setSeatReopened(db, round.id, seat.id, now)
    await logRound(db, page, { what: 'seat-reopened', at: now, detail: seat.practiceName })
    return done
  })
}

/** Closes a seat that was opened again. */
export function closeSeat(services: Services, page: PackagePage, seatId: string): Promise<RoundOutcome> {
  return atSeat(services, page, seatId, async (db, round, seat, now) => {
    if (!seat.reopened) return notNow
    await setSeatReopened(db, round.id, seat.id, null)
    await logRound(db, page, { what: 'seat-closed', at: now, detail: seat.practiceName })
    return done
  })
}

/** Every link to the seat stops working; what was answered stays. A new link can be made at once. */
export function revokeSeatLinks(
  services: Services,
  page: PackagePage,
  seatId: string,
): Promise<RoundOutcome> {
  return atSeat(services, page, seatId, async (db, _round, seat, now) => {
    await revokeLinks(db, seat.id, now)
    await logRound(db, page, { what: 'link-revoked', at: now, detail: seat.practiceName })
    return done
  })
}

/** Takes a practice in that came to the cluster after the round was opened. */
export function addSeat(services: Services, page: PackagePage, practiceId: string): Promise<RoundOutcome> {
  return inRound(services, page, async (db, round, now, seats) => {
    if (!roundCan.addPractice(round)) return notNow
    const practice = seats.unseated.find(({ id }) => id === practiceId)
    if (!practice) return noSeat
    const { id: packageId, language } = page.clusterPackage
    await seatPractices(db, { packageId, language, roundId: round.id }, [practice.id])
    await logRound(db, page, { what: 'seat-added', at: now, detail: practice.name })
    return done
  })
}

/** Reads the round and its seats and writes to them in one transaction. */
export function inRound<Outcome>(
  services: Services,
  page: PackagePage,
  work: (db: Database, round: Round, now: string, seats: Seats) => Promise<Outcome>,
): Promise<Outcome | typeof notNow> {
  return services.db.transaction().execute(async (db) => {
    const round = await findLatestRound(db, page.clusterPackage.id)
    if (!round) return notNow
    const seats = await listSeats(db, page.clusterId, round.id)
    return work(db, round, services.now().toISOString(), seats)
  })
}

function atSeat(
  services: Services,
  page: PackagePage,
  seatId: string,
  work: (db: Database, round: Round, seat: Participant, now: string) => Promise<RoundOutcome>,
): Promise<RoundOutcome> {
  return inRound(services, page, async (db, round, now, { participants }) => {
    const seat = participants.find(({ id }) => id === seatId)
    return seat ? work(db, round, seat, now) : noSeat
  })
}
