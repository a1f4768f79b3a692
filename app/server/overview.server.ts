import type { RouterContextProvider } from 'react-router'
import type { Role } from '#app/domain/cluster/role.ts'
import { foldFindings } from '#app/domain/package/consistency/fold-findings.ts'
import { buildOverview, type Overview } from '#app/domain/package/overview.ts'
import type { RoundSituation } from '#app/domain/package/next-task.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { listFindings } from '#app/server/consistency.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { memberCan, type PackagePage, requirePackage } from '#app/server/package-access.server.ts'
import { canTick } from '#app/server/tick-task.server.ts'
import { findRoundSituation } from '#db/queries/overview.server.ts'
import { listRecordSystems } from '#db/queries/practices.server.ts'

export type OverviewPage = {
  readonly page: PackagePage
  readonly overview: Overview
  readonly round: RoundSituation | null
  readonly practiceCount: number
  /** How many things the check of the package found. */
  readonly findingCount: number
  /** ISO day in Denmark. */
  readonly today: string
  /** Tasks can be marked as done here. */
  readonly canTick: boolean
  /** The texts can be changed. */
  readonly canWrite: boolean
  readonly role: Role
}

/** Four statements, those of `requirePackage` included. */
export async function loadOverview(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<OverviewPage> {
  const page = await requirePackage(request, context, packageId)
  const { db, now } = context.get(servicesContext)
  const { template, clusterPackage } = page
  const today = danishDay(now().toISOString())
  const round = await findRoundSituation(db, packageId)
  const recordSystems = await listRecordSystems(db, page.clusterId)
  const practiceCount = recordSystems.length
  const findingCount = foldFindings(listFindings(page, { round, today, recordSystems })).length
  const overview = buildOverview({ template, clusterPackage, practiceCount, round, today })
  const { role } = page
  const canWrite = memberCan(role, 'write')
  const allowed = { role, canWrite, canTick: canWrite && canTick(template) }
  return { page, overview, round, practiceCount, findingCount, today, ...allowed }
}
