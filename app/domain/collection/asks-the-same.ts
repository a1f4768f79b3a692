import type { Round } from '#app/domain/collection/round.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'

/** Whether a round asks exactly for these: the order of what is stored in an object says nothing. */
export function asksTheSame(
  { indicators }: Pick<Round, 'indicators'>,
  others: readonly Indicator[],
): boolean {
  return writeSorted(indicators) === writeSorted(others)
}

/** As JSON in which the order of an object's keys says nothing. */
export function writeSorted(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
