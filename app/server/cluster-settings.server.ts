import type { RouterContextProvider } from 'react-router'
import { goneAt } from '#app/domain/cluster/deletion.ts'
import { checkLine, type LineProblem } from '#app/domain/text/check-line.ts'
import { type ClusterPage, requireCluster } from '#app/server/cluster-access.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { notFound } from '#app/server/package-access.server.ts'
import { requireAccount } from '#app/server/session.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import { type ActivityKind, logActivity } from '#db/queries/activity.server.ts'
import {
  deleteCluster,
  listDeletedClusters,
  listOwnPackages,
  type OwnPackage,
  restoreCluster as putBack,
  setClusterName,
  setPackageDeleted,
  setPackageTitle,
} from '#db/queries/deletions.server.ts'

type Context = Readonly<RouterContextProvider>

export type SettingsPage = ClusterPage & {
  readonly packages: readonly OwnPackage[]
  /** Deleted, and when each is gone for good. */
  readonly deleted: readonly (OwnPackage & { readonly goneAt: string })[]
}

/** Names and deletion, for owners alone. Three statements. */
export async function loadSettings(
  request: Request,
  context: Context,
  clusterId: string,
): Promise<SettingsPage> {
  const page = await requireOwner(request, context, clusterId)
  const packages = await listOwnPackages(context.get(servicesContext).db, clusterId)
  return {
    ...page,
    packages: packages.filter(({ deletedAt }) => deletedAt === null),
    deleted: packages.flatMap((each) =>
      each.deletedAt === null ? [] : [{ ...each, goneAt: goneAt(each.deletedAt) }],
    ),
  }
}

async function requireOwner(request: Request, context: Context, clusterId: string): Promise<ClusterPage> {
  const page = await requireCluster(request, context, clusterId, 'write')
  if (page.cluster.role !== 'owner') throw notFound()
  return page
}

export type SettingsOutcome =
  | { readonly ok: true; readonly did: SettingsIntent; readonly name: string }
  | { readonly ok: false; readonly field: string; readonly problem: LineProblem; readonly typed: string }

const intents = ['rename-cluster', 'rename', 'delete', 'restore', 'delete-cluster'] as const

export type SettingsIntent = (typeof intents)[number]

type Job = {
  readonly db: Database
  readonly page: ClusterPage
  readonly target: OwnPackage | undefined
  readonly name: string
  readonly at: string
}

/** What is written, and what stands in the log, by the name of the pressed button. */
const jobs: { readonly [intent in SettingsIntent]: (job: Job) => Promise<readonly [ActivityKind, string]> } =
  {
    'rename-cluster': async ({ db, page, name }) => {
      await setClusterName(db, page.cluster.id, name)
      return ['cluster-renamed', `${page.cluster.name} → ${name}`]
    },
    rename: async ({ db, target, name }) => {
      const { id, title } = requireInUse(target)
      await setPackageTitle(db, id, name)
      return ['package-renamed', `${title} → ${name}`]
    },
    delete: async ({ db, target, at }) => {
      const { id, title } = requireInUse(target)
      await setPackageDeleted(db, id, at)
      return ['package-deleted', title]
    },
    restore: async ({ db, target }) => {
      if (!target || target.deletedAt === null) throw notFound()
      await setPackageDeleted(db, target.id, null)
      return ['package-restored', target.title]
    },
    'delete-cluster': async ({ db, page, at }) => {
      await deleteCluster(db, page.cluster.id, at)
      return ['cluster-deleted', page.cluster.name]
    },
  }

/** Does what the pressed button says; 404 to whoever is no owner, and for what the cluster does not have. */
export async function doSettings(
  request: Request,
  context: Context,
  clusterId: string,
  fields: ReadonlyMap<string, string>,
): Promise<SettingsOutcome> {
  const page = await requireOwner(request, context, clusterId)
  const intent = intents.find((each) => each === fields.get('intent'))
  if (!intent) throw notFound()
  const packageId = fields.get('package') ?? ''
  const name = (fields.get('name') ?? '').trim()
  const problem = intent.startsWith('rename') ? checkLine(name) : null
  if (problem) return { ok: false, field: packageId, problem, typed: problem === 'cpr' ? '' : name }
  const { db, now } = context.get(servicesContext)
  const at = now().toISOString()
  const { accountId } = page.account
  const detail = await db.transaction().execute(async (transaction) => {
    const own = packageId === '' ? [] : await listOwnPackages(transaction, clusterId)
    const target = own.find(({ id }) => id === packageId)
    const [what, told] = await jobs[intent]({ db: transaction, page, target, name, at })
    const entry = { id: makeId(), clusterId, packageId: target?.id ?? null, accountId, at }
    await logActivity(transaction, { ...entry, what, detail: told })
    return target?.title ?? page.cluster.name
  })
  return { ok: true, did: intent, name: detail }
}

function requireInUse(target: OwnPackage | undefined): OwnPackage {
  if (!target || target.deletedAt !== null) throw notFound()
  return target
}

/** Puts back a cluster that one owns and that was deleted; 404 for any other. */
export async function restoreCluster(request: Request, context: Context, clusterId: string): Promise<void> {
  const { accountId } = await requireAccount(request, context)
  const { db, now } = context.get(servicesContext)
  const at = now().toISOString()
  await db.transaction().execute(async (transaction) => {
    const cluster = (await listDeletedClusters(transaction, accountId)).find(({ id }) => id === clusterId)
    if (!cluster) throw notFound()
    await putBack(transaction, cluster)
    const entry = { id: makeId(), clusterId, packageId: null, accountId, at }
    await logActivity(transaction, { ...entry, what: 'cluster-restored', detail: cluster.name })
  })
}
