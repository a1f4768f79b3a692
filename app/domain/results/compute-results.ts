import { comparePseudonyms } from '#app/domain/collection/pseudonyms.ts'
import {
  type AnonymousAnswers,
  noAnonymousAnswers,
  practicesAlone,
  type QuestionnaireTerms,
  type Respondents,
} from '#app/domain/collection/questionnaire.ts'
import type { Round } from '#app/domain/collection/round.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import { computeComposition } from '#app/domain/results/compute-composition.ts'
import { computeDistribution } from '#app/domain/results/compute-distribution.ts'
import { computeRegistrations } from '#app/domain/results/compute-registrations.ts'
import { computeTexts } from '#app/domain/results/compute-texts.ts'
import { computeVariation } from '#app/domain/results/compute-variation.ts'
import type { PseudonymisedSubmission } from '#app/domain/results/submission.ts'
import type { IndicatorResult, RoundResults } from '#app/domain/results/results.ts'

/** What came in without a name, and who was to answer. */
export type Questionnaires = {
  readonly terms: QuestionnaireTerms
  readonly answers: AnonymousAnswers
}

/**
 * Results of every indicator of a round, from all submissions.
 * @param participants how many practices were asked
 * @param questionnaires the practices answer the questions, and no partner, where it is not said
 */
export function computeResults(
  round: Pick<Round, 'number' | 'indicators'>,
  submissions: readonly PseudonymisedSubmission[],
  participants: number,
  questionnaires: Questionnaires = { terms: practicesAlone, answers: noAnonymousAnswers },
): RoundResults {
  // Once here, so that sorting them again for each indicator costs next to nothing.
  const sorted = submissions.toSorted((a, b) => comparePseudonyms(a.pseudonym, b.pseudonym))
  return {
    roundNumber: round.number,
    participants,
    submissions: submissions.length,
    indicators: round.indicators.map((indicator) =>
      isQuestion(indicator.kind)
        ? computeQuestion(indicator, sorted, participants, questionnaires)
        : computeIndicator(indicator, sorted, participants),
    ),
  }
}

/** A question of whoever was to answer it, and beside them the partner that was asked the same. */
function computeQuestion(
  indicator: Indicator,
  submissions: readonly PseudonymisedSubmission[],
  participants: number,
  { terms, answers }: Questionnaires,
): IndicatorResult {
  const own =
    terms.questionsTo === 'doctors'
      ? computeUnnamed(indicator, answers, 'doctors')
      : computeIndicator(indicator, submissions, participants)
  if (terms.partner === null) return own
  const about = { name: terms.partner, reason: terms.partnerReason }
  const result = computeUnnamed(indicator, answers, 'partner')
  if (own.type === 'distribution' && result.type === 'distribution')
    return { ...own, partner: { ...about, result } }
  if (own.type === 'texts' && result.type === 'texts') return { ...own, partner: { ...about, result } }
  return own
}

/** Nobody knows how many were asked: all who answered count as asked. */
function computeUnnamed(
  indicator: Indicator,
  answers: AnonymousAnswers,
  respondents: Respondents,
): IndicatorResult {
  const unnamed = answers[respondents].map((each) => ({ pseudonym: '', participantId: '', answers: each }))
  const result = computeIndicator(indicator, unnamed, unnamed.length)
  return result.type === 'distribution' || result.type === 'texts' ? { ...result, respondents } : result
}

function computeIndicator(
  indicator: Indicator,
  submissions: readonly PseudonymisedSubmission[],
  participants: number,
): IndicatorResult {
  switch (indicator.kind) {
    case 'proportion':
    case 'rate':
    case 'count':
    case 'mean':
      return computeVariation(indicator, submissions, participants)
    case 'two-registrations':
      return computeRegistrations(indicator, submissions, participants)
    case 'composition':
      return computeComposition(indicator, submissions, participants)
    case 'single-choice':
    case 'multiple-choice':
      return computeDistribution(indicator, submissions, participants)
    case 'free-text':
      return computeTexts(indicator, submissions, participants)
  }
}
