import type { RouterContextProvider } from 'react-router'
import { takeFirstPage } from '#app/domain/handout/first-page.ts'
import type { Handout } from '#app/domain/handout/handout.ts'
import { computeHandoutState, type HandoutState } from '#app/domain/handout/handout-state.ts'
import { readMeeting } from '#app/domain/package/overview.ts'
import type { HandoutDefinition } from '#app/domain/template/handout-definition.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import type { Destination } from '#app/domain/results/destination.ts'
import { type Services, servicesContext } from '#app/server/context.server.ts'
import {
  buildInTurns,
  findHandout,
  type HandoutSource,
  listHandouts,
  type ShownCopy,
} from '#app/server/handouts.server.ts'
import { digestOf } from '#app/server/handout-digest.server.ts'
import { letOthersIn } from '#app/server/let-others-in.server.ts'
import { loadShownResults } from '#app/server/load-shown-results.server.ts'
import { readDestination } from '#app/server/read-destination.server.ts'
import { memberCan, notFound, type PackagePage, requirePackage } from '#app/server/package-access.server.ts'
import { listHandoutDownloads } from '#db/queries/handout-downloads.server.ts'

export type HandoutCard = {
  readonly id: string
  readonly title: string
  readonly purpose: string
  readonly state: HandoutState
  /** When it was last downloaded, and whether it has changed since; null when it never was. */
  readonly downloaded: { readonly at: string; readonly isChanged: boolean } | null
  /** The first page, for a small picture. */
  readonly firstPage: Handout
}

export type HandoutGroup = {
  readonly when: HandoutDefinition['when']
  readonly cards: readonly HandoutCard[]
}

export type HandoutsPage = {
  readonly packageId: string
  /** ISO day; null while it is not agreed. */
  readonly meetingDate: string | null
  readonly groups: readonly HandoutGroup[]
  /** Whose copies of a sheet can be chosen; empty for whoever may not print them. */
  readonly practices: readonly Pick<ShownCopy, 'pseudonym' | 'label'>[]
  readonly canMakeLinks: boolean
}

/** In the order of the evening; the whole booklet first. */
const order: readonly HandoutDefinition['when'][] = ['whole', 'before', 'meeting', 'after']

/** Every sheet of a package, grouped by when it is used. At most seven statements, those of `requirePackage` too. */
export async function loadHandouts(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<HandoutsPage> {
  const page = await requirePackage(request, context, packageId)
  const services = context.get(servicesContext)
  const full = await loadFullSource(services, page, readDestination(request))
  const source = sourceFor(page, full)
  const { template, clusterPackage, shown } = source
  const handouts = new Map((await buildInTurns(source)).map((handout) => [handout.id, handout]))
  const downloads = await listHandoutDownloads(services.db, packageId)
  const cards = listHandouts(source).flatMap((definition) => {
    const handout = handouts.get(definition.id)
    if (!handout) return []
    const { id, title, purpose, when } = definition
    const state = computeHandoutState(definition, template, clusterPackage, shown !== null)
    const last = downloads.find(({ handoutId }) => handoutId === id)
    // Whoever may not print the copies of every practice is told by them all the same.
    const printed = definition.copies === undefined ? handout : (findHandout(full, id) ?? handout)
    const downloaded = last ? { at: last.at, isChanged: last.digest !== digestOf(printed) } : null
    return [{ when, card: { id, title, purpose, state, downloaded, firstPage: takeFirstPage(handout) } }]
  })
  return {
    packageId,
    meetingDate: readMeeting(template, clusterPackage).date ?? null,
    groups: order
      .map((when) => ({ when, cards: cards.filter((one) => one.when === when).map(({ card }) => card) }))
      .filter((group) => group.cards.length > 0),
    practices: source.copies?.map(({ pseudonym, label }) => ({ pseudonym, label })) ?? [],
    canMakeLinks: memberCan(page.role, 'write'),
  }
}

/** One sheet; 404 when the template has none by that id. */
export async function loadHandout(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
  handoutId: string,
): Promise<Handout> {
  const source = await loadHandoutSource(request, context, packageId)
  await letOthersIn()
  const handout = findHandout(source, handoutId)
  if (!handout) throw notFound()
  return handout
}

/**
 * The package as it stands, with the results as whoever the address says it is for may see them and, for who may print
 * them, as each practice may see its own.
 */
export async function loadHandoutSource(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<HandoutSource> {
  const page = await requirePackage(request, context, packageId)
  return loadSource(context.get(servicesContext), page, readDestination(request))
}

/** The same for whoever was found to have a right to the package. At most four statements. */
export async function loadSource(
  services: Services,
  page: SourcePage,
  destination: Destination,
): Promise<HandoutSource> {
  return sourceFor(page, await loadFullSource(services, page, destination))
}

type SourcePage = Pick<PackagePage, 'template' | 'clusterPackage' | 'clusterName' | 'clusterLook' | 'role'>

/** With every practice's own copies, whoever asks: what it is told by whether a sheet has changed. */
export async function loadFullSource(
  services: Services,
  { template, clusterPackage, clusterName, clusterLook }: Omit<SourcePage, 'role'>,
  destination: Destination,
): Promise<HandoutSource> {
  const { round, shown, histories, tallies, copies } = await loadShownResults(
    services,
    clusterPackage.id,
    destination,
    clusterPackage.language,
  )
  const printedOn = danishDay(services.now().toISOString())
  return {
    template,
    clusterPackage,
    clusterName,
    clusterLook,
    printedOn,
    shown,
    histories,
    tallies,
    copies,
    deadline: round?.deadline ?? null,
    frozenIndicators: round?.indicators ?? null,
  }
}

/** A practice's own exact numbers are for itself and for whoever receives the data (DESIGN.md §6). */
export function sourceFor({ role }: Pick<PackagePage, 'role'>, source: HandoutSource): HandoutSource {
  return memberCan(role, 'see-names') ? source : { ...source, copies: null }
}
