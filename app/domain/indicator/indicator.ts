/** Kinds of indicator: count of count, count per 1,000 of a population, plain count. */
export type IndicatorKind = 'proportion' | 'rate' | 'count'

/** Which way is good: the chart is sorted the same whatever the direction. */
export type Direction = 'high' | 'low' | 'none'

/** A complete definition, as frozen into a round. One definition feeds form, guide, chart, question and follow-up. */
export type Indicator = {
  readonly id: string
  /** `1`, `2a` …, given by position (`numberIndicators`). */
  readonly number: string
  readonly title: string
  readonly kind: IndicatorKind
  readonly question: string
  readonly population: string
  readonly numerator: string
  /** Empty for a count. */
  readonly denominator: string
  readonly period: string
  readonly source: string
  readonly direction: Direction
  readonly minutes: number
  readonly instructions: readonly Instruction[]
  readonly note: string
}

export type Instruction = {
  /** Empty: every system without steps of its own. */
  readonly recordSystem: string
  readonly steps: readonly string[]
}
