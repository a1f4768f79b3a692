import type { Database } from '#db/connection.server.ts'
import { type DraftToSave, newSubmission } from '#db/queries/submissions.server.ts'
import type { Tally } from '#app/domain/collection/tally.ts'

/** Keeps the ticks together with the fields that they add up to. One statement. */
export async function saveTallied(db: Database, save: DraftToSave, tally: Tally): Promise<void> {
  await db
    .insertInto('submission')
    .values({ ...newSubmission(save), tally: JSON.stringify(tally) })
    .onConflict((conflict) =>
      conflict.column('participant_id').doUpdateSet((is) => ({
        draft: is.ref('excluded.draft'),
        tally: is.ref('excluded.tally'),
        answered_count: is.ref('excluded.answered_count'),
        saved_at: is.ref('excluded.saved_at'),
        revision: is('submission.revision', '+', 1),
      })),
    )
    .execute()
}
