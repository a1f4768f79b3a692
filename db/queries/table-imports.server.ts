import type { ImportedSeat } from '#app/domain/collection/table/apply-import.ts'
import type { StandingSeat } from '#app/domain/collection/table/import-plan.ts'
import type { Database } from '#db/connection.server.ts'
import { newSubmission, readAnswers, readDraft } from '#db/queries/submissions.server.ts'

/**
 * Every seat of a round with its practice's name and what it has typed and sent, by name. For the data role alone: who
 * calls this notes in the log that names were seen beside numbers. One statement.
 */
export async function listStandingSeats(db: Database, roundId: string): Promise<readonly StandingSeat[]> {
  const rows = await db
    .selectFrom('participant as s')
    .innerJoin('practice as p', 'p.id', 's.practice_id')
    .leftJoin('submission as a', 'a.participant_id', 's.id')
    .select(['s.id', 'p.id as practice_id', 'p.name', 'p.number', 'a.draft', 'a.answers', 'a.counted'])
    .where('s.round_id', '=', roundId)
    .execute()
  const order = new Intl.Collator('da', { numeric: true })
  return rows
    .map((row) => ({
      participantId: row.id,
      practiceId: row.practice_id,
      practiceName: row.name,
      practiceNumber: row.number,
      draft: row.draft === null ? {} : readDraft(row.draft),
      answers: row.answers === null ? null : readAnswers(row.answers),
      counted: row.counted === null ? null : readAnswers(row.counted),
    }))
    .toSorted((a, b) => order.compare(a.practiceName, b.practiceName))
}

export type NewImport = {
  readonly id: string
  readonly roundId: string
  readonly accountId: string
  readonly source: string
  readonly now: string
  readonly seats: readonly ImportedSeat[]
}

/** Stores what the import leaves in each seat, and what stood there before. Four statements, however many seats. */
export async function saveImport(db: Database, made: NewImport): Promise<void> {
  const { id, roundId, accountId, source, now, seats } = made
  await db
    .insertInto('import_batch')
    .values({ id, round_id: roundId, account_id: accountId, source, created_at: now, undone_at: null })
    .execute()
  const before = await listSnapshots(
    db,
    seats.map(({ participantId }) => participantId),
  )
  const entries = seats.map((seat) => {
    const stood = before.get(seat.participantId)
    return {
      batch_id: id,
      participant_id: seat.participantId,
      before: stood ? JSON.stringify(stood) : null,
      after: writeAfter(JSON.stringify(seat.draft), JSON.stringify(seat.answers)),
    }
  })
  await db.insertInto('import_entry').values(entries).execute()
  await writeSeats(db, seats, now)
}

/** An imported number counts at once; a seat in which nothing is missing has sent. */
async function writeSeats(db: Database, seats: readonly ImportedSeat[], now: string): Promise<void> {
  const rows = seats.map((seat) => ({
    ...newSubmission({ ...seat, recordSystem: '', activeSeconds: 0, now }),
    answers: JSON.stringify(seat.answers),
    counted: JSON.stringify(seat.counted),
    first_sent_at: seat.isComplete ? now : null,
    sent_at: seat.isComplete ? now : null,
  }))
  await db
    .insertInto('submission')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('participant_id').doUpdateSet((is) => ({
        draft: is.ref('excluded.draft'),
        answered_count: is.ref('excluded.answered_count'),
        answers: is.ref('excluded.answers'),
        counted: is.ref('excluded.counted'),
        saved_at: is.ref('excluded.saved_at'),
        sent_at: is.fn.coalesce('excluded.sent_at', 'submission.sent_at'),
        first_sent_at: is.fn.coalesce('submission.first_sent_at', 'excluded.first_sent_at'),
        revision: is('submission.revision', '+', 1),
      })),
    )
    .execute()
}

/** A submission as it can be put back; JSON stays the text it is. */
type Snapshot = {
  readonly draft: string
  readonly answers: string | null
  readonly counted: string | null
  readonly answered_count: number
  readonly saved_at: string
  readonly first_sent_at: string | null
  readonly sent_at: string | null
}

