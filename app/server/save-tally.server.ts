import { buildDataForm, type DataFormCard } from '#app/domain/collection/data-form.ts'
import {
  addUp,
  canTally,
  type CardTally,
  fillFromTally,
  isDevice,
  putDevice,
  tallyCategories,
  type TallyCategory,
  type TallyCounts,
  tick,
  tidyCounts,
} from '#app/domain/collection/tally.ts'
import { isHandCounted } from '#app/domain/indicator/hand-count.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { catalogueFor } from '#app/i18n/catalogue.ts'
import type { Services } from '#app/server/context.server.ts'
import { draftToSave, inOpenSeat, type NotStored, type Visit } from '#app/server/save-answers.server.ts'
import { type DeadLink, findSeatAccess } from '#app/server/seat-access.server.ts'
import { findSubmission, type Seat } from '#db/queries/submissions.server.ts'
import { saveTallied } from '#db/queries/tallies.server.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** What the tally page shows of one indicator. */
export type TallyPage = {
  readonly clusterName: string
  readonly practiceName: string
  readonly title: string
  readonly card: DataFormCard
  readonly categories: readonly TallyCategory[]
  readonly totals: TallyCounts
}

export type TallyAccess =
  | DeadLink
  | { readonly status: 'no-tally' }
  | { readonly status: 'open' | 'closed'; readonly page: TallyPage }

/** Two statements, and nothing is written. */
export async function loadTally(
  services: Services,
  visit: Visit,
  indicatorId: string,
  locale: Locale,
): Promise<TallyAccess> {
  const access = await findSeatAccess(services, visit.token, visit.sender)
  if (!('seat' in access)) return access
  const { seat, status } = access
  const found = findTallied(seat, indicatorId, locale)
  if (!found) return { status: 'no-tally' }
  const submission = await findSubmission(services.db, seat.participantId)
  const totals = addUp(found.categories, submission?.tally[indicatorId] ?? {})
  const { clusterName, practiceName, title } = seat
  const { card, categories } = found
  return { status, page: { clusterName, practiceName, title, card, categories, totals } }
}

export type TallyOutcome =
  NotStored | { readonly status: 'no-tally' } | { readonly status: 'saved'; readonly totals: TallyCounts }

/**
 * Keeps what the page sent: one tick more (`add`) or less (`undo`), or all the ticks of one device. The sums go into the
 * form's fields. Five statements, begin and commit included.
 */
export function saveTally(
  services: Services,
  visit: Visit,
  indicatorId: string,
  fields: ReadonlyMap<string, string>,
): Promise<TallyOutcome> {
  return inOpenSeat<TallyOutcome>(services, visit, async (db, seat) => {
    const found = findTallied(seat, indicatorId, 'da')
    if (!found) return { status: 'no-tally' }
    const before = await findSubmission(db, seat.participantId)
    const tally = before?.tally ?? {}
    const now = changeTally(tally[indicatorId] ?? {}, found.categories, fields)
    const totals = addUp(found.categories, now)
    const raw = fillFromTally(found.indicator, totals, before?.draft[indicatorId])
    const recordSystem = before?.recordSystem ?? seat.recordSystem
    const save = draftToSave(services, seat, {
      recordSystem,
      draft: { ...before?.draft, [indicatorId]: raw },
    })
    await saveTallied(db, save, { ...tally, [indicatorId]: now })
    return { status: 'saved', totals }
  })
}

function changeTally(
  tally: CardTally,
  categories: readonly TallyCategory[],
  fields: ReadonlyMap<string, string>,
): CardTally {
  const device = fields.get('device')
  if (device !== undefined) {
    const counts = tidyCounts(categories, (category) => fields.get(`count-${category}`))
    return isDevice(device) ? putDevice(tally, device, counts) : tally
  }
  const added = categories.find(({ id }) => id === fields.get('add'))
  if (added) return tick(tally, added.id, 1)
  const undone = categories.find(({ id }) => id === fields.get('undo'))
  return undone ? tick(tally, undone.id, -1) : tally
}

function findTallied(
  { round, title }: Seat,
  indicatorId: string,
  locale: Locale,
):
  | {
      readonly indicator: Indicator
      readonly card: DataFormCard
      readonly categories: readonly TallyCategory[]
    }
  | undefined {
  const indicator = round.indicators.find(({ id }) => id === indicatorId)
  if (!indicator || !isHandCounted(indicator) || !canTally(indicator.kind)) return undefined
  const [card] = buildDataForm({ title, indicators: [indicator], recordSystem: '', locale }).cards
  if (!card) return undefined
  const { tally } = catalogueFor(locale).practiceForm
  return { indicator, card, categories: tallyCategories(card, tally.other) }
}
