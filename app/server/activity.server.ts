import type { RouterContextProvider } from 'react-router'
import { type ClusterPage, requireCluster } from '#app/server/cluster-access.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { listActivity, type LoggedActivity } from '#db/queries/activity.server.ts'

const linesAPage = 100

export type ActivityPage = ClusterPage & {
  readonly lines: readonly LoggedActivity[]
  /** ISO time to go on from; null when there is nothing older. */
  readonly olderThan: string | null
}

/** Who did what in a cluster, newest first, for those who work in it. Three statements. */
export async function loadActivity(
  request: Request,
  context: Readonly<RouterContextProvider>,
  clusterId: string,
): Promise<ActivityPage> {
  const page = await requireCluster(request, context, clusterId, 'collect')
  const before = new URL(request.url).searchParams.get('foer')
  const { db } = context.get(servicesContext)
  const lines = await listActivity(db, clusterId, { before, most: linesAPage })
  return { ...page, lines, olderThan: lines.length < linesAPage ? null : (lines.at(-1)?.at ?? null) }
}
