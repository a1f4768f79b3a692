import type { RouterContextProvider } from 'react-router'
import type { RoundSituation } from '#app/domain/package/next-task.ts'
import { checkPackage } from '#app/domain/package/consistency/check-package.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { groupFindings, type StepFindings } from '#app/domain/package/consistency/group-findings.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { servicesContext, type Services } from '#app/server/context.server.ts'
import { type PackagePage, requirePackage } from '#app/server/package-access.server.ts'
import { findRoundSituation } from '#db/queries/overview.server.ts'
import { listRecordSystems } from '#db/queries/practices.server.ts'

/** What does not hang together in a package, given its newest round. One statement. */
export async function listFindings(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { template, clusterPackage, clusterId }: PackagePage,
  round: RoundSituation | null,
): Promise<readonly Finding[]> {
  return checkPackage(template, clusterPackage, {
    rounds: round ? [round] : [],
    today: danishDay(now().toISOString()),
    practiceRecordSystems: await listRecordSystems(db, clusterId),
  })
}

export type ConsistencyPage = {
  readonly packageId: string
  readonly title: string
  readonly steps: readonly StepFindings[]
}

/** Every finding of a package by step. Five statements, those of `requirePackage` included. */
export async function loadConsistency(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<ConsistencyPage> {
  const page = await requirePackage(request, context, packageId)
  const services = context.get(servicesContext)
  const round = await findRoundSituation(services.db, packageId)
  const findings = await listFindings(services, page, round)
  const { kind, title } = page.clusterPackage
  return { packageId, title, steps: groupFindings(page.template, kind, findings) }
}
