import {
  type AnswerNotes,
  emptyNotes,
  type ExplanationTag,
  explanationTags,
  type Guess,
  guesses,
  type Influence,
  influences,
} from '#app/domain/collection/answer-notes.ts'
import type { Answers } from '#app/domain/collection/answers.ts'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import { asksGuess } from '#app/domain/collection/note-kinds.ts'
import { tidyText } from '#app/domain/collection/raw-answer.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'

/** What a practice says about its own number when it has seen it. All of it may be left alone. */
export type Reflection = {
  /** `skipped`: the practice would rather see the number at once. */
  readonly guess: Guess | 'skipped' | null
  readonly tags: readonly ExplanationTag[]
  readonly influence: Influence | null
  readonly comment: string
  /** Its own target, in its own words. */
  readonly target: string
  readonly nextStep: string
}

/** By indicator. */
export type Reflections = { readonly [indicatorId: string]: Reflection }

export const emptyReflection: Reflection = {
  guess: null,
  tags: [],
  influence: null,
  comment: '',
  target: '',
  nextStep: '',
}

/** Longest own text: a few lines. */
export const longestReflection = 600

/** The controls with words in them, as they are named on the page. */
export const reflectionFields = { comment: 'comment', target: 'target', nextStep: 'next-step' } as const

export type ReadReflection = {
  readonly reflection: Omit<Reflection, 'guess'>
  /** Something looked like a CPR number or a list of patients: nothing of it may be stored. */
  readonly withheld: boolean
}

/** Reads the form of one indicator. What the page does not offer falls away. */
export function readReflection(fields: ReadonlyMap<string, string>): ReadReflection {
  const typed = (name: string) => (fields.get(name) ?? '').trim().slice(0, longestReflection)
  const { comment, target, nextStep } = reflectionFields
  const texts = { comment: typed(comment), target: typed(target), nextStep: typed(nextStep) }
  return {
    reflection: {
      ...texts,
      tags: explanationTags.filter((tag) => fields.has(`tag-${tag}`)),
      influence: influences.find((influence) => influence === fields.get('influence')) ?? null,
    },
    withheld: Object.values(texts).some((text) => text !== '' && tidyText(text) === ''),
  }
}

/** The guesses of the page's first form; an indicator without one was skipped. */
export function readGuesses(
  fields: ReadonlyMap<string, string>,
  indicatorIds: readonly string[],
): readonly { readonly indicatorId: string; readonly guess: Guess | 'skipped' }[] {
  return indicatorIds.map((indicatorId) => {
    const typed = fields.get(fieldName('guess', indicatorId))
    return { indicatorId, guess: guesses.find((guess) => guess === typed) ?? 'skipped' }
  })
}

/** Where the practice has a number and no guess yet: there it guesses before it sees where it lies. */
export function listToGuess(
  indicators: readonly Indicator[],
  answers: Answers | null,
  reflections: Reflections,
): readonly Indicator[] {
  return indicators.filter(({ id, kind }) => {
    const answer = answers?.[id]
    const hasNumber = answer?.status === 'counted'
    return asksGuess(kind) && hasNumber && !answer.notes?.guess && !reflections[id]?.guess
  })
}

/** What the form said, with what was said later: the later word counts, and every explanation given. */
export function addReflection(
  notes: AnswerNotes = emptyNotes,
  said: Reflection = emptyReflection,
): AnswerNotes {
  const later = said.guess === 'skipped' ? null : said.guess
  return {
    ...notes,
    guess: notes.guess ?? later,
    tags: explanationTags.filter((tag) => notes.tags.includes(tag) || said.tags.includes(tag)),
    influence: said.influence ?? notes.influence,
  }
}

/** A seat's answers with what was said later, as the tallies count them. */
export function addReflections(answers: Answers, reflections: Reflections): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const said = reflections[id]
      return [id, said ? { ...answer, notes: addReflection(answer.notes, said) } : answer]
    }),
  )
}
