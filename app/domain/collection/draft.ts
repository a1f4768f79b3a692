import type { Answer, Answers } from '#app/domain/collection/answers.ts'
import type { AnswerProblem } from '#app/domain/collection/answer-problems.ts'
import { checkAnswer, missingProblem } from '#app/domain/collection/check-answers.ts'
import {
  emptyRawAnswer,
  findCprFields,
  findListFields,
  type RawAnswer,
  tidyRawAnswer,
  tidyText,
} from '#app/domain/collection/raw-answer.ts'
import type { Yardsticks } from '#app/domain/collection/yardstick.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'

/** What a practice typed, by indicator and as it was typed, so that a value that cannot be sent yet is not lost. */
export type Draft = { readonly [indicatorId: string]: RawAnswer }

const longestRecordSystem = 100

/** The draft's card, empty when nobody has touched it. */
export function rawAnswer(draft: Draft, indicatorId: string): RawAnswer {
  return draft[indicatorId] ?? emptyRawAnswer
}

/**
 * The draft as it may be stored: a field with what looks like a CPR number is emptied, an endless one is cut, and cards
 * that are no indicator of the round fall away.
 */
export function tidyDraft(indicators: readonly Pick<Indicator, 'id'>[], draft: Draft): Draft {
  return Object.fromEntries(
    indicators.flatMap(({ id }) => {
      const raw = draft[id]
      return raw === undefined ? [] : [[id, tidyRawAnswer(raw)]]
    }),
  )
}

/** The record system as it may be stored: chosen from a list, but what arrives is any text. */
export function tidyRecordSystem(recordSystem: string): string {
  return tidyText(recordSystem).slice(0, longestRecordSystem)
}

/** Whether any field looks like a CPR number or a list of patients; `tidyDraft` empties those. */
export function hasWithheld(draft: Draft): boolean {
  return Object.values(draft).some((raw) => findCprFields(raw).length + findListFields(raw).length > 0)
}

export type CheckedCard = {
  readonly indicatorId: string
  readonly number: string
  /** Undefined while the card is empty or at fault. */
  readonly answer: Answer | undefined
  /** The answer as it is, when only »er I sikre?« stands in the way. */
  readonly doubted: Answer | undefined
  readonly problems: readonly AnswerProblem[]
  /** What is said of the card when it is empty and the form is to be sent. */
  readonly missing: AnswerProblem
}

/** Every card of the round, in order. Without yardsticks nobody is asked whether they are sure. */
export function checkDraft(
  indicators: readonly Indicator[],
  draft: Draft,
  yardsticks: Yardsticks = {},
): readonly CheckedCard[] {
  return indicators.map((indicator) => {
    const checked = checkAnswer(indicator, rawAnswer(draft, indicator.id), yardsticks[indicator.id])
    return {
      indicatorId: indicator.id,
      number: indicator.number,
      answer: checked.ok && checked.kind === 'answered' ? checked.answer : undefined,
      doubted: checked.ok ? undefined : checked.doubted,
      problems: checked.ok ? [] : checked.problems,
      missing: missingProblem(indicator),
    }
  })
}

/** The answers of the cards that have one. */
export function collectAnswers(cards: readonly CheckedCard[]): Answers {
  return Object.fromEntries(
    cards.flatMap(({ indicatorId, answer }) => (answer ? [[indicatorId, answer]] : [])),
  )
}

/** How many cards hold an answer that could be sent. */
export function countAnswered(cards: readonly CheckedCard[]): number {
  return cards.filter((card) => card.answer !== undefined).length
}

/** Whether every card has an answer: what sending takes. */
export function isComplete(cards: readonly CheckedCard[]): boolean {
  return cards.every((card) => card.answer !== undefined)
}
