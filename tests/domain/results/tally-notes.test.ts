import { expect, test } from 'vitest'
import { type AnswerNotes, emptyNotes } from '#app/domain/collection/answer-notes.ts'
import type { Answer } from '#app/domain/collection/answers.ts'
import { computeVariation } from '#app/domain/results/compute-variation.ts'
import type { PseudonymisedSubmission } from '#app/domain/results/submission.ts'
import {
  countLeftOut,
  listReleasedComments,
  tallyExplanations,
} from '#app/domain/results/tally-explanations.ts'
import { findPosition, tallyGuesses } from '#app/domain/results/tally-guesses.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'

const indicator = { ...makeIndicator(), kind: 'proportion' as const }

/** Seat 1, 2, 3 … with so many of 100, and what each says about it. */
function makeSubmissions(
  said: readonly (readonly [numerator: number | null, notes: Partial<AnswerNotes>])[],
): readonly PseudonymisedSubmission[] {
  return said.map(([numerator, notes], index) => {
    const value: Answer =
      numerator === null
        ? { status: 'not-found', reason: '' }
        : { status: 'counted', numerator, denominator: 100 }
    return {
      participantId: `seat-${index + 1}`,
      pseudonym: `Praksis ${index + 1}`,
      answers: { [indicator.id]: { ...value, notes: { ...emptyNotes, ...notes } } },
    }
  })
}

function tally(submissions: readonly PseudonymisedSubmission[]) {
  return tallyGuesses(computeVariation(indicator, submissions, submissions.length), submissions)
}

test('guesses are held against where the practice lies beside the cluster', () => {
  const submissions = makeSubmissions([
    [40, { guess: 'higher' }],
    [60, { guess: 'about' }],
    [62, { guess: 'lower' }],
    [80, { guess: 'higher' }],
    [58, {}],
    [null, { guess: 'about' }],
  ])
  expect(tally(submissions)).toEqual({
    guessed: 4,
    under: 1,
    about: 2,
    over: 1,
    byGuess: {
      lower: { lower: 0, about: 1, higher: 0 },
      about: { lower: 0, about: 1, higher: 0 },
      higher: { lower: 1, about: 0, higher: 1 },
    },
  })
})

test('without a guess, or without a number, there is nothing to hold a guess against', () => {
  expect(tally(makeSubmissions([[40, {}]])).guessed).toBe(0)
  expect(tally(makeSubmissions([[null, { guess: 'lower' }]])).guessed).toBe(0)
})

test.each([
  ['proportion', 0.65, 0.6, 'about'],
  ['proportion', 0.651, 0.6, 'higher'],
  ['proportion', 0.549, 0.6, 'lower'],
  ['rate', 110, 100, 'about'],
  ['rate', 111, 100, 'higher'],
  ['mean', 2.2, 2.5, 'lower'],
  ['count', 0, 0, 'about'],
] as const)('a %s of %s beside %s lies %s', (kind, value, cluster, position) => {
  expect(findPosition(kind, value, cluster)).toBe(position)
})

test('explanations are counted by tag, each with how many can do something about it', () => {
  const submissions = makeSubmissions([
    [40, { tags: ['patients', 'coding'], influence: 'no' }],
    [50, { tags: ['coding'], influence: 'yes' }],
    [60, { tags: ['habits'] }],
    [70, { influence: 'yes' }],
    [80, {}],
  ])
  const { explained, tags, influence } = tallyExplanations(submissions, indicator.id)
  expect(explained).toBe(3)
  expect(influence).toEqual({ yes: 1, partly: 0, no: 1, unsaid: 1 })
  expect(tags.map(({ tag, count }) => [tag, count])).toEqual([
    ['patients', 1],
    ['habits', 1],
    ['organisation', 0],
    ['outside', 0],
    ['coding', 2],
  ])
  expect(tags.at(-1)?.influence).toEqual({ yes: 1, partly: 0, no: 1, unsaid: 0 })
})

test('only a comment that the practice released is handed on, in the order of the words', () => {
  const submissions = makeSubmissions([
    [40, { comment: 'Vi skiftede system.', released: true }],
    [50, { comment: 'Kun til os selv.', released: false }],
    [60, { comment: 'Mange nye patienter.', released: true }],
    [70, { comment: '', released: true }],
  ])
  expect(listReleasedComments(submissions, indicator.id)).toEqual([
    'Mange nye patienter.',
    'Vi skiftede system.',
  ])
})

test('patients left out are added up over the practices that left any out', () => {
  const submissions = makeSubmissions([
    [40, { leftOut: { count: 3, reason: 'Terminale' } }],
    [50, { leftOut: { count: 0, reason: '' } }],
    [60, { leftOut: { count: 4, reason: '' } }],
    [70, {}],
  ])
  expect(countLeftOut(submissions, indicator.id)).toEqual({ patients: 7, practices: 2 })
})
