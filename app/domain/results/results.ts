import type { Indicator } from '#app/domain/indicator/indicator.ts'

/** A 95 % interval in the unit of its value: share 0–1 for proportions, per 1,000 for rates. */
export type Interval = { readonly low: number; readonly high: number }

/** One practice's value, under its pseudonym: no result type carries a practice's name. */
export type PracticeValue = {
  readonly pseudonym: string
  readonly participantId: string
  readonly numerator: number
  readonly denominator: number | null
  /** Share 0–1, rate per 1,000, or the count. Null where the denominator is 0. */
  readonly value: number | null
  readonly interval: Interval | null
  /** The denominator is under the caution limit (30). */
  readonly small: boolean
}

export type IndicatorResult = {
  readonly indicator: Indicator
  /** Sorted by value, highest first, whatever the direction; practices without a value last. */
  readonly practices: readonly PracticeValue[]
  /** Summed numerators over summed denominators; null when nobody answered. */
  readonly cluster: {
    readonly numerator: number
    readonly denominator: number | null
    readonly value: number | null
    readonly interval: Interval | null
  } | null
  /** Quartiles of the practices' values, R type 7; null under 4 values. */
  readonly quartiles: { readonly q1: number; readonly median: number; readonly q3: number } | null
  readonly participants: number
  readonly answered: number
  readonly notFound: number
}

export type RoundResults = {
  readonly roundNumber: number
  readonly participants: number
  readonly submissions: number
  readonly indicators: readonly IndicatorResult[]
}
