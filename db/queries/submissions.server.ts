import type { Selectable } from 'kysely'
import type { SubmissionTable } from '#db/tables/collection.ts'
import type { Database } from '#db/connection.server.ts'
import { readRound } from '#db/queries/rounds.server.ts'
import type { Answers } from '#app/domain/collection/answers.ts'
import type { Draft } from '#app/domain/collection/draft.ts'
import type { Tally } from '#app/domain/collection/tally.ts'
import type { TimeUsed } from '#app/domain/collection/time-used.ts'
import { askedOfPractices } from '#app/domain/collection/questionnaire.ts'
import type { Round } from '#app/domain/collection/round.ts'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'

/** A practice's seat as its link opens it. Holds the practice's name, so it holds no answers. */
export type Seat = {
  readonly participantId: string
  readonly practiceId: string
  readonly practiceName: string
  /** As the coordinator noted it or the practice last chose. */
  readonly recordSystem: string
  /** Patients on its list, as the coordinator noted it. */
  readonly listSize: number | null
  readonly openedAt: string | null
  readonly reopened: boolean
  /** Revoked or expired, or its maker may not see names any more. */
  readonly linkRevoked: boolean
  /** The person with the data role who types in on the practice's behalf; null for the practice itself. */
  readonly typedBy: string | null
  readonly clusterId: string
  readonly clusterName: string
  readonly packageId: string
  readonly title: string
  readonly language: ClusterPackage['language']
  readonly template: ClusterPackage['template']
  readonly round: Round
  /** The wording of what the cluster last decided about its numbers; empty when it gave none. */
  readonly wording: string
}

/** The seat of a link, also of a revoked one; undefined for a link that was never made. One statement. */
export async function findSeat(db: Database, tokenHash: string, now: string): Promise<Seat | undefined> {
  const row = await db
    .selectFrom('practice_link as l')
    .innerJoin('participant as s', 's.id', 'l.participant_id')
    .innerJoin('practice as p', 'p.id', 's.practice_id')
    .innerJoin('round as r', 'r.id', 's.round_id')
    .innerJoin('cluster_package as k', 'k.id', 'r.package_id')
    .innerJoin('cluster as c', 'c.id', 'k.cluster_id')
    .select((query) =>
      query
        .selectFrom('decision as d')
        .select('d.wording')
        .whereRef('d.cluster_id', '=', 'k.cluster_id')
        .orderBy('d.number', 'desc')
        .limit(1)
        .as('wording'),
    )
    .leftJoin('membership as m', (join) =>
      join
        .onRef('m.account_id', '=', 'l.typed_by')
        .onRef('m.cluster_id', '=', 'k.cluster_id')
        .on('m.role', 'in', ['owner', 'data']),
    )
    .select(['l.revoked_at', 'l.expires_at', 'l.typed_by', 'm.account_id as typist'])
    .select(['s.id as participant_id', 's.opened_at as seat_opened_at', 's.reopened_at'])
    .select(['p.id as practice_id', 'p.name as practice_name', 'p.record_system', 'p.list_size'])
    .select(['r.id', 'r.number', 'r.status', 'r.indicators', 'r.deadline'])
    .select(['r.agreement', 'r.threshold', 'r.strict', 'r.results_from'])
    .select(['r.questions_to', 'r.partner', 'r.partner_reason'])
    .select(['r.opened_at', 'r.closed_at'])
    .select(['k.id as package_id', 'k.title', 'k.language', 'k.template_id', 'k.template_version'])
    .select(['c.id as cluster_id', 'c.name as cluster_name'])
    .where('l.token_hash', '=', tokenHash)
    .where('k.deleted_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    participantId: row.participant_id,
    practiceId: row.practice_id,
    practiceName: row.practice_name,
    recordSystem: row.record_system,
    listSize: row.list_size,
    openedAt: row.seat_opened_at,
    reopened: row.reopened_at !== null,
    linkRevoked:
      row.revoked_at !== null ||
      (row.expires_at !== null && row.expires_at <= now) ||
      row.typist !== row.typed_by,
    typedBy: row.typed_by,
    clusterId: row.cluster_id,
    clusterName: row.cluster_name,
    packageId: row.package_id,
    title: row.title,
    language: row.language,
    template: { id: row.template_id, version: row.template_version },
    round: roundOfPractices(readRound(row)),
    wording: row.wording ?? '',
  }
}

/** A practice is not asked what its doctors answer by themselves. */
function roundOfPractices(round: Round): Round {
  return { ...round, indicators: askedOfPractices(round.indicators, round.questionnaire) }
}

/** What one seat typed and sent, without a name. */
export type Submission = {
  readonly recordSystem: string
  readonly draft: Draft
  /** Null until sent. */
  readonly answers: Answers | null
  /** Minutes used, as the practice said with one tap; null while it has not said. */
  readonly minutes: number | null
  /** What was hard, in the practice's words. */
  readonly remark: string
  /** Ticks of the tally form. */
  readonly tally: Tally
  readonly savedAt: string
  readonly sentAt: string | null
}

/** One statement. */
export async function findSubmission(db: Database, participantId: string): Promise<Submission | undefined> {
  const row = await db
    .selectFrom('submission')
    .select(['record_system', 'draft', 'answers', 'minutes', 'remark', 'tally', 'saved_at', 'sent_at'])
    .where('participant_id', '=', participantId)
    .executeTakeFirst()
  return row && readSubmission(row)
}

type SubmissionRow = Pick<
  Selectable<SubmissionTable>,
  'record_system' | 'draft' | 'answers' | 'minutes' | 'remark' | 'tally' | 'saved_at' | 'sent_at'
>

