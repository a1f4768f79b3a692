import type { RouterContextProvider } from 'react-router'
import { checkPractice, type PracticeProblems } from '#app/domain/cluster/check-practice.ts'
import { type LineFault, parsePracticeLines } from '#app/domain/cluster/parse-practice-lines.ts'
import type { Practice, TypedPractice } from '#app/domain/cluster/practice.ts'
import { type ClusterPage, requireCluster } from '#app/server/cluster-access.server.ts'
import { type Services, servicesContext } from '#app/server/context.server.ts'
import { memberCan, notFound } from '#app/server/package-access.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import { type ActivityKind, logActivity } from '#db/queries/activity.server.ts'
import {
  addPractices,
  listPractices,
  removePractice,
  type StoredPractice,
  updatePractice,
} from '#db/queries/practices.server.ts'

export type PracticesPage = ClusterPage & {
  readonly practices: readonly StoredPractice[]
  /** Names to choose a record system from. */
  readonly recordSystems: readonly string[]
  readonly canChange: boolean
}

type Context = Readonly<RouterContextProvider>

/** Three statements. */
export async function loadPractices(
  request: Request,
  context: Context,
  clusterId: string,
): Promise<PracticesPage> {
  const page = await requireCluster(request, context, clusterId, 'read')
  const { db, templates } = context.get(servicesContext)
  return {
    ...page,
    practices: await listPractices(db, clusterId),
    recordSystems: [...new Set(templates.templates.flatMap((template) => template.recordSystems))],
    canChange: memberCan(page.cluster.role, 'collect'),
  }
}

export type SavedPractice =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly problems: PracticeProblems }

/** Adds a practice, or changes the one named by `practiceId`. */
export async function savePractice(
  request: Request,
  context: Context,
  clusterId: string,
  typed: TypedPractice,
  practiceId: string | null,
): Promise<SavedPractice> {
  const page = await requireCluster(request, context, clusterId, 'collect')
  const services = context.get(servicesContext)
  const checked = checkPractice(typed)
  if (!checked.ok) return checked
  const { practice } = checked
  await services.db.transaction().execute(async (db) => {
    if (practiceId === null) await addPractices(db, clusterId, withIds([practice]), nowOf(services))
    else if (!(await updatePractice(db, clusterId, practiceId, practice))) throw notFound()
    await log(services, db, page, practiceId === null ? 'practice-added' : 'practice-changed', practice.name)
  })
  return { ok: true, name: practice.name }
}

export type PastedOutcome =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly faults: readonly LineFault[] }

/** Adds every pasted line, or none when one has a fault. */
export async function addPastedPractices(
  request: Request,
  context: Context,
  clusterId: string,
  text: string,
): Promise<PastedOutcome> {
  const page = await requireCluster(request, context, clusterId, 'collect')
  const services = context.get(servicesContext)
  const parsed = parsePracticeLines(text)
  if (!parsed.ok) return parsed
  const { practices } = parsed
  await addPracticesOnce(services, page, practices)
  return { ok: true, count: practices.length }
}

/** Adds several practices in one step, noted in the log as one line. */
export async function addPracticesOnce(
  services: Services,
  page: ClusterPage,
  practices: readonly Practice[],
): Promise<void> {
  if (practices.length === 0) return
  await services.db.transaction().execute(async (db) => {
    await addPractices(db, page.cluster.id, withIds(practices), nowOf(services))
    await log(services, db, page, 'practice-added', practices.map(({ name }) => name).join(', '))
  })
}

/** False when it has a seat in a round: the answers stay. 404 when the cluster has no such practice. */
export async function dropPractice(
  request: Request,
  context: Context,
  clusterId: string,
  practiceId: string,
): Promise<{ readonly ok: boolean; readonly practice: StoredPractice }> {
  const page = await requireCluster(request, context, clusterId, 'collect')
  const services = context.get(servicesContext)
  return services.db.transaction().execute(async (db) => {
    const practices = await listPractices(db, clusterId)
    const practice = practices.find(({ id }) => id === practiceId)
    if (!practice) throw notFound()
    const ok = await removePractice(db, clusterId, practiceId)
    if (ok) await log(services, db, page, 'practice-removed', practice.name)
    return { ok, practice }
  })
}

function log(
  services: Services,
  db: Services['db'],
  { account, cluster }: ClusterPage,
  what: ActivityKind,
  detail: string,
): Promise<void> {
  const at = nowOf(services)
  const { accountId } = account
  return logActivity(db, {
    id: makeId(),
    clusterId: cluster.id,
    packageId: null,
    accountId,
    at,
    what,
    detail,
  })
}

function withIds(practices: readonly Practice[]): readonly (Practice & { readonly id: string })[] {
  return practices.map((practice) => ({ ...practice, id: makeId() }))
}

function nowOf(services: Services): string {
  return services.now().toISOString()
}
