import type { Practice } from '#app/domain/cluster/practice.ts'
import type { Database } from '#db/connection.server.ts'

export type StoredPractice = Practice & {
  readonly id: string
  /** It has a seat in a round, so removing it would remove answers. */
  readonly isInRound: boolean
}

/** The practices of a cluster, by name in Danish order. One statement. */
export async function listPractices(db: Database, clusterId: string): Promise<readonly StoredPractice[]> {
  const rows = await db
    .selectFrom('practice')
    .select(['id', 'name', 'number', 'doctors', 'list_size', 'email', 'record_system'])
    .select((query) =>
      query
        .exists(
          query
            .selectFrom('participant')
            .select('participant.id')
            .whereRef('participant.practice_id', '=', 'practice.id'),
        )
        .as('is_in_round'),
    )
    .where('cluster_id', '=', clusterId)
    .execute()
  const order = new Intl.Collator('da', { numeric: true })
  return rows
    .map((row) => ({
      id: row.id,
      name: row.name,
      number: row.number,
      doctors: row.doctors,
      listSize: row.list_size,
      email: row.email,
      recordSystem: row.record_system,
      isInRound: Boolean(row.is_in_round),
    }))
    .toSorted((a, b) => order.compare(a.name, b.name) || order.compare(a.id, b.id))
}

/** The record system of each practice, empty where it is not known. One statement. */
export async function listRecordSystems(db: Database, clusterId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('practice')
    .select('record_system')
    .where('cluster_id', '=', clusterId)
    .orderBy('id')
    .execute()
  return rows.map((row) => row.record_system)
}

export async function addPractices(
  db: Database,
  clusterId: string,
  practices: readonly (Practice & { readonly id: string })[],
  at: string,
): Promise<void> {
  if (practices.length === 0) return
  await db
    .insertInto('practice')
    .values(
      practices.map(({ id, ...practice }) => ({
        id,
        cluster_id: clusterId,
        created_at: at,
        ...toColumns(practice),
      })),
    )
    .execute()
}

/** False when the cluster has no such practice. */
export async function updatePractice(
  db: Database,
  clusterId: string,
  practiceId: string,
  practice: Practice,
): Promise<boolean> {
  const result = await db
    .updateTable('practice')
    .set(toColumns(practice))
    .where('id', '=', practiceId)
    .where('cluster_id', '=', clusterId)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** False when the cluster has no such practice, or it has a seat in a round: its answers would go with it. */
export async function removePractice(db: Database, clusterId: string, practiceId: string): Promise<boolean> {
  const result = await db
    .deleteFrom('practice')
    .where('id', '=', practiceId)
    .where('cluster_id', '=', clusterId)
    .where('id', 'not in', (query) => query.selectFrom('participant').select('practice_id'))
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

function toColumns(practice: Practice) {
  return {
    name: practice.name,
    number: practice.number,
    doctors: practice.doctors,
    list_size: practice.listSize,
    email: practice.email,
    record_system: practice.recordSystem,
  }
}
