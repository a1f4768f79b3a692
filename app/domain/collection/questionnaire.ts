import type { Answers } from '#app/domain/collection/answers.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'

/** Who answers a questionnaire without giving a name: the doctors of the practices, or people at a partner. */
export type Respondents = 'doctors' | 'partner'

/** Who answers a round's questions. Numbers are always asked of the practices. */
export type QuestionnaireTerms = {
  readonly questionsTo: 'practices' | 'doctors'
  /** The partner that answers the same questions; null: none is asked. */
  readonly partner: string | null
  /** Why the partner gives no answers; null while it is expected to. */
  readonly partnerReason: string | null
}

export const practicesAlone: QuestionnaireTerms = {
  questionsTo: 'practices',
  partner: null,
  partnerReason: null,
}

/** What came in without a name, by who answered. */
export type AnonymousAnswers = { readonly [group in Respondents]: readonly Answers[] }

export const noAnonymousAnswers: AnonymousAnswers = { doctors: [], partner: [] }

/** As many codes as one printing may make: a cluster is seldom more than a hundred doctors. */
export const mostCodes = 200

export const longestPartner = 80

/** What the practices are asked: all of it, or only the numbers where their doctors answer the questions. */
export function askedOfPractices<Some extends Pick<Indicator, 'kind'>>(
  indicators: readonly Some[],
  { questionsTo }: Pick<QuestionnaireTerms, 'questionsTo'>,
): readonly Some[] {
  return questionsTo === 'doctors' ? indicators.filter(({ kind }) => !isQuestion(kind)) : indicators
}

/** The questions of a round. A partner reads its own wording where one is written. */
export function askedOf(respondents: Respondents, indicators: readonly Indicator[]): readonly Indicator[] {
  const questions = indicators.filter(({ kind }) => isQuestion(kind))
  if (respondents === 'doctors') return questions
  return questions.map((indicator) =>
    indicator.partnerQuestion ? { ...indicator, question: indicator.partnerQuestion } : indicator,
  )
}

/** How many codes were asked for, as typed; null when it is no whole number from 1 to `mostCodes`. */
export function parseCodeCount(typed: string): number | null {
  const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed.trim()) : 0
  return count >= 1 && count <= mostCodes ? count : null
}
