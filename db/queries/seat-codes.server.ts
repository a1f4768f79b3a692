import type { Database } from '#db/connection.server.ts'

export type NewSeatCode = {
  readonly codeHash: string
  readonly participantId: string
  readonly createdAt: string
  readonly expiresAt: string
}

/** A seat has one code at a time: an earlier one stops working. Two statements. */
export async function createSeatCode(db: Database, code: NewSeatCode): Promise<void> {
  await deleteSeatCodes(db, code.participantId)
  await db
    .insertInto('seat_code')
    .values({
      code_hash: code.codeHash,
      participant_id: code.participantId,
      created_at: code.createdAt,
      expires_at: code.expiresAt,
    })
    .execute()
}

export async function deleteSeatCodes(db: Database, participantId: string): Promise<void> {
  await db.deleteFrom('seat_code').where('participant_id', '=', participantId).execute()
}

/** The seat that a code opens now, unless its package was deleted. One statement. */
export async function findSeatByCode(
  db: Database,
  codeHash: string,
  now: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('seat_code as k')
    .innerJoin('participant as s', 's.id', 'k.participant_id')
    .innerJoin('round as r', 'r.id', 's.round_id')
    .innerJoin('cluster_package as p', 'p.id', 'r.package_id')
    .select('s.id')
    .where('k.code_hash', '=', codeHash)
    .where('k.expires_at', '>', now)
    .where('p.deleted_at', 'is', null)
    .executeTakeFirst()
  return row?.id
}
