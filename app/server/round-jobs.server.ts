import { checkDeadline, type DeadlineProblem } from '#app/domain/collection/check-opening.ts'
import { chooseRound } from '#app/domain/collection/follow-up.ts'
import { tidyText } from '#app/domain/collection/raw-answer.ts'
import { roundCan } from '#app/domain/collection/round-can.ts'
import type { Participant, Round } from '#app/domain/collection/round.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import type { Services } from '#app/server/context.server.ts'
import { logRound } from '#app/server/log-round.server.ts'
import { excusePractices, seatPractices } from '#app/server/open-round.server.ts'
import type { PackagePage } from '#app/server/package-access.server.ts'
import type { Database } from '#db/connection.server.ts'
import {
  closeRound as storeClosing,
  findLatestRound,
  listRounds,
  listSeats,
  revokeLinks,
  type Seats,
  setSeatReopened,
} from '#db/queries/rounds.server.ts'
import {
  reopenRound as storeReopening,
  saveDeadline,
  saveNoData,
  takeInAnswers,
} from '#db/queries/round-states.server.ts'
import { listMailStates, requeueMail } from '#db/queries/mail.server.ts'
import { deleteSeatCodes } from '#db/queries/seat-codes.server.ts'

/**
 * `not-now`: the round is not in a state where it may happen. `no-seat`: the round has no such practice. `cpr`: what was
 * typed looks like a CPR number, and is not stored.
 */
export type RoundOutcome =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'not-now' | 'no-seat' | 'cpr' }

export type DeadlineOutcome = {
  readonly ok: false
  readonly reason: 'deadline'
  readonly problem: DeadlineProblem
}

const done = { ok: true } as const
const notNow = { ok: false, reason: 'not-now' } as const
const noSeat = { ok: false, reason: 'no-seat' } as const

/** Closes the round: nobody can answer any more, what was sent is taken in together, and the results may be seen. */
export function closeRound(services: Services, page: PackagePage): Promise<RoundOutcome> {
  return inRound(services, page, async (db, round, now) => {
    if (!roundCan.close(round)) return notNow
    await storeClosing(db, round.id, now)
    await takeInAnswers(db, round.id)
    await logRound(db, page, { what: 'round-closed', at: now })
    return done
  })
}

/**
 * A new last day to answer.
 * @param deadline ISO day, as typed
 */
export function extendRound(
  services: Services,
  page: PackagePage,
  deadline: string,
): Promise<RoundOutcome | DeadlineOutcome> {
  return inRound<RoundOutcome | DeadlineOutcome>(services, page, async (db, round, now) => {
    if (!roundCan.extend(round)) return notNow
    const problem = checkDeadline(deadline, danishDay(now))
    if (problem) return { ok: false, reason: 'deadline', problem }
    await saveDeadline(db, round.id, deadline)
    await logRound(db, page, { what: 'round-extended', at: now, detail: deadline })
    return done
  })
}

/** Opens a closed round again for everybody: the results rest until it is closed anew. */
export function reopenRound(
  services: Services,
  page: PackagePage,
  deadline: string,
): Promise<RoundOutcome | DeadlineOutcome> {
  return inRound<RoundOutcome | DeadlineOutcome>(services, page, async (db, round, now) => {
    // Two rounds are never open at once.
    if (!roundCan.reopen(round) || (await hasLater(db, page, round))) return notNow
    const problem = checkDeadline(deadline, danishDay(now))
    if (problem) return { ok: false, reason: 'deadline', problem }
    await storeReopening(db, round.id, deadline)
    await logRound(db, page, { what: 'round-reopened', at: now, detail: deadline })
    return done
  })
}

/** From now on the results count what came after the closing, all of it at once. */
export function takeInLate(services: Services, page: PackagePage): Promise<RoundOutcome> {
  return inRound<RoundOutcome>(services, page, async (db, round, now) => {
    if (!roundCan.takeIn(round)) return notNow
    const count = await takeInAnswers(db, round.id)
    if (count === 0) return notNow
    await logRound(db, page, { what: 'late-taken-in', at: now, detail: String(count) })
    return done
  })
}

/** Marks that a practice or partner gives no numbers, and why: it is not missing any more. */
export function markNoData(
  services: Services,
  page: PackagePage,
  seatId: string,
  reason: string,
): Promise<RoundOutcome> {
  return atSeat(services, page, seatId, async (db, _round, seat, now) => {
    const tidy = tidyText(reason.trim())
    if (tidy === '' && reason.trim() !== '') return { ok: false, reason: 'cpr' }
    await saveNoData(db, seat.id, tidy)
    await logRound(db, page, { what: 'seat-without-data', at: now, detail: seat.practiceName })
    return done
  })
}

/** The practice is expected to give numbers after all. */
export function expectData(services: Services, page: PackagePage, seatId: string): Promise<RoundOutcome> {
  return atSeat(services, page, seatId, async (db, _round, seat, now) => {
    await saveNoData(db, seat.id, null)
    await logRound(db, page, { what: 'seat-with-data', at: now, detail: seat.practiceName })
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

/** Every link and code to the seat stops working; what was answered stays. A new link can be made at once. */
export function revokeSeatLinks(
  services: Services,
  page: PackagePage,
  seatId: string,
): Promise<RoundOutcome> {
  return atSeat(services, page, seatId, async (db, _round, seat, now) => {
    await revokeLinks(db, seat.id, now)
    await deleteSeatCodes(db, seat.id)
    await logRound(db, page, { what: 'link-revoked', at: now, detail: seat.practiceName })
    return done
  })
}

/** Tries a mail again that was refused or is uncertain, to the address that is on the list now. */
export function sendMailAgain(services: Services, page: PackagePage, seatId: string): Promise<RoundOutcome> {
  return atSeat(services, page, seatId, async (db, round, seat, now) => {
    const mail = (await listMailStates(db, round.id))[seat.id]
    if (!mail || seat.email === '') return notNow
    const isQueued = await requeueMail(db, { id: mail.id, address: seat.email, now })
    if (!isQueued) return notNow
    await logRound(db, page, { what: 'mail-queued', at: now, detail: seat.practiceName })
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
    await excusePractices(db, page)
    await logRound(db, page, { what: 'seat-added', at: now, detail: practice.name })
    return done
  })
}

async function hasLater(db: Database, { clusterPackage }: PackagePage, { number }: Round): Promise<boolean> {
  const latest = await findLatestRound(db, clusterPackage.id)
  return latest !== undefined && latest.number > number
}

/** Reads the round (the newest where the page names none) and its seats and writes to them in one transaction. */
export function inRound<Outcome>(
  services: Services,
  page: PackagePage,
  work: (db: Database, round: Round, now: string, seats: Seats) => Promise<Outcome>,
): Promise<Outcome | typeof notNow> {
  return services.db.transaction().execute(async (db) => {
    const round = chooseRound(await listRounds(db, page.clusterPackage.id), page.roundNumber ?? null)
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
