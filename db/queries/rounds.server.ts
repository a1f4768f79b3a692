import { type ExpressionBuilder, type Selectable, type SqlBool } from 'kysely'
import type { Database } from '#db/connection.server.ts'
import type { RoundTable, SubmissionTable } from '#db/tables/collection.ts'
import { findTerms } from '#db/queries/decisions.server.ts'
import type { Pseudonyms } from '#app/domain/collection/pseudonyms.ts'
import type { Participant, ParticipantStatus, Round } from '#app/domain/collection/round.ts'
import { parseIndicators } from '#app/domain/indicator/parse-indicators.ts'

/** The package's newest round, or undefined while none was opened. One statement. */
export async function findLatestRound(db: Database, packageId: string): Promise<Round | undefined> {
  const row = await db
    .selectFrom('round')
    .selectAll()
    .where('package_id', '=', packageId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && readRound(row)
}

/** Every round of the package, newest first. One statement. */
export async function listRounds(db: Database, packageId: string): Promise<readonly Round[]> {
  const rows = await db
    .selectFrom('round')
    .selectAll()
    .where('package_id', '=', packageId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(readRound)
}

/** Who is asked in a round, and who in the cluster is not. */
export type Seats = {
  readonly participants: readonly Participant[]
  readonly unseated: readonly { readonly id: string; readonly name: string }[]
}

/**
 * Every practice of the cluster with its seat in the round, by name in Danish order: who and how far, never what was
 * answered. Without a round nobody has a seat. One statement, however many practices.
 */
export async function listSeats(db: Database, clusterId: string, roundId: string | null): Promise<Seats> {
  const rows = await db
    .selectFrom('practice as p')
    .leftJoin('participant as s', (join) =>
      join.onRef('s.practice_id', '=', 'p.id').on('s.round_id', '=', roundId ?? ''),
    )
    .leftJoin('submission as a', 'a.participant_id', 's.id')
    .select(['p.id as practice_id', 'p.name', 'p.email', 'p.record_system'])
    .select(['s.id', 's.opened_at', 's.reopened_at', 's.no_data_reason'])
    .select(['a.answered_count', 'a.saved_at', 'a.first_sent_at', 'a.sent_at'])
    .select((is) => isWaiting(is).as('waiting'))
    .where('p.cluster_id', '=', clusterId)
    .execute()
  const order = new Intl.Collator('da', { numeric: true })
  const sorted = rows.toSorted((a, b) => order.compare(a.name, b.name))
  return {
    participants: sorted.flatMap((row) => (row.id === null ? [] : [readParticipant({ ...row, id: row.id })])),
    unseated: sorted.filter(({ id }) => id === null).map((row) => ({ id: row.practice_id, name: row.name })),
  }
}

type SeatRow = Progress & {
  readonly id: string
  readonly practice_id: string
  readonly name: string
  readonly email: string
  readonly record_system: string
  readonly reopened_at: string | null
  readonly answered_count: number | null
  readonly waiting: SqlBool | null
}

function readParticipant(row: SeatRow): Participant {
  return {
    id: row.id,
    practiceId: row.practice_id,
    practiceName: row.name,
    email: row.email,
    recordSystem: row.record_system,
    status: participantStatus(row),
    answeredCount: row.answered_count ?? 0,
    latestAt: row.saved_at ?? row.opened_at,
    reopened: row.reopened_at !== null,
    waiting: Boolean(row.waiting),
    noDataReason: row.no_data_reason,
  }
}

/** Whether what was sent differs from what the results count. */
function isWaiting(is: ExpressionBuilder<WithSubmission, 'a'>) {
  return is.and([
    is('a.answers', 'is not', null),
    is.or([is('a.counted', 'is', null), is('a.counted', '<>', is.ref('a.answers'))]),
  ])
}

type WithSubmission = { readonly a: Nullable<SubmissionTable> }

type Nullable<Row> = { readonly [column in keyof Row]: Row[column] | null }

type Progress = {
  readonly opened_at: string | null
  readonly no_data_reason: string | null
  readonly saved_at: SubmissionTable['saved_at'] | null
  readonly first_sent_at: string | null
  readonly sent_at: string | null
}

function participantStatus(row: Progress): ParticipantStatus {
  if (row.sent_at !== null) return row.sent_at === row.first_sent_at ? 'sent' : 'corrected'
  if (row.no_data_reason !== null) return 'no-data'
  if (row.saved_at !== null) return 'begun'
  return row.opened_at === null ? 'not-opened' : 'opened'
}

export type NewRound = Omit<
  Round,
  'closedAt' | 'agreement' | 'smallCounts' | 'resultsFrom' | 'questionnaire'
> & {
  readonly packageId: string
  readonly createdAt: string
  /** The practices alone where it is not said. */
  readonly questionsTo?: Round['questionnaire']['questionsTo']
  readonly partner?: string | null
}

export type NewSeat = { readonly id: string; readonly practiceId: string }

/** Stores a round with its frozen indicators, on the terms that the cluster has decided. Throws a unique violation when the package has that number already. */
export async function createRound(db: Database, round: NewRound): Promise<void> {
  const { agreement, smallCounts } = await findTerms(db, round.packageId)
  await db
    .insertInto('round')
    .values({
      id: round.id,
      package_id: round.packageId,
      number: round.number,
      status: round.status,
      questions_to: round.questionsTo ?? 'practices',
      partner: round.partner ?? null,
      agreement,
      threshold: smallCounts.threshold,
      strict: smallCounts.strict ? 1 : 0,
      indicators: JSON.stringify(round.indicators),
      deadline: round.deadline,
      opened_at: round.openedAt,
      closed_at: null,
      created_at: round.createdAt,
    })
    .execute()
}

/** One seat a practice, in one statement. */
export async function createSeats(db: Database, roundId: string, seats: readonly NewSeat[]): Promise<void> {
  await db
    .insertInto('participant')
    .values(seats.map(({ id, practiceId }) => ({ id, round_id: roundId, practice_id: practiceId })))
    .execute()
}

/** Who has which pseudonym in a package: the key, kept apart from every answer. */
export async function listPseudonyms(db: Database, packageId: string): Promise<Pseudonyms> {
  const rows = await db
    .selectFrom('pseudonym')
    .select(['practice_id', 'label'])
    .where('package_id', '=', packageId)
    .execute()
  return new Map(rows.map((row) => [row.practice_id, row.label]))
}

/** Adds to the key; a pseudonym that was drawn is never changed. */
export async function savePseudonyms(db: Database, packageId: string, pseudonyms: Pseudonyms): Promise<void> {
  if (pseudonyms.size === 0) return
  await db
    .insertInto('pseudonym')
    .values([...pseudonyms].map(([practice_id, label]) => ({ package_id: packageId, practice_id, label })))
    .onConflict((conflict) => conflict.columns(['package_id', 'practice_id']).doNothing())
    .execute()
}

/** Closes the round to every seat. */
export async function closeRound(db: Database, roundId: string, now: string): Promise<void> {
  await db.updateTable('round').set({ status: 'closed', closed_at: now }).where('id', '=', roundId).execute()
}

/** From which day the practices see the results; null takes them back. */
export async function setResultsFrom(db: Database, roundId: string, day: string | null): Promise<void> {
  await db.updateTable('round').set({ results_from: day }).where('id', '=', roundId).execute()
}

/** Opens a closed round again for one seat, or (null) closes it to that seat. False when the round has no such seat. */
export async function setSeatReopened(
  db: Database,
  roundId: string,
  participantId: string,
  reopenedAt: string | null,
): Promise<boolean> {
  const result = await db
    .updateTable('participant')
    .set({ reopened_at: reopenedAt })
    .where('id', '=', participantId)
    .where('round_id', '=', roundId)
    .executeTakeFirst()
  return result.numUpdatedRows > 0
}

export type NewLink = {
  readonly participantId: string
  readonly tokenHash: string
  /** A person with the data role, and until when. */
  readonly typing?: { readonly accountId: string; readonly until: string }
}

/** Further valid links: earlier ones go on working, since they cannot be shown again. */
export async function createLinks(db: Database, links: readonly NewLink[], now: string): Promise<void> {
  await db
    .insertInto('practice_link')
    .values(
      links.map(({ participantId, tokenHash, typing }) => ({
        token_hash: tokenHash,
        participant_id: participantId,
        created_at: now,
        typed_by: typing?.accountId ?? null,
        expires_at: typing?.until ?? null,
      })),
    )
    .execute()
}

/** Revokes every link of a seat and says how many stopped working. */
export async function revokeLinks(db: Database, participantId: string, now: string): Promise<number> {
  const result = await db
    .updateTable('practice_link')
    .set({ revoked_at: now })
    .where('participant_id', '=', participantId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

export function readRound(row: Omit<Selectable<RoundTable>, 'package_id' | 'created_at'>): Round {
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    agreement: row.agreement,
    smallCounts: { threshold: row.threshold, strict: row.strict === 1 },
    resultsFrom: row.results_from,
    indicators: parseIndicators(JSON.parse(row.indicators)),
    questionnaire: {
      questionsTo: row.questions_to,
      partner: row.partner,
      partnerReason: row.partner_reason,
    },
    deadline: row.deadline,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
  }
}
