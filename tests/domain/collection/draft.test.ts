import { describe, expect, it } from 'vitest'
import {
  checkDraft,
  collectAnswers,
  countAnswered,
  hasWithheld,
  isComplete,
  tidyDraft,
} from '#app/domain/collection/draft.ts'
import { emptyRawAnswer } from '#app/domain/collection/raw-answer.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'

const indicators = [
  makeIndicator({ id: 'one', number: '1' }),
  makeIndicator({ id: 'two', number: '2', kind: 'count' }),
]
const answered = { ...emptyRawAnswer, numerator: '5', denominator: '10' }

describe('checkDraft', () => {
  it('looks at every card of the round in order, also those that nobody has touched', () => {
    const cards = checkDraft(indicators, { one: answered })
    expect(cards).toMatchObject([
      { number: '1', answer: { status: 'counted', numerator: 5, denominator: 10 }, problems: [] },
      { number: '2', answer: undefined, problems: [] },
    ])
    expect(countAnswered(cards)).toBe(1)
    expect(isComplete(cards)).toBe(false)
  })

  it('is complete when every card has an answer, and then holds the answers to send', () => {
    const cards = checkDraft(indicators, { one: { ...emptyRawAnswer, notFound: true }, two: answered })
    expect(isComplete(cards)).toBe(true)
    expect(collectAnswers(cards)).toEqual({
      one: { status: 'not-found', reason: '' },
      two: { status: 'counted', numerator: 5, denominator: null },
    })
  })
})

describe('tidyDraft', () => {
  it('empties a field with a CPR number and leaves the rest of the card', () => {
    const draft = { one: { ...answered, reason: 'se 010159-1234' } }
    expect(hasWithheld(draft)).toBe(true)
    expect(tidyDraft(indicators, draft)).toEqual({ one: { ...answered, reason: '' } })
  })

  it('drops cards that are not in the round and changes nothing that was given to it', () => {
    const draft = Object.freeze({ one: Object.freeze(answered), three: answered })
    expect(tidyDraft(indicators, draft)).toEqual({ one: answered })
  })
})
