import { minutesOf, sumMinutes } from '#app/domain/meeting/programme.ts'
import type { ListItem } from '#app/domain/template/template.ts'

/** Nobody plans an evening in single minutes. */
const step = 5

/**
 * The programme stretched or shrunk to the length of the meeting: breaks stay as they are, the other parts keep their
 * shares of the time in whole five minutes, five at least, and the sum is exact. What the length has beyond whole five
 * minutes goes to the longest part. A part without minutes counts as an average one. Null when there is no room: for
 * five minutes to each part, or for any part at all.
 * @param length of the meeting in minutes
 */
export function fitProgramme<Item extends ListItem>(
  items: readonly Item[],
  length: number,
): readonly Item[] | null {
  if (sumMinutes(items) === length && items.every((item) => minutesOf(item) > 0)) return items
  const parts = items.filter((item) => !isBreak(item))
  const room = length - sumMinutes(items.filter(isBreak))
  if (!Number.isInteger(length) || parts.length === 0 || room < parts.length * step) return null
  const minutes = share(weigh(parts), room)
  return items.map((item) => {
    const place = parts.indexOf(item)
    return place < 0 ? item : { ...item, minutes: minutes[place] }
  })
}

function isBreak(item: ListItem): boolean {
  return item['isBreak'] === true
}

function weigh(parts: readonly ListItem[]): readonly number[] {
  const known = parts.map(minutesOf).filter((minutes) => minutes > 0)
  const average = known.length === 0 ? 1 : known.reduce((sum, minutes) => sum + minutes, 0) / known.length
  return parts.map((part) => minutesOf(part) || average)
}

/**
 * Each part gets one step, and every further step goes where the share is furthest behind (the Webster method of
 * apportionment): a longer meeting never shortens a part.
 */
function share(weights: readonly number[], room: number): readonly number[] {
  const steps = weights.map(() => 1)
  for (let left = Math.floor(room / step) - weights.length; left > 0; left -= 1) {
    const next = indexOfLargest(weights.map((weight, at) => weight / (2 * (steps[at] ?? 0) + 1)))
    steps[next] = (steps[next] ?? 0) + 1
  }
  const longest = indexOfLargest(weights)
  return steps.map((count, at) => count * step + (at === longest ? room % step : 0))
}

function indexOfLargest(values: readonly number[]): number {
  return values.indexOf(Math.max(...values))
}