export function readSubmission(row: SubmissionRow): Submission {
  return {
    recordSystem: row.record_system,
    draft: readDraft(row.draft),
    answers: row.answers === null ? null : readAnswers(row.answers),
    minutes: readMinutes(row.minutes),
    remark: row.remark,
    tally: readTally(row.tally),
    savedAt: row.saved_at,
    sentAt: row.sent_at,
  }
}

export type DraftToSave = {
  readonly participantId: string
  readonly recordSystem: string
  readonly draft: Draft
  readonly answeredCount: number
  /** Seconds since the last save in which somebody used the form. */
  readonly activeSeconds: number
  readonly now: string
}

/** Keeps what was typed. What was sent before stays sent. One statement. */
export async function saveDraft(db: Database, save: DraftToSave): Promise<void> {
  await db
    .insertInto('submission')
    .values(newSubmission(save))
    .onConflict((conflict) =>
      conflict.column('participant_id').doUpdateSet((is) => ({
        record_system: is.ref('excluded.record_system'),
        draft: is.ref('excluded.draft'),
        answered_count: is.ref('excluded.answered_count'),
        active_seconds: is('submission.active_seconds', '+', is.ref('excluded.active_seconds')),
        saved_at: is.ref('excluded.saved_at'),
        revision: is('submission.revision', '+', 1),
      })),
    )
    .execute()
}

/**
 * Keeps what was typed and sends it; a later sending corrects an earlier one. One statement.
 * @param late sent after the closing: results go on counting what was taken in before
 */
export async function sendAnswers(
  db: Database,
  save: DraftToSave,
  answers: Answers,
  { late = false } = {},
): Promise<void> {
  const text = JSON.stringify(answers)
  const counted = late ? null : text
  const sent = { answers: text, counted, first_sent_at: save.now, sent_at: save.now }
  await db
    .insertInto('submission')
    .values({ ...newSubmission(save), ...sent })
    .onConflict((conflict) =>
      conflict.column('participant_id').doUpdateSet((is) => ({
        record_system: is.ref('excluded.record_system'),
        draft: is.ref('excluded.draft'),
        answered_count: is.ref('excluded.answered_count'),
        answers: is.ref('excluded.answers'),
        active_seconds: is('submission.active_seconds', '+', is.ref('excluded.active_seconds')),
        counted: late ? is.ref('submission.counted') : is.ref('excluded.counted'),
        saved_at: is.ref('excluded.saved_at'),
        sent_at: is.ref('excluded.sent_at'),
        first_sent_at: is.fn.coalesce('submission.first_sent_at', 'excluded.first_sent_at'),
        revision: is('submission.revision', '+', 1),
      })),
    )
    .execute()
}

/** A seat's first row, with nothing sent. */
export function newSubmission(save: DraftToSave) {
  return {
    participant_id: save.participantId,
    record_system: save.recordSystem,
    draft: JSON.stringify(save.draft),
    answered_count: save.answeredCount,
    answers: null,
    counted: null,
    minutes: '',
    active_seconds: save.activeSeconds,
    tally: '{}',
    remark: '',
    revision: 1,
    saved_at: save.now,
    first_sent_at: null,
    sent_at: null,
  }
}

/** Notes that the practice has seen its form. The first time stays. */
export async function markSeatOpened(db: Database, participantId: string, now: string): Promise<void> {
  await db
    .updateTable('participant')
    .set({ opened_at: now })
    .where('id', '=', participantId)
    .where('opened_at', 'is', null)
    .execute()
}

/** Notes what the practice says it took. */
export async function saveMinutes(db: Database, participantId: string, minutes: number): Promise<void> {
  await db
    .updateTable('submission')
    .set({ minutes: String(minutes) })
    .where('participant_id', '=', participantId)
    .execute()
}

/** What was hard, in the practice's words. One statement. */
export async function saveRemark(db: Database, participantId: string, remark: string): Promise<void> {
  await db.updateTable('submission').set({ remark }).where('participant_id', '=', participantId).execute()
}

/** What the practices said of the form itself, and how long it was in use. */
export type FormReports = {
  /** Of every seat that has sent. */
  readonly times: readonly TimeUsed[]
  readonly remarks: readonly string[]
}

/** Without saying whose they are, and in an order that tells nothing. One statement. */
export async function listFormReports(db: Database, roundId: string): Promise<FormReports> {
  const rows = await db
    .selectFrom('submission as a')
    .innerJoin('participant as s', 's.id', 'a.participant_id')
    .select(['a.minutes', 'a.active_seconds', 'a.remark', 'a.sent_at'])
    .where('s.round_id', '=', roundId)
    .orderBy('a.remark')
    .execute()
  return {
    times: rows
      .filter((row) => row.sent_at !== null)
      .map((row) => ({ minutes: readMinutes(row.minutes), activeSeconds: row.active_seconds })),
    remarks: rows.flatMap(({ remark }) => (remark === '' ? [] : [remark])),
  }
}

function readTally(json: string): Tally {
  const tally: Tally = JSON.parse(json)
  return tally
}

function readMinutes(stored: string): number | null {
  return stored === '' ? null : Number(stored)
}

/** Remembers the record system for the practice's next form. */
export async function saveRecordSystem(
  db: Database,
  practiceId: string,
  recordSystem: string,
): Promise<void> {
  await db.updateTable('practice').set({ record_system: recordSystem }).where('id', '=', practiceId).execute()
}

/* What the app itself wrote as JSON: the check was made before it was stored. */
export function readDraft(json: string): Draft {
  const draft: Draft = JSON.parse(json)
  return draft
}

export function readAnswers(json: string): Answers {
  const answers: Answers = JSON.parse(json)
  return answers
}
