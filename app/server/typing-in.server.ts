import { roundCan } from '#app/domain/collection/round-can.ts'
import type { Services } from '#app/server/context.server.ts'
import { logRound } from '#app/server/log-round.server.ts'
import { type PackagePage, requireRight } from '#app/server/package-access.server.ts'
import { inRound } from '#app/server/round-jobs.server.ts'
import { hashToken, makeToken } from '#app/server/tokens.server.ts'
import { createLinks } from '#db/queries/rounds.server.ts'

/** How long one look lasts: the next one is logged anew. */
const lookMs = 2 * 60 * 60_000

export type TypingOutcome =
  | { readonly ok: true; readonly typing: string }
  | { readonly ok: false; readonly reason: 'not-now' | 'no-seat' }

/**
 * Opens one practice's form for whoever has the data role, to type in what came on paper. The look is logged; its link
 * expires, and stops at once when the person loses the role (`findSeat`). 404 to everybody else.
 */
export function openForTyping(services: Services, page: PackagePage, seatId: string): Promise<TypingOutcome> {
  requireRight(page, 'see-names')
  return inRound<TypingOutcome>(services, page, async (db, round, now, { participants }) => {
    const seat = participants.find(({ id }) => id === seatId)
    if (!seat) return { ok: false, reason: 'no-seat' }
    if (!roundCan.submit(round, seat)) return { ok: false, reason: 'not-now' }
    const token = makeToken()
    const until = new Date(Date.parse(now) + lookMs).toISOString()
    const typing = { accountId: page.account.accountId, until }
    await createLinks(db, [{ participantId: seat.id, tokenHash: hashToken(token), typing }], now)
    await logRound(db, page, { what: 'form-typed-in', at: now, detail: seat.practiceName })
    return { ok: true, typing: token }
  })
}
