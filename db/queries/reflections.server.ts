import type { Selectable } from 'kysely'
import type { Database } from '#db/connection.server.ts'
import type { ReflectionTable } from '#db/tables/reflection.ts'
import { type ExplanationTag, guesses, influences } from '#app/domain/collection/answer-notes.ts'
import type { Reflection, Reflections } from '#app/domain/collection/reflection.ts'

/** What one practice has said, by the number of the round. */
export type OwnReflections = ReadonlyMap<number, Reflections>

/** What the practice of a seat has said in every round of the package. One statement. */
export async function listOwnReflections(
  db: Database,
  { packageId, practiceId }: { readonly packageId: string; readonly practiceId: string },
): Promise<OwnReflections> {
  const rows = await db
    .selectFrom('own_reflection as n')
    .innerJoin('participant as s', 's.id', 'n.participant_id')
    .innerJoin('round as r', 'r.id', 's.round_id')
    .selectAll('n')
    .select('r.number')
    .where('r.package_id', '=', packageId)
    .where('s.practice_id', '=', practiceId)
    .execute()
  const byRound = new Map<number, Record<string, Reflection>>()
  for (const row of rows) {
    byRound.set(row.number, { ...byRound.get(row.number), [row.indicator_id]: readReflectionRow(row) })
  }
  return byRound
}

/** What was said as it was stored. */
export function readReflectionRow(
  row: Omit<Selectable<ReflectionTable>, 'participant_id' | 'indicator_id' | 'saved_at'>,
): Reflection {
  const tags: readonly ExplanationTag[] = JSON.parse(row.tags)
  return {
    guess: row.guess === 'skipped' ? 'skipped' : (guesses.find((guess) => guess === row.guess) ?? null),
    tags,
    influence: influences.find((influence) => influence === row.influence) ?? null,
    comment: row.comment,
    target: row.target,
    nextStep: row.next_step,
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
