import { randomInt } from 'node:crypto'
import { codeLifeMs, drawSeatCode, formatSeatCode, parseSeatCode } from '#app/domain/collection/seat-code.ts'
import { attemptsOn, onTheWhole, perSenderCode } from '#app/server/attempts.server.ts'
import type { Services } from '#app/server/context.server.ts'
import { logRound } from '#app/server/log-round.server.ts'
import type { PackagePage } from '#app/server/package-access.server.ts'
import { inRound } from '#app/server/round-jobs.server.ts'
import { hashAnswerCode } from '#app/server/questionnaire-access.server.ts'
import { hashToken, makeToken } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import { findByAnswerCode } from '#db/queries/questionnaires.server.ts'
import { createLinks } from '#db/queries/rounds.server.ts'
import { createSeatCode, findSeatByCode } from '#db/queries/seat-codes.server.ts'

/** A code as it is shown once, to be read aloud. */
export type MadeCode = {
  readonly practiceName: string
  readonly code: string
  /** Where it is typed. */
  readonly address: string
  readonly expiresAt: string
}

export type CodeOutcome =
  | { readonly ok: true; readonly code: MadeCode }
  | { readonly ok: false; readonly reason: 'not-now' | 'no-seat' }

/**
 * A short-lived code for one seat; only its hash is stored, and the seat's earlier code stops working.
 * @param origin address that practices reach, used when none is configured
 */
export function makeSeatCode(
  services: Services,
  page: PackagePage,
  seatId: string,
  origin: string,
): Promise<CodeOutcome> {
  return inRound<CodeOutcome>(services, page, async (db, _round, now, { participants }) => {
    const seat = participants.find(({ id }) => id === seatId)
    if (!seat) return { ok: false, reason: 'no-seat' }
    const code = drawSeatCode(randomInt)
    const expiresAt = new Date(Date.parse(now) + codeLifeMs).toISOString()
    await createSeatCode(db, { codeHash: hashCode(code), participantId: seat.id, createdAt: now, expiresAt })
    await logRound(db, page, { what: 'code-made', at: now, detail: seat.practiceName })
    const address = `${services.config.publicUrl ?? origin}/kode`
    const { practiceName } = seat
    return { ok: true, code: { practiceName, code: formatSeatCode(code), address, expiresAt } }
  })
}

/** `limited`: too many codes were tried; `waitMs` says how long until the next try. */
export type EnterOutcome =
  | { readonly status: 'found'; readonly token: string }
  /** The code of a questionnaire: it opens as it is, and is used up when the answers are sent. */
  | { readonly status: 'questionnaire'; readonly code: string }
  | { readonly status: 'unknown' }
  | { readonly status: 'limited'; readonly waitMs: number }

/**
 * Takes a code as it was typed, and makes a link for its seat. Every try counts before it is looked at, right or wrong, so
 * that many at once do not slip through: against the address, and against all addresses together.
 * @param sender see `clientAddress`
 */
export async function enterSeatCode(
  services: Services,
  typed: string,
  sender: string,
): Promise<EnterOutcome> {
  const waitMs = countTry(services, sender)
  if (waitMs > 0) return { status: 'limited', waitMs }
  const code = parseSeatCode(typed)
  if (code === null) return { status: 'unknown' }
  return services.db.transaction().execute(async (db) => {
    const now = services.now().toISOString()
    const participantId = await findSeatByCode(db, hashCode(code), now)
    if (participantId === undefined) return findAnswerCode(services, db, code, sender)
    const token = makeToken()
    await createLinks(db, [{ participantId, tokenHash: hashToken(token) }], now)
    return { status: 'found', token }
  })
}

/** A right code does not count: at a meeting a whole cluster types theirs from one address. */
async function findAnswerCode(
  services: Services,
  db: Database,
  code: string,
  sender: string,
): Promise<EnterOutcome> {
  if (!(await findByAnswerCode(db, hashAnswerCode(code)))) return { status: 'unknown' }
  for (const key of [`code ${sender}`, 'code']) attemptsOn(services).takeBack(key)
  return { status: 'questionnaire', code: formatSeatCode(code) }
}

function countTry(services: Services, sender: string): number {
  const attempts = attemptsOn(services)
  const now = services.now()
  const limits = [[`code ${sender}`, perSenderCode] as const, ['code', onTheWhole] as const]
  const wait = Math.max(...limits.map(([key, limit]) => attempts.waitFor(key, limit, now)))
  if (wait === 0) for (const [key, limit] of limits) attempts.note(key, limit, now)
  return wait
}

/** Apart from the hash of a link's token, so that neither can stand for the other. */
function hashCode(code: string): string {
  return hashToken(`code ${code}`)
}
