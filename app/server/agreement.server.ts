import type { RouterContextProvider } from 'react-router'
import {
  checkDecision,
  type Decision,
  type DecisionProblems,
  standardTerms,
  type TypedDecision,
} from '#app/domain/cluster/decision.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { type ClusterPage, requireCluster } from '#app/server/cluster-access.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { memberCan, notFound } from '#app/server/package-access.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import { logActivity } from '#db/queries/activity.server.ts'
import { listDecisions, recordDecision, type RecordedDecision } from '#db/queries/decisions.server.ts'

export type AgreementPage = ClusterPage & {
  /** The one that applies first; empty while the cluster has decided nothing. */
  readonly decisions: readonly RecordedDecision[]
  readonly terms: Pick<Decision, 'agreement' | 'smallCounts'>
  /** Who may see names may also open them to the others. */
  readonly canDecide: boolean
  /** ISO day in Denmark. */
  readonly today: string
}

type Context = Readonly<RouterContextProvider>

/** What the cluster has agreed about its numbers, and what it agreed before. Three statements. */
export async function loadAgreement(
  request: Request,
  context: Context,
  clusterId: string,
): Promise<AgreementPage> {
  const page = await requireCluster(request, context, clusterId, 'read')
  const { db, now } = context.get(servicesContext)
  const decisions = await listDecisions(db, clusterId)
  return {
    ...page,
    decisions,
    terms: decisions[0] ?? standardTerms,
    canDecide: memberCan(page.cluster.role, 'see-names'),
    today: danishDay(now().toISOString()),
  }
}

export type DecisionOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: DecisionProblems; readonly typed: TypedDecision }

/** Writes a decision in, and in the log; from then on every page and file follows it. */
export async function decideAgreement(
  request: Request,
  context: Context,
  clusterId: string,
  typed: TypedDecision,
): Promise<DecisionOutcome> {
  const { account, cluster } = await requireCluster(request, context, clusterId, 'collect')
  if (!memberCan(cluster.role, 'see-names')) throw notFound()
  const services = context.get(servicesContext)
  const at = services.now().toISOString()
  const checked = checkDecision(typed, danishDay(at))
  if (!checked.ok) return { ...checked, typed }
  const { accountId } = account
  const { decision } = checked
  await services.db.transaction().execute(async (db) => {
    await recordDecision(db, { ...decision, id: makeId(), clusterId, accountId, at })
    const entry = { id: makeId(), clusterId, packageId: null, accountId, at }
    await logActivity(db, { ...entry, what: 'agreement-decided', detail: decision.agreement })
  })
  return { ok: true }
}
