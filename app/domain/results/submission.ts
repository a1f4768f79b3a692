import type { Answer, Answers } from '#app/domain/collection/answers.ts'
import { comparePseudonyms } from '#app/domain/collection/pseudonyms.ts'
import type { PseudonymisedSeat } from '#app/domain/results/results.ts'

/** What one practice has sent, under its pseudonym: no name comes this far. */
export type PseudonymisedSubmission = PseudonymisedSeat & { readonly answers: Answers }

type AnswerOf<Status extends Answer['status']> = Extract<Answer, { readonly status: Status }>

export type AnsweredSeat<Status extends Answer['status']> = PseudonymisedSeat & {
  readonly answer: AnswerOf<Status>
}

/** The answers of this kind to an indicator, by pseudonym: not in the order of sending. */
export function answersOf<Status extends Answer['status']>(
  submissions: readonly PseudonymisedSubmission[],
  indicatorId: string,
  status: Status,
): readonly AnsweredSeat<Status>[] {
  return submissions
    .flatMap(({ pseudonym, participantId, answers }) => {
      const answer = answers[indicatorId]
      return answer && hasStatus(answer, status) ? [{ pseudonym, participantId, answer }] : []
    })
    .toSorted((a, b) => comparePseudonyms(a.pseudonym, b.pseudonym))
}

function hasStatus<Status extends Answer['status']>(
  answer: Answer,
  status: Status,
): answer is AnswerOf<Status> {
  return answer.status === status
}

/** What every result says of who answered. */
export function countResponses(
  submissions: readonly PseudonymisedSubmission[],
  indicatorId: string,
  participants: number,
  answered: number,
): { readonly participants: number; readonly answered: number; readonly notFound: number } {
  const notFound = answersOf(submissions, indicatorId, 'not-found').length
  return { participants, answered, notFound }
}
