import type { Agreement } from '#app/domain/collection/round.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import type { Interval } from '#app/domain/results/results.ts'

/** Who looks. A practice sees its own numbers, and the others' as the cluster agreed. */
export type Viewer =
  | { readonly kind: 'practice'; readonly participantId: string; readonly agreement: Agreement }
  | { readonly kind: 'cluster'; readonly agreement: Agreement }
  | { readonly kind: 'data' }
  | { readonly kind: 'outside' }

/**
 * An indicator's result with nothing in it but what one viewer may see: values are already rounded, names already
 * chosen, counts already left out. Charts, sentences and tables are made from this type and from no other, so a leak
 * would not compile.
 */
export type ShownResult = {
  readonly indicator: Indicator
  readonly viewer: Viewer['kind']
  /** Sorted by shown value, highest first; practices without a value last. Empty outside the cluster. */
  readonly practices: readonly ShownPractice[]
  readonly cluster: ShownCluster | null
  /** The cluster value exists and is kept back, since a small count could be worked out from it. */
  readonly clusterWithheld: boolean
  readonly quartiles: { readonly q1: number; readonly median: number; readonly q3: number } | null
  /** Decimals of the practices' values and of the quartiles: none in a closed agreement. */
  readonly decimals: 0 | 1
  /** Practices with a denominator under the caution limit. */
  readonly small: ShownCaution
  /** Practices that counted 1–4, or all but 1–4. */
  readonly few: ShownCaution
  /** How many values lie clearly over and under the cluster, by their intervals. */
  readonly spread: ShownSpread | null
  readonly participants: number
  readonly answered: number
  readonly notFound: number
}

export type ShownPractice = {
  /** Pseudonym or name, whichever may be told. */
  readonly label: string
  /** The reader's own practice. */
  readonly own: boolean
  readonly small: boolean
  /** Share 0–1, rate per 1,000, or the count. Null where the denominator is 0. */
  readonly value: number | null
  readonly decimals: 0 | 1
  readonly interval: (Interval & { readonly printed: boolean }) | null
  readonly counts: { readonly numerator: number; readonly denominator: number | null } | null
}

export type ShownCluster = {
  readonly numerator: number
  readonly denominator: number | null
  readonly value: number | null
  readonly interval: Interval | null
}

/** `labels` is empty where it may not be told which practices they are. */
export type ShownCaution = {
  readonly count: number
  readonly own: boolean
  readonly labels: readonly string[]
}

export type ShownSpread = { readonly above: number; readonly below: number; readonly unclear: number }
