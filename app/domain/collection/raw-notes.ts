import type { AnswerNotes } from '#app/domain/collection/answer-notes.ts'

/** What was typed about an answer, as it was typed. The number of patients left out stays text until it is checked. */
export type RawNotes = {
  readonly guess: string
  readonly tags: readonly string[]
  readonly influence: string
  readonly leftOut: string
  readonly leftOutReason: string
  readonly comment: string
  readonly released: boolean
}

export const emptyRawNotes: RawNotes = {
  guess: '',
  tags: [],
  influence: '',
  leftOut: '',
  leftOutReason: '',
  comment: '',
  released: false,
}

/** The fields of the notes in which words are typed. */
export type NoteField = 'left-out' | 'left-out-reason' | 'comment'

export function noteTexts(notes: RawNotes | undefined): readonly (readonly [NoteField, string])[] {
  if (!notes) return []
  return [
    ['left-out', notes.leftOut],
    ['left-out-reason', notes.leftOutReason],
    ['comment', notes.comment],
  ]
}

/** Every text of the notes through `tidy` with its field, and no id longer or list longer than the form has. */
export function tidyRawNotes(notes: RawNotes, tidy: (text: string, field?: NoteField) => string): RawNotes {
  const id = (text: string) => tidy(text).slice(0, longestId)
  return {
    guess: id(notes.guess),
    tags: notes.tags.slice(0, mostTags).map(id),
    influence: id(notes.influence),
    leftOut: tidy(notes.leftOut, 'left-out'),
    leftOutReason: tidy(notes.leftOutReason, 'left-out-reason'),
    comment: tidy(notes.comment, 'comment'),
    released: notes.released,
  }
}

const longestId = 20
const mostTags = 10

/** Nothing was said: then nothing is kept. */
export function areNotesEmpty(notes: RawNotes): boolean {
  const { guess, tags, influence, leftOut, leftOutReason, comment } = notes
  return [guess, influence, leftOut, leftOutReason, comment, ...tags].every((text) => text.trim() === '')
}

/** The notes as a practice would have typed them. */
export function typeNotes(notes: AnswerNotes): RawNotes {
  const { guess, tags, influence, leftOut, comment, released } = notes
  return {
    guess: guess ?? '',
    tags,
    influence: influence ?? '',
    leftOut: leftOut === null ? '' : String(leftOut.count),
    leftOutReason: leftOut?.reason ?? '',
    comment,
    released,
  }
}
