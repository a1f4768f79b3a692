import type { RoundSituation } from '#app/domain/package/next-task.ts'
import type { Database } from '#db/connection.server.ts'

/** How the package's newest round stands: how many were asked and have sent. One statement; null without a round. */
export async function findRoundSituation(db: Database, packageId: string): Promise<RoundSituation | null> {
  const row = await db
    .selectFrom('round as r')
    .select(['r.status', 'r.deadline'])
    .select((query) => [
      query
        .selectFrom('participant as s')
        .leftJoin('submission as a', 'a.participant_id', 's.id')
        .whereRef('s.round_id', '=', 'r.id')
        .where((is) => is.or([is('s.no_data_reason', 'is', null), is('a.sent_at', 'is not', null)]))
        .select((count) => count.fn.countAll().as('count'))
        .as('asked'),
      query
        .selectFrom('participant as s')
        .innerJoin('submission as a', 'a.participant_id', 's.id')
        .whereRef('s.round_id', '=', 'r.id')
        .where('a.sent_at', 'is not', null)
        .select((count) => count.fn.countAll().as('count'))
        .as('sent'),
    ])
    .where('r.package_id', '=', packageId)
    .orderBy('r.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  return { status: row.status, deadline: row.deadline, asked: Number(row.asked), sent: Number(row.sent) }
}
