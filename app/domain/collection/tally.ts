import type { DataFormCard } from '#app/domain/collection/data-form.ts'
import { emptyRawAnswer, type RawAnswer } from '#app/domain/collection/raw-answer.ts'
import type { IndicatorKind, Measure } from '#app/domain/indicator/indicator.ts'

/** Category → how many ticks. No tick keeps when it was made or for whom. */
export type TallyCounts = { readonly [category: string]: number }

/**
 * Device → its own counts. Each device sends the whole of its own, so that a count that is sent twice counts once, and two
 * people can tick at the same time.
 */
export type CardTally = { readonly [device: string]: TallyCounts }

/** Indicator id → its tally. */
export type Tally = { readonly [indicatorId: string]: CardTally }

/** `counted` and `other` of a fraction, `first` and `second` of two registrations, or the id of a part. */
export type TallyCategory = { readonly id: string; readonly label: string }

/** The one "device" of all pages without a script. */
export const pageDevice = 'page'

const mostTicks = 99_999
const mostDevices = 30

/** Kinds that are made of patients who can be ticked one by one. */
export function canTally(kind: IndicatorKind): boolean {
  return ['proportion', 'rate', 'count', 'two-registrations', 'composition'].includes(kind)
}

/** @param other what those are called who are in the whole but not counted */
export function tallyCategories(card: DataFormCard, other: string): readonly TallyCategory[] {
  switch (card.kind) {
    case 'proportion':
      return [
        { id: 'counted', label: card.numeratorLabel },
        { id: 'other', label: other },
      ]
    case 'rate':
    case 'count':
      return [{ id: 'counted', label: card.numeratorLabel }]
    case 'two-registrations':
      return [
        { id: 'first', label: card.registrations.first },
        { id: 'second', label: card.registrations.second },
      ]
    case 'composition':
      return card.parts.map(({ id, text }) => ({ id, label: text }))
    default:
      return []
  }
}

/** A device's name as the page makes it: no way to put a word or a number of a patient there. */
export function isDevice(device: string): boolean {
  return device === pageDevice || /^d[a-z]{11}$/.test(device)
}

/** Whole ticks of the categories that there are; anything else falls away. */
export function tidyCounts(
  categories: readonly TallyCategory[],
  read: (category: string) => string | undefined,
): TallyCounts {
  return Object.fromEntries(
    categories.map(({ id }) => {
      const text = read(id) ?? ''
      const ticks = /^\d{1,5}$/.test(text) ? Number(text) : 0
      return [id, Math.min(ticks, mostTicks)]
    }),
  )
}

/** The tally with one device's counts as they are now. With too many devices the tally stays as it is. */
export function putDevice(tally: CardTally, device: string, counts: TallyCounts): CardTally {
  const isFull = !(device in tally) && Object.keys(tally).length >= mostDevices
  return isFull ? tally : { ...tally, [device]: counts }
}

/** One tick more or less of a category, from a page without a script. */
export function tick(tally: CardTally, category: string, step: 1 | -1): CardTally {
  const counts = tally[pageDevice] ?? {}
  const ticks = Math.max(0, Math.min(mostTicks, (counts[category] ?? 0) + step))
  return putDevice(tally, pageDevice, { ...counts, [category]: ticks })
}

/** What all devices have ticked together. */
export function addUp(categories: readonly TallyCategory[], tally: CardTally): TallyCounts {
  return Object.fromEntries(
    categories.map(({ id }) => [
      id,
      Object.values(tally).reduce((sum, counts) => sum + (counts[id] ?? 0), 0),
    ]),
  )
}

/** The card with the tally's sums in its fields; what else was typed stays. */
export function fillFromTally(
  measure: Measure,
  totals: TallyCounts,
  raw: RawAnswer = emptyRawAnswer,
): RawAnswer {
  const of = (id: string) => totals[id] ?? 0
  const all = Object.values(totals).reduce((sum, ticks) => sum + ticks, 0)
  const filled = { ...raw, notFound: false }
  switch (measure.kind) {
    case 'proportion':
      return { ...filled, numerator: String(of('counted')), denominator: String(all) }
    case 'rate':
    case 'count':
      return { ...filled, numerator: String(of('counted')) }
    case 'two-registrations':
      return { ...filled, parts: { first: String(of('first')), second: String(of('second')) } }
    case 'composition':
      return {
        ...filled,
        parts: Object.fromEntries(measure.parts.map(({ id }) => [id, String(of(id))])),
        denominator: String(all),
      }
    default:
      return raw
  }
}
