import type { ClusterChange } from '#app/domain/results/round-change.ts'
import type { Interval } from '#app/domain/results/results.ts'
import type { ShownVariation, Viewer } from '#app/domain/results/shown-result.ts'

/** A change of one indicator cut down to what one viewer may see. Charts, sentences and tables are made from it alone. */
export type ShownChange = {
  readonly indicator: ShownVariation['indicator']
  readonly viewer: Viewer['kind']
  /** How many practices have a value in each round, and in both. */
  readonly practicesBefore: number
  readonly practicesAfter: number
  readonly inBoth: number
  readonly all: ClusterChange | null
  /** Null too where it would be the same as `all`, or where the two could be subtracted from each other. */
  readonly both: ClusterChange | null
  /** A change exists and is kept back. */
  readonly withheld: boolean
  readonly means: { readonly before: number; readonly after: number } | null
  /** Practices in both rounds whose exact value rose, fell or stayed; null where no practice is shown. */
  readonly ways: { readonly up: number; readonly down: number; readonly same: number } | null
  /** By the latest shown value, highest first; those of one round only last. Empty outside the cluster. */
  readonly practices: readonly ShownPracticeChange[]
  /** Practices inside the cluster that are not shown one by one, since they counted few (strict mode). */
  readonly hidden: number
  readonly decimals: 0 | 1
}

export type ShownPracticeChange = {
  readonly label: string
  readonly own: boolean
  /** Few were counted among in either round. */
  readonly small: boolean
  readonly before: number | null
  readonly after: number | null
  readonly decimals: 0 | 1
  /** Between the values as they are shown, so that it tells no more than they do; null in one round only. */
  readonly difference: number | null
  /** The interval leaves "no change" out; null for kinds without an interval. */
  readonly clear: boolean | null
  /** 95 % interval of a proportion's difference, where intervals may be printed. */
  readonly interval: Interval | null
}
