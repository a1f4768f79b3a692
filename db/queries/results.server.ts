import { sql } from 'kysely'
import type { ActivityKind } from '#db/queries/activity.server.ts'
import type { Database } from '#db/connection.server.ts'
import { readReflectionRow } from '#db/queries/reflections.server.ts'
import { readAnswers } from '#db/queries/submissions.server.ts'
import type { Answers } from '#app/domain/collection/answers.ts'
import type { Reflections } from '#app/domain/collection/reflection.ts'

/** One seat's answers under its pseudonym. No name, no practice id: nothing here leads back to the practice. */
export type SeatAnswers = {
  readonly participantId: string
  readonly pseudonym: string
  /** What was taken in; null while nothing was. What came late is no result yet. */
  readonly answers: Answers | null
  /** The practice is known to give no numbers. */
  readonly givesNone: boolean
  /** Guess and explanation from its own page of results, without its texts. */
  readonly said: Reflections
}

/** Every seat of a round, answered or not, in order of pseudonym. One statement, however many seats. */
export async function listSeatAnswers(db: Database, roundId: string): Promise<readonly SeatAnswers[]> {
  return (await listAnswersOfRounds(db, [roundId])).get(roundId) ?? []
}

/** The same of several rounds, by round. One statement, however many. */
export async function listAnswersOfRounds(
  db: Database,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SeatAnswers[]>> {
  const rows = await db
    .selectFrom('participant as s')
    .innerJoin('round as r', 'r.id', 's.round_id')
    .innerJoin('pseudonym as n', (join) =>
      join.onRef('n.package_id', '=', 'r.package_id').onRef('n.practice_id', '=', 's.practice_id'),
    )
    .leftJoin('submission as a', 'a.participant_id', 's.id')
    .leftJoin('own_reflection as w', 'w.participant_id', 's.id')
    .select(['s.id as participantId', 'n.label as pseudonym', 'a.counted', 's.no_data_reason', 's.round_id'])
    .select(['w.indicator_id', 'w.guess', 'w.tags', 'w.influence'])
    .where('s.round_id', 'in', roundIds)
    .orderBy('n.label')
    .execute()
  const seats = new Map<string, { readonly roundId: string; readonly seat: SeatAnswers }>()
  for (const row of rows) {
    const seat = seats.get(row.participantId)?.seat ?? readSeat(row)
    seats.set(row.participantId, {
      roundId: row.round_id,
      seat: { ...seat, said: { ...seat.said, ...readSaid(row) } },
    })
  }
  const byRound = new Map<string, SeatAnswers[]>(roundIds.map((id) => [id, []]))
  for (const { roundId, seat } of seats.values()) byRound.get(roundId)?.push(seat)
  return byRound
}

/** What the tallies count of what was said later; the practice's own texts stay where they are. */
function readSaid(row: {
  readonly indicator_id: string | null
  readonly guess: string | null
  readonly tags: string | null
  readonly influence: string | null
}): Reflections {
  const { indicator_id: indicatorId, ...said } = row
  return indicatorId === null ? {} : { [indicatorId]: readReflectionRow(said) }
}

function readSeat(row: {
  readonly participantId: string
  readonly pseudonym: string
  readonly counted: string | null
  readonly no_data_reason: string | null
}): SeatAnswers {
  const { participantId, pseudonym, counted, no_data_reason: reason } = row
  return {
    participantId,
    pseudonym,
    answers: counted === null ? null : readAnswers(counted),
    givesNone: reason !== null && counted === null,
    said: {},
  }
}

/**
 * Seat → name of its practice, and not one answer. Ask for it only where names may be told (`whoSeesWhat`): the cluster
 * has agreed on open numbers, or it is the data role, whose look is logged. One statement.
 */
export async function listSeatNames(
  db: Database,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('participant as s')
    .innerJoin('practice as p', 'p.id', 's.practice_id')
    .select(['s.id', 'p.name'])
    .where('s.round_id', 'in', roundIds)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** How many of a round's seats are expected to send, and have. One statement, without looking at an answer. */
export async function countSent(
  db: Database,
  roundId: string,
): Promise<{ readonly participants: number; readonly sent: number }> {
  const row = await db
    .selectFrom('participant as s')
    .leftJoin('submission as a', 'a.participant_id', 's.id')
    .select((is) => [is.fn.count('s.id').as('participants'), is.fn.count('a.sent_at').as('sent')])
    .where('s.round_id', '=', roundId)
    .where((is) => is.or([is('s.no_data_reason', 'is', null), is('a.sent_at', 'is not', null)]))
    .executeTakeFirstOrThrow()
  return { participants: Number(row.participants), sent: Number(row.sent) }
}

/** What the log calls the jobs after which other results are shown than before. */
const changingResults = [
  'round-closed',
  'round-reopened',
  'follow-up-opened',
  'late-taken-in',
  'results-released',
  'results-withdrawn',
  'table-imported',
  'table-import-undone',
  'seat-without-data',
  'seat-with-data',
  'partner-without-data',
  'partner-with-data',
] satisfies readonly ActivityKind[]

/**
 * Another text after everything that changes what results show: a job in the package, or what the cluster has agreed on who sees
 * what. It has the time of each in it. One statement.
 */
export async function findResultsVersion(db: Database, packageId: string): Promise<string> {
  const row = await db
    .selectFrom('cluster_package as k')
    .select((query) => [
      query
        .selectFrom('activity as a')
        .select(sql<string>`a.at || ' ' || a.id`.as('job'))
        .whereRef('a.cluster_id', '=', 'k.cluster_id')
        .whereRef('a.package_id', '=', 'k.id')
        .where('a.what', 'in', changingResults)
        .orderBy('a.at', 'desc')
        .orderBy('a.id', 'desc')
        .limit(1)
        .as('job'),
      query
        .selectFrom('decision as d')
        .select(sql<string>`d.recorded_at || ' ' || d.number`.as('decision'))
        .whereRef('d.cluster_id', '=', 'k.cluster_id')
        .orderBy('d.number', 'desc')
        .limit(1)
        .as('decision'),
    ])
    .where('k.id', '=', packageId)
    .executeTakeFirst()
  return [row?.job ?? '', row?.decision ?? ''].join(' ').trim()
}
