import type { ListItem } from '#app/domain/template/template.ts'

/** One part of the evening with its place on the clock. `from` and `to` are null when the start is not known. */
export type ProgrammeEntry<Item extends ListItem = ListItem> = {
  readonly item: Item
  /** 0 when the item does not say. */
  readonly minutes: number
  readonly from: string | null
  readonly to: string | null
}

const minutesADay = 24 * 60

/**
 * Clock times of the programme: each item begins when the one before it ends.
 * @param startTime `17:00`, or null while it is not agreed
 */
export function computeProgramme<Item extends ListItem>(
  items: readonly Item[],
  startTime: string | null,
): readonly ProgrammeEntry<Item>[] {
  const start = startTime === null ? null : parseClock(startTime)
  return items.map((item, index) => {
    const before = sumMinutes(items.slice(0, index))
    const minutes = minutesOf(item)
    const from = start === null ? null : writeClock(start + before)
    const to = start === null ? null : writeClock(start + before + minutes)
    return { item, minutes, from, to }
  })
}

/** Minutes that the items take together. */
export function sumMinutes(items: readonly ListItem[]): number {
  return items.reduce((sum, item) => sum + minutesOf(item), 0)
}

/** The minutes that an item says it takes; 0 for anything but a positive number. */
export function minutesOf(item: ListItem): number {
  const minutes = item['minutes']
  return typeof minutes === 'number' && minutes > 0 ? Math.round(minutes) : 0
}

/** Minutes after midnight, or null for a text that is no time of day. */
export function parseClock(time: string): number | null {
  const match = /^(\d{1,2})[:.](\d{2})$/.exec(time.trim())
  if (!match) return null
  const [hours, minutes] = [Number(match[1]), Number(match[2])]
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null
}

/** Minutes after midnight as `17:00`; past midnight it begins again. */
export function writeClock(minutes: number): string {
  const time = minutes % minutesADay
  return `${pad(Math.floor(time / 60))}:${pad(time % 60)}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
