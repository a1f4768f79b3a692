import {
  type AnswerNotes,
  explanationTags,
  guesses,
  influences,
  type LeftOut,
} from '#app/domain/collection/answer-notes.ts'
import { type AnswerProblem, problem } from '#app/domain/collection/answer-problems.ts'
import { areNotesEmpty, type RawNotes } from '#app/domain/collection/raw-notes.ts'
import { parseCount } from '#app/domain/text/format-number.ts'

/** Longest comment and longest reason: a few lines, and one. */
export const longestComment = 600
export const longestLeftOutReason = 300

export type CheckedNotes = {
  /** Undefined where nothing was said. */
  readonly notes: AnswerNotes | undefined
  readonly problems: readonly AnswerProblem[]
}

/** Checks what was typed about an answer. What the form does not offer falls away. */
export function checkNotes(raw: RawNotes | undefined): CheckedNotes {
  if (!raw || areNotesEmpty(raw)) return { notes: undefined, problems: [] }
  const leftOut = checkLeftOut(raw)
  const comment = raw.comment.trim()
  const problems = [
    ...leftOut.problems,
    ...(comment.length > longestComment ? [problem('comment', 'comment-too-long')] : []),
  ]
  const notes: AnswerNotes = {
    guess: guesses.find((guess) => guess === raw.guess) ?? null,
    tags: explanationTags.filter((tag) => raw.tags.includes(tag)),
    influence: influences.find((influence) => influence === raw.influence) ?? null,
    leftOut: leftOut.value,
    comment,
    released: raw.released && comment !== '',
  }
  return { notes, problems }
}

/** A reason needs its number; a number may stand without a reason. */
function checkLeftOut({ leftOut, leftOutReason }: RawNotes): {
  readonly value: LeftOut | null
  readonly problems: readonly AnswerProblem[]
} {
  const reason = leftOutReason.trim()
  const tooLong = reason.length > longestLeftOutReason ? [problem('left-out-reason', 'too-long')] : []
  const count = parseCount(leftOut)
  if (count.ok) return { value: { count: count.value, reason }, problems: tooLong }
  if (count.reason === 'empty') {
    return { value: null, problems: reason === '' ? [] : [problem('left-out', 'no-left-out'), ...tooLong] }
  }
  const isWords = count.reason === 'text' || count.reason === 'percent'
  return {
    value: null,
    problems: [problem('left-out', isWords ? 'left-out-not-a-count' : count.reason), ...tooLong],
  }
}
