import type { RouterContextProvider } from 'react-router'
import { takeFirstPage } from '#app/domain/handout/first-page.ts'
import type { Handout } from '#app/domain/handout/handout.ts'
import { computeHandoutState, type HandoutState } from '#app/domain/handout/handout-state.ts'
import { readMeeting } from '#app/domain/package/overview.ts'
import type { HandoutDefinition } from '#app/domain/template/handout-definition.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { buildHandouts, findHandout, type HandoutSource, listHandouts } from '#app/server/handouts.server.ts'
import { loadShownResults } from '#app/server/load-shown-results.server.ts'
import { readDestination } from '#app/server/read-destination.server.ts'
import { memberCan, notFound, requirePackage } from '#app/server/package-access.server.ts'

export type HandoutCard = {
  readonly id: string
  readonly title: string
  readonly purpose: string
  readonly state: HandoutState
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
}

/** In the order of the evening; the whole booklet first. */
const order: readonly HandoutDefinition['when'][] = ['whole', 'before', 'meeting', 'after']

/** Every sheet of a package, grouped by when it is used. At most six statements, those of `requirePackage` too. */
export async function loadHandouts(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<HandoutsPage> {
  const source = await loadHandoutSource(request, context, packageId)
  const { template, clusterPackage, shown } = source
  const handouts = new Map(buildHandouts(source).map((handout) => [handout.id, handout]))
  const cards = listHandouts(source).flatMap((definition) => {
    const handout = handouts.get(definition.id)
    if (!handout) return []
    const { id, title, purpose, when } = definition
    const state = computeHandoutState(definition, template, clusterPackage, shown !== null)
    return [{ when, card: { id, title, purpose, state, firstPage: takeFirstPage(handout) } }]
  })
  return {
    packageId,
    meetingDate: readMeeting(template, clusterPackage).date ?? null,
    groups: order
      .map((when) => ({ when, cards: cards.filter((one) => one.when === when).map(({ card }) => card) }))
      .filter((group) => group.cards.length > 0),
  }
}

/** One sheet; 404 when the template has none by that id. */
export async function loadHandout(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
  handoutId: string,
): Promise<Handout> {
  const handout = findHandout(await loadHandoutSource(request, context, packageId), handoutId)
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
  const { template, clusterPackage, clusterName, clusterLook, role } = page
  const services = context.get(servicesContext)
  const destination = readDestination(request)
  const { round, shown, copies } = await loadShownResults(services, packageId, destination)
  const printedOn = danishDay(services.now().toISOString())
  return {
    template,
    clusterPackage,
    clusterName,
    clusterLook,
    printedOn,
    shown,
    // A practice's own exact numbers are for itself and for whoever receives the data (DESIGN.md §6).
    copies: memberCan(role, 'see-names') ? copies : null,
    deadline: round?.deadline ?? null,
    frozenIndicators: round?.indicators ?? null,
  }
}
