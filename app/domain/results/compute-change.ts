import type { ValueMeasure } from '#app/domain/indicator/indicator.ts'
import { computeNewcombe } from '#app/domain/results/newcombe.ts'
import type { Counts } from '#app/domain/results/pooled.ts'
import { computeRateRatio, computeRateRatioInterval } from '#app/domain/results/rate-ratio.ts'
import type { Interval } from '#app/domain/results/results.ts'
import type { Change } from '#app/domain/results/round-change.ts'

type Measured = {
  readonly numerator: number
  readonly denominator: number | null
  readonly value: number | null
}

/**
 * After minus before: Newcombe's difference for a proportion, the conditional exact ratio for a rate, a bare difference
 * for a count and a mean (DOMAIN.md §1.5). Null where either has no value.
 */
export function computeChange(kind: ValueMeasure['kind'], before: Measured, after: Measured): Change | null {
  if (before.value === null || after.value === null) return null
  const difference = after.value - before.value
  const bare: Change = { difference, interval: null, ratio: null, clear: null }
  const [from, to] = [countsOf(before), countsOf(after)]
  if (!from || !to) return bare
  if (kind === 'proportion') {
    const interval = computeNewcombe(to, from)
    return { ...bare, interval, clear: leavesOut(interval, 0) }
  }
  if (kind !== 'rate') return bare
  const value = computeRateRatio(to, from)
  if (value === null) return bare
  const interval = computeRateRatioInterval(to, from)
  return { ...bare, ratio: { value, interval }, clear: leavesOut(interval, 1) }
}

function countsOf({ numerator, denominator }: Measured): Counts | null {
  return denominator === null ? null : { numerator, denominator }
}

function leavesOut(interval: Interval | null, value: number): boolean | null {
  return interval && (interval.low > value || interval.high < value)
}
