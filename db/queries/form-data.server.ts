import type { Database } from '#db/connection.server.ts'
import { readAnswers, readSubmission, type Seat, type Submission } from '#db/queries/submissions.server.ts'
import type { Answers } from '#app/domain/collection/answers.ts'

/** What a practice's form is made from. The others' answers serve to find the usual size alone, and nobody is named. */
export type FormData = {
  readonly submission: Submission | undefined
  /** What the practice sent in its latest round before this. */
  readonly last: Answers | null
  readonly others: readonly Answers[]
}

/** Enough to know the usual size by; more would only cost time. */
const mostRows = 40

/** One statement, however many practices. */
export async function findFormData(db: Database, seat: Seat): Promise<FormData> {
  const { participantId, practiceId, packageId, round } = seat
  const rows = await db
    .selectFrom('submission as a')
    .innerJoin('participant as s', 's.id', 'a.participant_id')
    .innerJoin('round as r', 'r.id', 's.round_id')
    .selectAll('a')
    .select(['s.practice_id', 'r.number'])
    .where('r.package_id', '=', packageId)
    .where((is) =>
      is.or([
        is('s.id', '=', participantId),
        is.and([is('r.id', '=', round.id), is('a.answers', 'is not', null)]),
        is.and([is('s.practice_id', '=', practiceId), is('r.number', '<', round.number)]),
      ]),
    )
    .orderBy((is) => is.case().when('s.practice_id', '=', practiceId).then(0).else(1).end())
    .orderBy('r.number', 'desc')
    .orderBy('s.id')
    .limit(mostRows)
    .execute()
  const own = rows.find((row) => row.participant_id === participantId)
  const last = rows.find(
    (row) => row.practice_id === practiceId && row.number < round.number && row.answers !== null,
  )
  return {
    submission: own && readSubmission(own),
    last: last?.answers ? readAnswers(last.answers) : null,
    others: rows.flatMap(({ practice_id, answers }) =>
      practice_id !== practiceId && answers !== null ? [readAnswers(answers)] : [],
    ),
  }
}
