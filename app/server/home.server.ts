import { redirect, type RouterContextProvider } from 'react-router'
import { goneAt } from '#app/domain/cluster/deletion.ts'
import { checkLine, type LineProblem } from '#app/domain/text/check-line.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { memberCan } from '#app/server/package-access.server.ts'
import { findAccount, requireAccount } from '#app/server/session.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import { hasNoAccount, type SignedIn } from '#db/queries/accounts.server.ts'
import { type ClusterSummary, createCluster, listClusters } from '#db/queries/clusters.server.ts'
import { type DeletedCluster, listDeletedClusters } from '#db/queries/deletions.server.ts'
import { listPackages, type PackageSummary } from '#db/queries/packages.server.ts'
import { type Handover, listHandovers } from '#db/queries/people.server.ts'

export type HomeCluster = ClusterSummary & {
  readonly packages: readonly PackageSummary[]
  readonly canWrite: boolean
}

export type Home = {
  readonly account: SignedIn
  readonly clusters: readonly HomeCluster[]
  /** Notes to the person from whoever handed a cluster over. */
  readonly handovers: readonly Handover[]
  /** Of one's own, with the ISO time from which each is gone. */
  readonly deleted: readonly (DeletedCluster & { readonly goneAt: string })[]
}

/** Everything a person works on. Sends whoever is not signed in where they can be. Five statements. */
export async function loadHome(request: Request, context: Readonly<RouterContextProvider>): Promise<Home> {
  const { db } = context.get(servicesContext)
  const account = await findAccount(request, context)
  if (!account) throw redirect((await hasNoAccount(db)) ? '/foerste-gang' : '/log-ind')
  const clusters = await listClusters(db, account.accountId)
  const packages = await listPackages(db, account.accountId)
  const handovers = await listHandovers(db, account.accountId)
  const deleted = await listDeletedClusters(db, account.accountId)
  return {
    account,
    handovers,
    deleted: deleted.map((cluster) => ({ ...cluster, goneAt: goneAt(cluster.deletedAt) })),
    clusters: clusters.map((cluster) => ({
      ...cluster,
      packages: packages.filter((each) => each.clusterId === cluster.id),
      canWrite: memberCan(cluster.role, 'write'),
    })),
  }
}

export type ClusterOutcome =
  { readonly ok: true; readonly clusterId: string } | { readonly ok: false; readonly problem: LineProblem }

/** Another cluster, with the signed-in person as its owner. */
export async function openCluster(
  request: Request,
  context: Readonly<RouterContextProvider>,
  name: string,
): Promise<ClusterOutcome> {
  const { accountId } = await requireAccount(request, context)
  const { db, now } = context.get(servicesContext)
  const problem = checkLine(name)
  if (problem) return { ok: false, problem }
  const clusterId = makeId()
  const cluster = { id: clusterId, name: name.trim(), isDemo: false, accountId, at: now().toISOString() }
  await db
    .transaction()
    .execute((transaction) => createCluster(transaction, { ...cluster, activityId: makeId() }))
  return { ok: true, clusterId }
}
