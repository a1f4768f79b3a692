import type {
  CompositionResult,
  DistributionResult,
  Interval,
  PracticeValue,
  PseudonymisedSeat,
  VariationResult,
} from '#app/domain/results/results.ts'

/** What a value did between two rounds, always after minus before. */
export type Change = {
  /** In the unit of the value: share 0–1, per 1,000, the count, or the mean. */
  readonly difference: number
  /** 95 % interval of the difference; a proportion's alone has one (Newcombe). */
  readonly interval: Interval | null
  /** A rate's: how many times the earlier rate, with its 95 % interval; null for other kinds and from a rate of 0. */
  readonly ratio: { readonly value: number; readonly interval: Interval | null } | null
  /** Whether the interval leaves "no change" out. Null for kinds without an interval. */
  readonly clear: boolean | null
}

/** The cluster's value in one round: sums, as `VariationResult.cluster`. */
export type ClusterValue = NonNullable<VariationResult['cluster']>

export type ClusterChange = {
  readonly before: ClusterValue
  readonly after: ClusterValue
  readonly change: Change
}

/** One practice in either or both rounds. `change` is null unless it has a value in both. */
export type PracticeChange = {
  /** In the latest round it was in. */
  readonly seat: PseudonymisedSeat
  readonly before: PracticeValue | null
  readonly after: PracticeValue | null
  readonly change: Change | null
}

/** One value a practice, in two rounds. */
export type VariationChange = {
  readonly type: 'variation'
  readonly before: VariationResult
  readonly after: VariationResult
  /** Everybody who answered in each round; null where either round has no value. */
  readonly all: ClusterChange | null
  /** The practices with a value in both rounds alone; null where there is none. */
  readonly both: ClusterChange | null
  readonly inBoth: number
  /** Mean of the practices' own values, those in both rounds: another question than the cluster's value. */
  readonly means: { readonly before: number; readonly after: number } | null
  /** By the latest value, highest first; then those of the earlier round alone. */
  readonly practices: readonly PracticeChange[]
}

/** Parts or answers in two rounds, to be shown beside each other: shares of many parts have no single change. */
export type PairedRounds =
  | {
      readonly type: 'composition'
      readonly before: CompositionResult
      readonly after: CompositionResult
    }
  | {
      readonly type: 'distribution'
      readonly before: DistributionResult
      readonly after: DistributionResult
    }

export type IndicatorChange = VariationChange | PairedRounds

/** Two rounds with the same frozen indicators. */
export type RoundChange = {
  readonly beforeRound: number
  readonly afterRound: number
  /** In the order of the later round; an indicator in one round only has no change, nor has one in own words. */
  readonly indicators: readonly IndicatorChange[]
}

/** The cluster's value in each of several rounds, oldest first. */
export type Trend = {
  readonly indicator: VariationResult['indicator']
  readonly points: readonly {
    readonly roundNumber: number
    /** Practices with a value. */
    readonly practices: number
    readonly cluster: ClusterValue | null
  }[]
}
