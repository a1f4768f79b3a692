import type { Answer, Answers } from '#app/domain/collection/answers.ts'
import { checkAnswer, type AnswerProblem, type RawAnswer } from '#app/domain/collection/check-answers.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { findCpr } from '#app/domain/text/cpr.ts'

/** What a practice typed, by indicator and as it was typed, so that a value that cannot be sent yet is not lost. */
export type Draft = { readonly [indicatorId: string]: RawAnswer }

export const emptyRawAnswer: RawAnswer = { numerator: '', denominator: '', notFound: false, reason: '' }

/** The longest text of a field that is kept. More than any count or reason needs. */
export const longestField = 1_000

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

function tidyRawAnswer(raw: RawAnswer): RawAnswer {
  return {
    numerator: tidyText(raw.numerator),
    denominator: tidyText(raw.denominator),
    notFound: raw.notFound,
    reason: tidyText(raw.reason),
  }
}

/** The record system as it may be stored: chosen from a list, but what arrives is any text. */
export function tidyRecordSystem(recordSystem: string): string {
  return tidyText(recordSystem).slice(0, longestRecordSystem)
}

function tidyText(text: string): string {
  return findCpr(text).verdict === 'clear' ? text.slice(0, longestField) : ''
}

/** Whether any field looks like a CPR number; `tidyDraft` empties those. */
export function hasCpr(draft: Draft): boolean {
  return Object.values(draft).some(({ numerator, denominator, reason }) =>
    [numerator, denominator, reason].some((text) => findCpr(text).verdict !== 'clear'),
  )
}

export type CheckedCard = {
  readonly indicatorId: string
  readonly number: string
  /** Undefined while the card is empty or at fault. */
  readonly answer: Answer | undefined
  readonly problems: readonly AnswerProblem[]
}

/** Every card of the round, in order. */
export function checkDraft(indicators: readonly Indicator[], draft: Draft): readonly CheckedCard[] {
  return indicators.map((indicator) => {
    const checked = checkAnswer(indicator, rawAnswer(draft, indicator.id))
    return {
      indicatorId: indicator.id,
      number: indicator.number,
      answer: checked.ok && checked.kind === 'answered' ? checked.answer : undefined,
      problems: checked.ok ? [] : checked.problems,
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
