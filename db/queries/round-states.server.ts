import type { Database } from '#db/connection.server.ts'
import type { Round } from '#app/domain/collection/round.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'

/** From pilot to open, with the indicators as they were when it opened. */
export async function startRound(
  db: Database,
  started: Pick<Round, 'id' | 'deadline'> & {
    readonly openedAt: string
    readonly questionsTo: Round['questionnaire']['questionsTo']
  },
): Promise<void> {
  await db
    .updateTable('round')
    .set({
      status: 'open',
      deadline: started.deadline,
      opened_at: started.openedAt,
      questions_to: started.questionsTo,
    })
    .where('id', '=', started.id)
    .execute()
}

/**
 * The round asks for these indicators from now on. What was sent about others is no answer any more: it stays with the
 * practice as typed, to be looked through and sent again. Two statements.
 */
export async function changeIndicators(
  db: Database,
  roundId: string,
  indicators: readonly Indicator[],
): Promise<void> {
  await db
    .updateTable('round')
    .set({ indicators: JSON.stringify(indicators) })
    .where('id', '=', roundId)
    .execute()
  await db
    .updateTable('submission')
    .set({ answers: null, counted: null, sent_at: null, first_sent_at: null })
    .where('participant_id', 'in', (seats) =>
      seats.selectFrom('participant').select('id').where('round_id', '=', roundId),
    )
    .execute()
}

/** Removes a round with its seats, links and what was typed. */
export async function deleteRound(db: Database, roundId: string): Promise<void> {
  await db.deleteFrom('round').where('id', '=', roundId).execute()
}

/** A later last day to answer. */
export async function saveDeadline(db: Database, roundId: string, deadline: string): Promise<void> {
  await db.updateTable('round').set({ deadline }).where('id', '=', roundId).execute()
}

/** Opens a closed round again for every seat; a seat that was opened alone is one of them. Two statements. */
export async function reopenRound(db: Database, roundId: string, deadline: string): Promise<void> {
  await db
    .updateTable('round')
    .set({ status: 'open', closed_at: null, deadline })
    .where('id', '=', roundId)
    .execute()
  await db.updateTable('participant').set({ reopened_at: null }).where('round_id', '=', roundId).execute()
}

/**
 * From now on the results count what every seat has sent, all at once, so that no arrival can be tied to a pseudonym.
 * @returns how many seats' numbers changed
 */
export async function takeInAnswers(db: Database, roundId: string): Promise<number> {
  const result = await db
    .updateTable('submission')
    .set((is) => ({ counted: is.ref('answers') }))
    .where('participant_id', 'in', (seats) =>
      seats.selectFrom('participant').select('id').where('round_id', '=', roundId),
    )
    .where('answers', 'is not', null)
    .where((is) => is.or([is('counted', 'is', null), is('counted', '<>', is.ref('answers'))]))
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** Why a seat gives no numbers, or (null) that it is expected to. */
export async function saveNoData(db: Database, participantId: string, reason: string | null): Promise<void> {
  await db
    .updateTable('participant')
    .set({ no_data_reason: reason })
    .where('id', '=', participantId)
    .execute()
}

/** Every seat that has not answered is not expected to: why is the same for all. */
export async function excuseSeats(db: Database, roundId: string, reason: string): Promise<void> {
  await db
    .updateTable('participant')
    .set({ no_data_reason: reason })
    .where('round_id', '=', roundId)
    .where('no_data_reason', 'is', null)
    .execute()
}
