import { randomInt } from 'node:crypto'
import { type Respondents, longestPartner, parseCodeCount } from '#app/domain/collection/questionnaire.ts'
import { tidyText } from '#app/domain/collection/raw-answer.ts'
import { roundCan } from '#app/domain/collection/round-can.ts'
import type { Round } from '#app/domain/collection/round.ts'
import { drawSeatCode, formatSeatCode } from '#app/domain/collection/seat-code.ts'
import { isLoopback } from '#app/server/client-address.server.ts'
import type { Services } from '#app/server/context.server.ts'
import { logRound } from '#app/server/log-round.server.ts'
import type { PackagePage } from '#app/server/package-access.server.ts'
import { hashAnswerCode } from '#app/server/questionnaire-access.server.ts'
import { inRound } from '#app/server/round-jobs.server.ts'
import { hashToken, makeToken } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import type { ActivityKind } from '#db/queries/activity.server.ts'
import {
  countQuestionnaires,
  createAnswerCodes,
  createSharedLink,
  revokeQuestionnaire,
  savePartner,
} from '#db/queries/questionnaires.server.ts'

/**
 * `questionnaire`: what stands in the way. `not-now`: the round is not open, or does not ask this group.
 */
export type QuestionnaireOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly reason: 'questionnaire'
      readonly problem: 'no-count' | 'no-name' | 'not-now' | 'cpr' | 'has-answers'
    }

const done = { ok: true } as const

function refuse(problem: Extract<QuestionnaireOutcome, { ok: false }>['problem']) {
  return { ok: false, reason: 'questionnaire', problem } as const
}

export type MadeSheet = {
  readonly ok: true
  /** As they are shown and typed: "7K3M-Q2XD", each with the address that it opens by. */
  readonly codes: readonly { readonly code: string; readonly address: string }[]
  /** Where a code is typed. */
  readonly typedAt: string
  /** The practice or partner that is printed on the sheet; empty for the whole cluster. */
  readonly forWhom: string
  readonly deadline: string
  /** The address leads to this machine alone. */
  readonly onlyHere: boolean
}

/**
 * One-time codes to print: shown once, of which only hashes are stored. Whom they are for is printed and forgotten, so
 * that not even the codes lead to a practice.
 * @param origin address that people reach, used when none is configured
 */
export function makeAnswerCodes(
  services: Services,
  page: PackagePage,
  asked: { readonly respondents: Respondents; readonly count: string; readonly practiceId: string },
  origin: string,
): Promise<MadeSheet | QuestionnaireOutcome> {
  const { respondents } = asked
  return inQuestionnaire(services, page, respondents, async ({ db, round, now, practices }) => {
    const count = parseCodeCount(asked.count)
    if (count === null) return refuse('no-count')
    const practice = practices.find(({ practiceId }) => practiceId === asked.practiceId)
    const codes = drawCodes(count)
    await createAnswerCodes(db, { roundId: round.id, respondents, codeHashes: codes.map(hashAnswerCode) })
    await logRound(db, page, { what: 'questionnaire-codes-made', at: now, detail: String(count) })
    const base = services.config.publicUrl ?? origin
    return {
      ok: true,
      codes: codes.map(formatSeatCode).map((code) => ({ code, address: `${base}/spoergeskema/${code}` })),
      typedAt: `${base}/kode`,
      forWhom: respondents === 'doctors' ? (practice?.practiceName ?? '') : partnerOf(round),
      deadline: round.deadline,
      onlyHere: isLoopback(new URL(base).hostname),
    }
  })
}

function drawCodes(count: number): readonly string[] {
  const codes = new Set<string>()
  while (codes.size < count) codes.add(drawSeatCode(randomInt))
  return [...codes]
}

export type SharedLinkOutcome = {
  readonly ok: true
  readonly shared: { readonly address: string; readonly respondents: Respondents; readonly onlyHere: boolean }
}

/** A link that everybody of the group may use; earlier ones go on working. */
export function makeSharedLink(
  services: Services,
  page: PackagePage,
  respondents: Respondents,
  origin: string,
): Promise<SharedLinkOutcome | QuestionnaireOutcome> {
  return inQuestionnaire(services, page, respondents, async ({ db, round, now }) => {
    const token = makeToken()
    await createSharedLink(db, {
      tokenHash: hashToken(token),
      roundId: round.id,
      respondents,
      createdAt: now,
    })
    await logRound(db, page, { what: 'questionnaire-link-made', at: now })
    const base = services.config.publicUrl ?? origin
    const onlyHere = isLoopback(new URL(base).hostname)
    return { ok: true, shared: { address: `${base}/spoergeskema/${token}`, respondents, onlyHere } }
  })
}

