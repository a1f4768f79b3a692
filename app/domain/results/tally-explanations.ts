import {
  type AnswerNotes,
  type ExplanationTag,
  explanationTags,
  type Influence,
} from '#app/domain/collection/answer-notes.ts'
import type { PseudonymisedSubmission } from '#app/domain/results/submission.ts'

/** How many say that they can do something about it; `unsaid` left the question alone. */
export type InfluenceTally = { readonly [influence in Influence | 'unsaid']: number }

export type TagTally = {
  readonly tag: ExplanationTag
  /** Practices that gave this explanation. */
  readonly count: number
  readonly influence: InfluenceTally
}

export type ExplanationTally = {
  /** Practices that gave any explanation. */
  readonly explained: number
  /** Every tag, in the order of `explanationTags`; one practice may have given several. */
  readonly tags: readonly TagTally[]
  /** Over the practices that gave any explanation. */
  readonly influence: InfluenceTally
}

/** The practices' own explanations of one indicator, counted and without saying whose they are. */
export function tallyExplanations(
  submissions: readonly PseudonymisedSubmission[],
  indicatorId: string,
): ExplanationTally {
  const notes = notesOf(submissions, indicatorId).filter(({ tags }) => tags.length > 0)
  return {
    explained: notes.length,
    tags: explanationTags.map((tag) => {
      const given = notes.filter(({ tags }) => tags.includes(tag))
      return { tag, count: given.length, influence: tallyInfluence(given) }
    }),
    influence: tallyInfluence(notes),
  }
}

/** Comments that practices let the cluster read, in an order that depends on the words alone. */
export function listReleasedComments(
  submissions: readonly PseudonymisedSubmission[],
  indicatorId: string,
): readonly string[] {
  return notesOf(submissions, indicatorId)
    .filter(({ released, comment }) => released && comment !== '')
    .map(({ comment }) => comment)
    .toSorted()
}

/** Patients left out of the count by the whole cluster, and how many practices left any out. */
export function countLeftOut(
  submissions: readonly PseudonymisedSubmission[],
  indicatorId: string,
): { readonly patients: number; readonly practices: number } {
  const counts = notesOf(submissions, indicatorId).flatMap(({ leftOut }) => leftOut?.count ?? [])
  return {
    patients: counts.reduce((sum, count) => sum + count, 0),
    practices: counts.filter((count) => count > 0).length,
  }
}

function notesOf(
  submissions: readonly PseudonymisedSubmission[],
  indicatorId: string,
): readonly AnswerNotes[] {
  return submissions.flatMap(({ answers }) => answers[indicatorId]?.notes ?? [])
}

function tallyInfluence(notes: readonly AnswerNotes[]): InfluenceTally {
  const count = (wanted: Influence | null) => notes.filter(({ influence }) => influence === wanted).length
  return { yes: count('yes'), partly: count('partly'), no: count('no'), unsaid: count(null) }
}
