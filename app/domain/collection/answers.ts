/** One practice's answer to one indicator: counts, never percentages. */
export type Answer =
  | { readonly status: 'counted'; readonly numerator: number; readonly denominator: number | null }
  | { readonly status: 'not-found'; readonly reason: string }

/** Indicator id → answer. An indicator that nobody has answered is absent. */
export type Answers = { readonly [indicatorId: string]: Answer }
