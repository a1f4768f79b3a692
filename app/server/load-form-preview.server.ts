import type { RouterContextProvider } from 'react-router'
import { roundCan } from '#app/domain/collection/round-can.ts'
import { standardTerms } from '#app/domain/cluster/decision.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import { itemsOfRole } from '#app/domain/package/section-content.ts'
import { servicesContext } from '#app/server/context.server.ts'
import type { PracticePage } from '#app/server/load-practice-form.server.ts'
import { requirePackage } from '#app/server/package-access.server.ts'
import { listDecisions } from '#db/queries/decisions.server.ts'
import { findLatestRound } from '#db/queries/rounds.server.ts'

/**
 * The form as a practice will see it: the round's frozen indicators, or the package's while they may still change.
 * Four statements, those of `requirePackage` included.
 * @param recordSystem whose steps to show; empty for the general ones
 */
export async function loadFormPreview(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
  recordSystem: string,
): Promise<Omit<PracticePage, 'practiceName' | 'deadline'> & { readonly deadline: string | null }> {
  const { template, clusterPackage, clusterName, clusterId } = await requirePackage(
    request,
    context,
    packageId,
  )
  const { db } = context.get(servicesContext)
  const round = await findLatestRound(db, packageId)
  const [decision] = await listDecisions(db, clusterId)
  return {
    title: clusterPackage.title,
    clusterName,
    deadline: round?.deadline ?? null,
    agreement: (decision ?? standardTerms).agreement,
    wording: decision?.wording ?? '',
    indicators:
      round && !roundCan.changeDefinitions(round)
        ? round.indicators
        : buildIndicators(itemsOfRole(template, clusterPackage.sections, 'indicators')),
    recordSystems: template.recordSystems,
    recordSystem,
    yardsticks: {},
    draft: {},
    answers: null,
    savedAt: null,
    sentAt: null,
  }
}
