import type { RoundLabels } from '#app/domain/results/build-pairs-chart.ts'
import type { Trend } from '#app/domain/results/round-change.ts'
import type { ShownChange } from '#app/domain/results/shown-change.ts'
import type { ShownComposition, ShownDistribution } from '#app/domain/results/shown-result.ts'

/** Two rounds of one indicator, cut down to what one viewer may see. */
export type ShownPair =
  | { readonly type: 'variation'; readonly change: ShownChange }
  | { readonly type: 'distribution'; readonly before: ShownDistribution; readonly after: ShownDistribution }
  | { readonly type: 'composition'; readonly before: ShownComposition; readonly after: ShownComposition }

/** What an indicator did up to the round that is looked at. */
export type ShownHistory = {
  readonly pair: ShownPair
  /** What the two rounds are called. */
  readonly labels: RoundLabels
  /** The cluster's value through three rounds or more; null with fewer. */
  readonly trend: Trend | null
  /** By number. */
  readonly roundLabels: ReadonlyMap<number, string>
}
