import type { PackagePage } from '#app/server/package-access.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import { type ActivityKind, logActivity } from '#db/queries/activity.server.ts'

/** Notes in the log what a coordinator did with a round. `detail` is a practice's name, or nothing. */
export async function logRound(
  db: Database,
  page: Pick<PackagePage, 'clusterId' | 'account' | 'clusterPackage'>,
  entry: { readonly what: ActivityKind; readonly at: string; readonly detail?: string },
): Promise<void> {
  await logActivity(db, {
    id: makeId(),
    clusterId: page.clusterId,
    packageId: page.clusterPackage.id,
    accountId: page.account.accountId,
    at: entry.at,
    what: entry.what,
    detail: entry.detail ?? '',
  })
}
