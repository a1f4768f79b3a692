import type { Database } from '#db/connection.server.ts'
import type { MailTable } from '#db/tables/mail.ts'
import type { RoundText, TextKind } from '#app/domain/collection/round-text.ts'

/** What the coordinator made of the texts of a round; undefined where it is still the product's own. One statement. */
export async function listRoundTexts(
  db: Database,
  roundId: string,
): Promise<{ readonly [kind in TextKind]?: RoundText }> {
  const rows = await db
    .selectFrom('round_text')
    .select(['kind', 'subject', 'body'])
    .where('round_id', '=', roundId)
    .execute()
  return Object.fromEntries(rows.map(({ kind, ...text }) => [kind, text]))
}

export async function saveRoundText(
  db: Database,
  text: RoundText & { readonly roundId: string; readonly kind: TextKind; readonly now: string },
): Promise<void> {
  const { roundId, kind, subject, body, now } = text
  await db
    .insertInto('round_text')
    .values({ round_id: roundId, kind, subject, body, saved_at: now })
    .onConflict((conflict) =>
      conflict.columns(['round_id', 'kind']).doUpdateSet({ subject, body, saved_at: now }),
    )
    .execute()
}

export type NewMail = Pick<MailTable, 'id' | 'kind' | 'address' | 'subject' | 'body' | 'base'> & {
  readonly participantId: string
}

/** Puts mails in the queue; the body still holds its `{link}`. One statement. */
export async function queueMails(db: Database, mails: readonly NewMail[], now: string): Promise<void> {
  await db
    .insertInto('mail')
    .values(
      mails.map(({ participantId, ...mail }) => ({
        ...mail,
        participant_id: participantId,
        state: 'queued' as const,
        attempts: 0,
        reason: '',
        queued_at: now,
        next_at: now,
      })),
    )
    .execute()
}

/** How a seat's latest mail fares. */
export type MailState = Pick<MailTable, 'state' | 'reason' | 'kind'> & {
  readonly id: string
  /** When it was sent or, before that, queued. ISO timestamp. */
  readonly at: string
}

/** The latest mail of each seat of a round, by seat. One statement. */
export async function listMailStates(
  db: Database,
  roundId: string,
): Promise<{ readonly [seatId: string]: MailState }> {
  const rows = await db
    .selectFrom('mail as m')
    .innerJoin('participant as s', 's.id', 'm.participant_id')
    .select(['m.id', 'm.participant_id', 'm.state', 'm.reason', 'm.kind', 'm.queued_at', 'm.sent_at'])
    .where('s.round_id', '=', roundId)
    .orderBy('m.queued_at')
    .execute()
  return Object.fromEntries(
    rows.map(({ participant_id: seat, queued_at: queuedAt, sent_at: sentAt, ...mail }) => [
      seat,
      { ...mail, at: sentAt ?? queuedAt },
    ]),
  )
}

export type DueMail = Pick<MailTable, 'id' | 'address' | 'subject' | 'body' | 'base' | 'attempts'> & {
  readonly participantId: string
  /** The seat has sent its answers since: a mail that asks for them is not needed any more. */
  readonly hasAnswered: boolean
}

/** Mails whose time has come, the oldest first. One statement. */
export async function listDueMails(db: Database, now: string): Promise<readonly DueMail[]> {
  const rows = await db
    .selectFrom('mail as m')
    .leftJoin('submission as a', 'a.participant_id', 'm.participant_id')
    .select(['m.id', 'm.participant_id', 'm.address', 'm.subject', 'm.body', 'm.base', 'm.attempts'])
    .select('a.sent_at')
    .where('m.state', '=', 'queued')
    .where('m.next_at', '<=', now)
    .orderBy('m.queued_at')
    .limit(20)
    .execute()
  return rows.map(({ participant_id: participantId, sent_at: sentAt, ...mail }) => ({
    ...mail,
    participantId,
    hasAnswered: sentAt !== null,
  }))
}

/** Takes a mail out of the queue to send it: false when somebody else has. */
export async function claimMail(db: Database, mailId: string): Promise<boolean> {
  const result = await db
    .updateTable('mail')
    .set((is) => ({ state: 'sending', attempts: is('attempts', '+', 1) }))
    .where('id', '=', mailId)
    .where('state', '=', 'queued')
    .executeTakeFirst()
  return result.numUpdatedRows > 0
}

/** What came of a mail. `nextAt`: when it is tried again. */
export async function saveMailState(
  db: Database,
  mailId: string,
  outcome: {
    readonly state: MailTable['state']
    readonly reason?: string
    readonly nextAt?: string
    readonly sentAt?: string
  },
): Promise<void> {
  const { state, reason = '', nextAt, sentAt } = outcome
  await db
    .updateTable('mail')
    .set({
      state,
      reason,
      ...(nextAt === undefined ? {} : { next_at: nextAt }),
      ...(sentAt === undefined ? {} : { sent_at: sentAt }),
    })
    .where('id', '=', mailId)
    .execute()
}

/** Mails that were being sent when the server stopped: nobody knows whether they left. */
export async function markInterruptedMails(db: Database): Promise<void> {
  await db.updateTable('mail').set({ state: 'uncertain' }).where('state', '=', 'sending').execute()
}

/** Tries a mail of a seat again, to the address that is on the list now. False when there is none to try again. */
export async function requeueMail(
  db: Database,
  mail: { readonly id: string; readonly address: string; readonly now: string },
): Promise<boolean> {
  const result = await db
    .updateTable('mail')
    .set({ state: 'queued', attempts: 0, reason: '', address: mail.address, next_at: mail.now })
    .where('id', '=', mail.id)
    .where('state', 'in', ['refused', 'uncertain'])
    .executeTakeFirst()
  return result.numUpdatedRows > 0
}