async function listSnapshots(
  db: Database,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, Snapshot>> {
  const rows = await db
    .selectFrom('submission')
    .select(['participant_id', 'draft', 'answers', 'counted', 'answered_count'])
    .select(['saved_at', 'first_sent_at', 'sent_at'])
    .where('participant_id', 'in', participantIds)
    .execute()
  return new Map(rows.map(({ participant_id, ...snapshot }) => [participant_id, snapshot]))
}

function writeAfter(draft: string, answers: string | null): string {
  return JSON.stringify({ draft, answers })
}

export type ImportBatch = {
  readonly id: string
  readonly source: string
  readonly createdAt: string
  readonly undoneAt: string | null
  readonly practices: number
}

/** The tables taken into a round, the newest first. One statement. */
export async function listImports(db: Database, roundId: string): Promise<readonly ImportBatch[]> {
  const rows = await db
    .selectFrom('import_batch as b')
    .leftJoin('import_entry as e', 'e.batch_id', 'b.id')
    .select(['b.id', 'b.source', 'b.created_at', 'b.undone_at'])
    .select((is) => is.fn.count('e.participant_id').as('practices'))
    .where('b.round_id', '=', roundId)
    .groupBy(['b.id', 'b.source', 'b.created_at', 'b.undone_at'])
    .orderBy('b.created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    source: row.source,
    createdAt: row.created_at,
    undoneAt: row.undone_at,
    practices: Number(row.practices),
  }))
}

/** Which of a batch's seats were put back, and which had been corrected since and so were left as they are. */
export type UndoneImport = { readonly restored: number; readonly kept: readonly string[] }

/**
 * Puts back what stood before in every seat that is as the import left it. Undefined when the round has no such batch,
 * or it is undone already.
 */
export async function undoImport(
  db: Database,
  roundId: string,
  batchId: string,
  now: string,
): Promise<UndoneImport | undefined> {
  const marked = await db
    .updateTable('import_batch')
    .set({ undone_at: now })
    .where('id', '=', batchId)
    .where('round_id', '=', roundId)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  if (marked.numUpdatedRows === 0n) return undefined
  const entries = await listEntries(db, batchId)
  const untouched = entries.filter((entry) => entry.after === writeAfter(entry.draft ?? '', entry.answers))
  for (const { participant_id, before } of untouched) await restore(db, participant_id, before)
  const kept = entries.filter((entry) => !untouched.includes(entry)).map(({ name }) => name)
  return { restored: untouched.length, kept }
}

function listEntries(db: Database, batchId: string) {
  return db
    .selectFrom('import_entry as e')
    .innerJoin('participant as s', 's.id', 'e.participant_id')
    .innerJoin('practice as p', 'p.id', 's.practice_id')
    .leftJoin('submission as a', 'a.participant_id', 's.id')
    .select(['e.participant_id', 'e.before', 'e.after', 'p.name', 'a.draft', 'a.answers'])
    .where('e.batch_id', '=', batchId)
    .orderBy('p.name')
    .execute()
}

async function restore(db: Database, participantId: string, before: string | null): Promise<void> {
  if (before === null && (await removeUnused(db, participantId))) return
  const snapshot: Partial<Snapshot> = before === null ? nothingTyped : JSON.parse(before)
  await db
    .updateTable('submission')
    .set((is) => ({ ...snapshot, revision: is('revision', '+', 1) }))
    .where('participant_id', '=', participantId)
    .execute()
}

const nothingTyped: Partial<Snapshot> = {
  draft: '{}',
  answers: null,
  counted: null,
  answered_count: 0,
  first_sent_at: null,
  sent_at: null,
}

/** False when the practice has counted or told its time in the row since: that stays. */
async function removeUnused(db: Database, participantId: string): Promise<boolean> {
  const removed = await db
    .deleteFrom('submission')
    .where('participant_id', '=', participantId)
    .where('tally', '=', '{}')
    .where('minutes', '=', '')
    .where('remark', '=', '')
    .where('active_seconds', '=', 0)
    .executeTakeFirst()
  return removed.numDeletedRows > 0n
}
