import { checkDraft, collectAnswers, type CheckedCard, isComplete } from '#app/domain/collection/draft.ts'
import type { TypedForm } from '#app/domain/collection/form-fields.ts'
import { askedOf, type Respondents } from '#app/domain/collection/questionnaire.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import type { Services } from '#app/server/context.server.ts'
import { findQuestionnaire, type NoQuestionnaire, type Way } from '#app/server/questionnaire-access.server.ts'
import type { Visit } from '#app/server/save-answers.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import { isDatabaseFull } from '#db/errors.server.ts'
import { createAnonymousAnswer, useAnswerCode } from '#db/queries/questionnaires.server.ts'

/** What the page is made from. */
export type QuestionnairePage = {
  readonly title: string
  readonly clusterName: string
  readonly respondents: Respondents
  readonly partner: string
  readonly by: Way['by']
  /** ISO day. */
  readonly deadline: string
  readonly indicators: readonly Indicator[]
}

export type QuestionnairePageAccess =
  NoQuestionnaire | { readonly status: 'open'; readonly page: QuestionnairePage }

/** One statement; what was typed before is in the browser and nowhere else. */
export async function loadQuestionnaire(services: Services, visit: Visit): Promise<QuestionnairePageAccess> {
  const access = await findQuestionnaire(services, visit)
  if (access.status !== 'open') return access
  const { respondents, round, title, clusterName } = access.questionnaire
  return {
    status: 'open',
    page: {
      title,
      clusterName,
      respondents,
      partner: round.questionnaire.partner ?? '',
      by: access.way.by,
      deadline: round.deadline,
      indicators: askedOf(respondents, round.indicators),
    },
  }
}

/** `incomplete`: nothing is stored, and the cards say what is wrong. */
export type SendOutcome =
  | NoQuestionnaire
  | { readonly status: 'full' }
  | { readonly status: 'sent' }
  | { readonly status: 'incomplete'; readonly cards: readonly CheckedCard[] }

/**
 * Stores the answers when every card has one, and takes the code out of use: both or neither, and with nothing in
 * common. Nothing is logged. Three statements, begin and commit apart.
 */
export async function sendQuestionnaire(
  services: Services,
  visit: Visit,
  typed: TypedForm,
): Promise<SendOutcome> {
  try {
    return await services.db.transaction().execute(async (db) => {
      const access = await findQuestionnaire(services, visit, db)
      if (access.status !== 'open') return access
      const { respondents, round } = access.questionnaire
      const cards = checkDraft(askedOf(respondents, round.indicators), typed.draft)
      if (!isComplete(cards)) return { status: 'incomplete', cards }
      const { way } = access
      if (way.by === 'code' && !(await useAnswerCode(db, way.codeHash))) return { status: 'used' }
      const answers = collectAnswers(cards)
      await createAnonymousAnswer(db, { id: makeId(), roundId: round.id, respondents, answers })
      return { status: 'sent' }
    })
  } catch (error) {
    if (isDatabaseFull(error)) return { status: 'full' }
    throw error
  }
}