/** Unused codes and shared links of the group stop working; what was answered stays. */
export function closeQuestionnaire(
  services: Services,
  page: PackagePage,
  respondents: Respondents,
): Promise<QuestionnaireOutcome> {
  return inQuestionnaire(services, page, respondents, async ({ db, round, now }) => {
    await revokeQuestionnaire(db, { roundId: round.id, respondents, now })
    await logRound(db, page, { what: 'questionnaire-revoked', at: now })
    return done
  })
}

/** Asks a partner the same questions. */
export function askPartner(
  services: Services,
  page: PackagePage,
  name: string,
): Promise<QuestionnaireOutcome> {
  const partner = tidyText(name.trim()).slice(0, longestPartner)
  if (name.trim() === '') return Promise.resolve(refuse('no-name'))
  if (partner === '') return Promise.resolve(refuse('cpr'))
  return changePartner(services, page, 'partner-asked', () => ({ partner, partnerReason: null }))
}

/** The partner is not asked after all, as long as nobody there has answered. */
export async function dropPartner(services: Services, page: PackagePage): Promise<QuestionnaireOutcome> {
  return inOpenRound(services, page, async ({ db, round, now }) => {
    const counts = await countQuestionnaires(db, round.id)
    if (counts.partner.answers > 0) return refuse('has-answers')
    await revokeQuestionnaire(db, { roundId: round.id, respondents: 'partner', now })
    await savePartner(db, round.id, { partner: null, partnerReason: null })
    await logRound(db, page, { what: 'partner-not-asked', at: now })
    return done
  })
}

/** The partner is known to give no answers: results say so. */
export function markPartnerNoData(
  services: Services,
  page: PackagePage,
  reason: string,
): Promise<QuestionnaireOutcome> {
  const partnerReason = tidyText(reason.trim())
  if (partnerReason === '' && reason.trim() !== '') return Promise.resolve(refuse('cpr'))
  return changePartner(services, page, 'partner-without-data', ({ partner }) => ({ partner, partnerReason }))
}

/** Answers are expected from the partner again. */
export function expectPartner(services: Services, page: PackagePage): Promise<QuestionnaireOutcome> {
  return changePartner(services, page, 'partner-with-data', ({ partner }) => ({
    partner,
    partnerReason: null,
  }))
}

type Partner = Pick<Round['questionnaire'], 'partner' | 'partnerReason'>

function changePartner(
  services: Services,
  page: PackagePage,
  what: ActivityKind,
  change: (before: Partner) => Partner,
): Promise<QuestionnaireOutcome> {
  const store = async ({ db, round, now }: InRound) => {
    await savePartner(db, round.id, change(round.questionnaire))
    await logRound(db, page, { what, at: now })
    return done
  }
  // That nothing came is often known only after the closing.
  const isAllowed = (round: Round) =>
    roundCan.close(round) || (what !== 'partner-asked' && roundCan.reopen(round))
  return inOpenRound(services, page, store, isAllowed)
}

function partnerOf({ questionnaire }: Round): string {
  return questionnaire.partner ?? ''
}

type InRound = {
  readonly db: Database
  readonly round: Round
  readonly now: string
  readonly practices: readonly { readonly practiceId: string; readonly practiceName: string }[]
}

async function inOpenRound<Outcome>(
  services: Services,
  page: PackagePage,
  work: (found: InRound) => Promise<Outcome>,
  isAllowed: (round: Round) => boolean = roundCan.close,
): Promise<Outcome | ReturnType<typeof refuse>> {
  const outcome = await inRound<Outcome | ReturnType<typeof refuse>>(
    services,
    page,
    async (db, round, now, { participants }) =>
      isAllowed(round) ? work({ db, round, now, practices: participants }) : refuse('not-now'),
  )
  return isNotNow(outcome) ? refuse('not-now') : outcome
}

function isNotNow(outcome: unknown): outcome is { readonly ok: false; readonly reason: 'not-now' } {
  return (
    typeof outcome === 'object' && outcome !== null && 'reason' in outcome && outcome.reason === 'not-now'
  )
}

/** In an open round that asks the group. */
function inQuestionnaire<Outcome>(
  services: Services,
  page: PackagePage,
  respondents: Respondents,
  work: (found: InRound) => Promise<Outcome>,
): Promise<Outcome | ReturnType<typeof refuse>> {
  return inOpenRound<Outcome | ReturnType<typeof refuse>>(services, page, async (found) => {
    const { questionsTo, partner, partnerReason } = found.round.questionnaire
    const isAsked =
      respondents === 'doctors' ? questionsTo === 'doctors' : partner !== null && partnerReason === null
    return isAsked ? work(found) : refuse('not-now')
  })
}
