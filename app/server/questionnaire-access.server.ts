import { parseSeatCode } from '#app/domain/collection/seat-code.ts'
import { attemptsOn, onTheWhole, perSenderCode } from '#app/server/attempts.server.ts'
import type { Services } from '#app/server/context.server.ts'
import type { Visit } from '#app/server/save-answers.server.ts'
import { hashToken } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import { findByAnswerCode, findBySharedLink, type Questionnaire } from '#db/queries/questionnaires.server.ts'

/** By what somebody came: a code of their own, which is used up, or a link that they share. */
export type Way = { readonly by: 'code'; readonly codeHash: string } | { readonly by: 'shared-link' }

/** Why there is nothing to answer. */
export type NoQuestionnaire = {
  readonly status: 'unknown' | 'used' | 'revoked' | 'closed' | 'limited'
}

export type QuestionnaireAccess =
  NoQuestionnaire | { readonly status: 'open'; readonly questionnaire: Questionnaire; readonly way: Way }

/** The HTTP status of each kind of page. */
export const questionnaireStatus = {
  unknown: 404,
  used: 410,
  revoked: 410,
  closed: 410,
  limited: 429,
  open: 200,
} as const

/** Apart from the hashes of links and of seats' codes, so that none can stand for another. */
export function hashAnswerCode(code: string): string {
  return hashToken(`answer code ${code}`)
}

/**
 * What a code or shared link opens now. One statement, and nothing is written. Unknown ones count against the sender; a
 * right one never does, since a whole clinic or a meeting may sit behind one address.
 */
export async function findQuestionnaire(
  services: Services,
  { token, sender }: Visit,
  db: Database = services.db,
): Promise<QuestionnaireAccess> {
  const attempts = attemptsOn(services)
  const limits = [[`answer ${sender}`, perSenderCode] as const, ['answer', onTheWhole] as const]
  const now = services.now()
  // A link is too long to guess; only whoever guesses at codes is held up.
  const code = parseSeatCode(token)
  const waits = limits.map(([key, limit]) => attempts.waitFor(key, limit, now))
  if (code !== null && Math.max(...waits) > 0) return { status: 'limited' }
  const codeHash = hashAnswerCode(code ?? '')
  const questionnaire = await (code === null
    ? findBySharedLink(db, hashToken(token))
    : findByAnswerCode(db, codeHash))
  if (!questionnaire) {
    for (const [key, limit] of limits) attempts.note(key, limit, now)
    return { status: 'unknown' }
  }
  const refused = refuse(questionnaire)
  if (refused) return { status: refused }
  const way: Way = code === null ? { by: 'shared-link' } : { by: 'code', codeHash }
  return { status: 'open', questionnaire, way }
}

function refuse({ state, respondents, round }: Questionnaire): 'used' | 'revoked' | 'closed' | undefined {
  if (state !== 'unused') return state
  if (round.status !== 'open') return 'closed'
  const { questionsTo, partner, partnerReason } = round.questionnaire
  const isAsked = respondents === 'doctors' ? questionsTo === 'doctors' : partner !== null
  return isAsked && (respondents === 'doctors' || partnerReason === null) ? undefined : 'revoked'
}
