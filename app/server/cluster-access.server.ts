import type { RouterContextProvider } from 'react-router'
import { servicesContext } from '#app/server/context.server.ts'
import { memberCan, notFound } from '#app/server/package-access.server.ts'
import { requireAccount } from '#app/server/session.server.ts'
import type { SignedIn } from '#db/queries/accounts.server.ts'
import { type ClusterAccess, findCluster } from '#db/queries/clusters.server.ts'

export type ClusterPage = { readonly account: SignedIn; readonly cluster: ClusterAccess }

/** The cluster of a page, for a member whose role allows `right`; 404 to everybody else. Two statements. */
export async function requireCluster(
  request: Request,
  context: Readonly<RouterContextProvider>,
  clusterId: string,
  right: 'read' | 'write' | 'collect',
): Promise<ClusterPage> {
  const account = await requireAccount(request, context)
  const cluster = await findCluster(context.get(servicesContext).db, clusterId, account.accountId)
  if (!cluster || !memberCan(cluster.role, right)) throw notFound()
  return { account, cluster }
}
