import { type PeopleJob, roleAllows } from '#app/domain/cluster/people-can.ts'
import type { ClusterPage } from '#app/server/cluster-access.server.ts'
import type { Services } from '#app/server/context.server.ts'
import { notFound } from '#app/server/package-access.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import { type ActivityKind, logActivity } from '#db/queries/activity.server.ts'
import { listMembers, type Member } from '#db/queries/people.server.ts'

/** What a job on a team has at hand: everybody in the cluster as of now, in a transaction. */
export type TeamWork = { readonly db: Database; readonly team: readonly Member[]; readonly now: string }

/**
 * Reads the team and changes it in one transaction, so that two owners cannot demote each other at the same moment and
 * leave nobody. 404 when the person is no longer in it, or has a role that may not do the job.
 */
export function inTeam<Outcome>(
  services: Services,
  { cluster, account }: ClusterPage,
  job: PeopleJob,
  work: (at: TeamWork) => Promise<Outcome>,
): Promise<Outcome> {
  return services.db.transaction().execute(async (db) => {
    const team = await listMembers(db, cluster.id)
    const self = team.find(({ accountId }) => accountId === account.accountId)
    if (!self || !roleAllows(job, self.role)) throw notFound()
    return work({ db, team, now: services.now().toISOString() })
  })
}

/** The member somebody points at; 404 when the team has no such. */
export function requireMember(team: readonly Member[], accountId: string): Member {
  const member = team.find((each) => each.accountId === accountId)
  if (!member) throw notFound()
  return member
}

/** Notes in the log what was done with people. `detail` is a name, and a role where there is one. */
export function logPeople(
  db: Database,
  {
    cluster,
    account,
  }: { readonly cluster: { readonly id: string }; readonly account: { readonly accountId: string } },
  entry: { readonly what: ActivityKind; readonly at: string; readonly detail: string },
): Promise<void> {
  const { accountId } = account
  return logActivity(db, { id: makeId(), clusterId: cluster.id, packageId: null, accountId, ...entry })
}
