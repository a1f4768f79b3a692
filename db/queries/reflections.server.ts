import type { Selectable } from 'kysely'
import type { Database } from '#db/connection.server.ts'
import type { ReflectionTable } from '#db/tables/reflection.ts'
import { readAnswers, type Submission } from '#db/queries/submissions.server.ts'
import { type ExplanationTag, guesses, influences } from '#app/domain/collection/answer-notes.ts'
import type { Reflection, Reflections } from '#app/domain/collection/reflection.ts'

/** What one practice has said, by the number of the round. */
export type OwnReflections = ReadonlyMap<number, Reflections>

/** A practice by the seat that its link opens. */
type OwnSeat = { readonly participantId: string; readonly packageId: string; readonly practiceId: string }

export type OwnWordsStored = {
  /** What it typed and sent in this seat; undefined while it has done neither. */
  readonly submission: Pick<Submission, 'recordSystem' | 'answers'> | undefined
  readonly said: OwnReflections
}

/** What a practice sent in a seat, and what it has said in every round of the package. One statement. */
export async function findOwnWords(
  db: Database,
  { participantId, packageId, practiceId }: OwnSeat,
): Promise<OwnWordsStored> {
  const rows = await db
    .selectFrom('participant as s')
    .innerJoin('round as r', 'r.id', 's.round_id')
    .leftJoin('submission as a', (join) =>
      join.onRef('a.participant_id', '=', 's.id').on('s.id', '=', participantId),
    )
    .leftJoin('own_reflection as n', 'n.participant_id', 's.id')
    .select(['r.number', 'a.record_system', 'a.answers'])
    .select(['n.indicator_id', 'n.guess', 'n.tags', 'n.influence', 'n.comment', 'n.target', 'n.next_step'])
    .where('r.package_id', '=', packageId)
    .where('s.practice_id', '=', practiceId)
    .execute()
  const byRound = new Map<number, Record<string, Reflection>>()
  for (const { number, indicator_id: indicatorId, ...row } of rows) {
    if (indicatorId === null) continue
    byRound.set(number, { ...byRound.get(number), [indicatorId]: readReflectionRow(row) })
  }
  return { submission: rows.flatMap(readSent)[0], said: byRound }
}

function readSent(row: {
  readonly record_system: string | null
  readonly answers: string | null
}): readonly Pick<Submission, 'recordSystem' | 'answers'>[] {
  const { record_system: recordSystem, answers } = row
  if (recordSystem === null) return []
  return [{ recordSystem, answers: answers === null ? null : readAnswers(answers) }]
}

type SaidColumns = Omit<Selectable<ReflectionTable>, 'participant_id' | 'indicator_id' | 'saved_at'>

/** What was said as it was stored, also of a joined row whose columns are null where they were not asked for. */
export function readReflectionRow(row: {
  readonly [column in keyof SaidColumns]?: SaidColumns[column] | null
}): Reflection {
  const tags: readonly ExplanationTag[] = JSON.parse(row.tags ?? '[]')
  return {
    guess: row.guess === 'skipped' ? 'skipped' : (guesses.find((guess) => guess === row.guess) ?? null),
    tags,
    influence: influences.find((influence) => influence === row.influence) ?? null,
    comment: row.comment ?? '',
    target: row.target ?? '',
    nextStep: row.next_step ?? '',
  }
}

type Said = { readonly participantId: string; readonly now: string }

/** Notes guesses; one that was given stays. One statement. */
export async function saveGuesses(
  db: Database,
  { participantId, now }: Said,
  given: readonly { readonly indicatorId: string; readonly guess: string }[],
): Promise<void> {
  if (given.length === 0) return
  await db
    .insertInto('own_reflection')
    .values(
      given.map(({ indicatorId, guess }) => ({
        participant_id: participantId,
        indicator_id: indicatorId,
        guess,
        tags: '[]',
        influence: '',
        comment: '',
        target: '',
        next_step: '',
        saved_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['participant_id', 'indicator_id'])
        .doUpdateSet((is) => ({ guess: is.ref('excluded.guess') }))
        .where('own_reflection.guess', '=', ''),
    )
    .execute()
}

/** Keeps what was said about one indicator; the guess stays as it was. One statement. */
export async function saveReflection(
  db: Database,
  { participantId, now }: Said,
  indicatorId: string,
  { tags, influence, comment, target, nextStep }: Omit<Reflection, 'guess'>,
): Promise<void> {
  const said = {
    tags: JSON.stringify(tags),
    influence: influence ?? '',
    comment,
    target,
    next_step: nextStep,
    saved_at: now,
  }
  await db
    .insertInto('own_reflection')
    .values({ participant_id: participantId, indicator_id: indicatorId, guess: '', ...said })
    .onConflict((conflict) => conflict.columns(['participant_id', 'indicator_id']).doUpdateSet(said))
    .execute()
}
