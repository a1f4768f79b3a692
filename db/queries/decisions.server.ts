import type { Database } from '#db/connection.server.ts'
import { type Decision, standardTerms } from '#app/domain/cluster/decision.ts'

/** A decision as it was written in. */
export type RecordedDecision = Decision & {
  readonly number: number
  /** ISO timestamp. */
  readonly recordedAt: string
  /** Who wrote it in; null when the account is gone. */
  readonly recordedBy: string | null
}

/** Every decision of a cluster, the one that applies first. One statement. */
export async function listDecisions(db: Database, clusterId: string): Promise<readonly RecordedDecision[]> {
  const rows = await db
    .selectFrom('decision as d')
    .leftJoin('account as a', 'a.id', 'd.account_id')
    .select(['d.number', 'd.agreement', 'd.threshold', 'd.strict', 'd.decided_on', 'd.decided_by'])
    .select(['d.wording', 'd.recorded_at', 'a.name'])
    .where('d.cluster_id', '=', clusterId)
    .orderBy('d.number', 'desc')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    agreement: row.agreement,
    smallCounts: { threshold: row.threshold, strict: row.strict === 1 },
    decidedOn: row.decided_on,
    decidedBy: row.decided_by,
    wording: row.wording,
    recordedAt: row.recorded_at,
    recordedBy: row.name,
  }))
}

export type NewDecision = Decision & {
  readonly id: string
  readonly clusterId: string
  /** Who writes it in. */
  readonly accountId: string
  readonly at: string
}

/**
 * Adds a decision and puts its terms on every round of the cluster, so that all that is read from a round follows at once.
 * Give it a transaction. Throws a unique violation when somebody wrote one in at the same moment.
 */
export async function recordDecision(db: Database, decision: NewDecision): Promise<void> {
  const { agreement, clusterId } = decision
  const { threshold, strict } = decision.smallCounts
  const terms = { agreement, threshold, strict: strict ? 1 : 0 }
  const [latest] = await listDecisions(db, clusterId)
  await db
    .insertInto('decision')
    .values({
      id: decision.id,
      cluster_id: clusterId,
      number: (latest?.number ?? 0) + 1,
      ...terms,
      decided_on: decision.decidedOn,
      decided_by: decision.decidedBy,
      wording: decision.wording,
      account_id: decision.accountId,
      recorded_at: decision.at,
    })
    .execute()
  await db
    .updateTable('round')
    .set(terms)
    .where('package_id', 'in', (query) =>
      query.selectFrom('cluster_package').select('id').where('cluster_id', '=', clusterId),
    )
    .execute()
}

/** What applies in the cluster of a package: its newest decision, or what applies without one. One statement. */
export async function findTerms(db: Database, packageId: string): Promise<typeof standardTerms> {
  const row = await db
    .selectFrom('decision as d')
    .innerJoin('cluster_package as k', 'k.cluster_id', 'd.cluster_id')
    .select(['d.agreement', 'd.threshold', 'd.strict'])
    .where('k.id', '=', packageId)
    .orderBy('d.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return standardTerms
  return {
    agreement: row.agreement,
    smallCounts: { threshold: row.threshold, strict: row.strict === 1 },
  }
}
