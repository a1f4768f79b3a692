import type { RouterContextProvider } from 'react-router'
import type { RoundSituation } from '#app/domain/package/next-task.ts'
import { checkPackage } from '#app/domain/package/consistency/check-package.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { groupFindings, type StepFindings } from '#app/domain/package/consistency/group-findings.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { type PackagePage, requirePackage } from '#app/server/package-access.server.ts'
import { findRoundSituation } from '#db/queries/overview.server.ts'
import { listRecordSystems } from '#db/queries/practices.server.ts'

/** What a check needs beside the page: the newest round, the ISO day, and the record system of each practice. */
export type CheckedWith = {
  readonly round: RoundSituation | null
  readonly today: string
  readonly recordSystems: readonly string[]
}

/** What does not hang together in a package. No statements of its own. */
export function listFindings(
  { template, clusterPackage }: Pick<PackagePage, 'template' | 'clusterPackage'>,
  { round, today, recordSystems }: CheckedWith,
): readonly Finding[] {
  const rounds = round ? [round] : []
  return checkPackage(template, clusterPackage, { rounds, today, practiceRecordSystems: recordSystems })
}

export type ConsistencyPage = {
  readonly packageId: string
  readonly title: string
  readonly steps: readonly StepFindings[]
}

/** Every finding of a package by step. Four statements, those of `requirePackage` included. */
export async function loadConsistency(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<ConsistencyPage> {
  const page = await requirePackage(request, context, packageId)
  const { db, now } = context.get(servicesContext)
  const round = await findRoundSituation(db, packageId)
  const recordSystems = await listRecordSystems(db, page.clusterId)
  const findings = listFindings(page, { round, today: danishDay(now().toISOString()), recordSystems })
  const { kind, title } = page.clusterPackage
  return { packageId, title, steps: groupFindings(page.template, kind, findings) }
}
