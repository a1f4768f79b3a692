import type { Agreement } from '#app/domain/collection/round.ts'
import type { Respondents } from '#app/domain/collection/questionnaire.ts'
import type { SmallCounts, Threshold } from '#app/domain/collection/small-counts.ts'
import type {
  ChoiceMeasure,
  CompositionMeasure,
  IndicatorOf,
  Measure,
  RegistrationsMeasure,
  TextMeasure,
  ValueMeasure,
} from '#app/domain/indicator/indicator.ts'
import type { Funnel } from '#app/domain/results/funnel.ts'
import type { CountPair, DistributionResult, Division, Interval } from '#app/domain/results/results.ts'

/** Who looks. A practice sees its own numbers, and the others' as the cluster agreed. */
export type Viewer =
  | (Rules & { readonly kind: 'practice'; readonly participantId: string; readonly agreement: Agreement })
  | (Rules & { readonly kind: 'cluster'; readonly agreement: Agreement })
  | (Rules & { readonly kind: 'data' })
  | (Rules & { readonly kind: 'outside' })

/** How the cluster treats small counts; the usual way where it is not said. */
type Rules = { readonly smallCounts?: SmallCounts }

/**
 * An indicator's result with nothing in it but what one viewer may see: values are already rounded, names already
 * chosen, counts already left out. Charts, sentences and tables are made from this type and from no other, so a leak
 * would not compile.
 */
export type ShownResult =
  ShownVariation | ShownRegistrations | ShownComposition | ShownDistribution | ShownTexts

type ShownBase<Some extends Measure> = {
  readonly indicator: IndicatorOf<Some>
  readonly viewer: Viewer['kind']
  readonly participants: number
  readonly answered: number
  readonly notFound: number
}

export type ShownVariation = ShownBase<ValueMeasure> & {
  readonly type: 'variation'
  /**
   * Sorted by shown value, highest first; practices without a value last. Outside the cluster they have no label and are
   * only those that give no small count away.
   */
  readonly practices: readonly ShownPractice[]
  /** Practices that have answered and are not shown by themselves. */
  readonly hidden: number
  readonly cluster: ShownCluster | null
  /** The cluster value exists and is kept back, since a small count could be worked out from it. */
  readonly clusterWithheld: boolean
  readonly quartiles: { readonly q1: number; readonly median: number; readonly q3: number } | null
  /** Decimals of the practices' values and of the quartiles: none in a closed agreement. */
  readonly decimals: 0 | 1
  /** Practices with a denominator under the caution limit. */
  readonly small: ShownCaution
  /** Practices that counted few, or all but few. */
  readonly few: ShownCaution
  /** What the cluster calls few: a count from 1 to just under it. */
  readonly fewUnder: Threshold
  /** How many values lie clearly over and under the cluster, by their intervals. */
  readonly spread: ShownSpread | null
  /** Limits of chance around the cluster's value; null where they have no use or no practice is shown. */
  readonly funnel: Funnel | null
}

export type ShownRegistrations = ShownBase<RegistrationsMeasure> & {
  readonly type: 'registrations'
  /** By pseudonym. Empty outside the cluster. */
  readonly practices: readonly (CountPair & { readonly label: string; readonly own: boolean })[]
  readonly cluster: CountPair | null
  readonly clusterWithheld: boolean
}

export type ShownComposition = ShownBase<CompositionMeasure> & {
  readonly type: 'composition'
  readonly cluster: Division | null
  readonly clusterWithheld: boolean
  /** The reader's own practice. */
  readonly own: Division | null
}

/** What a partner answered to the same question. */
export type ShownPartner<Shown> = {
  readonly name: string
  /** Why it gave no answers; null for one that was expected to. Empty outside the cluster. */
  readonly reason: string | null
  readonly shown: Shown
}

export type ShownDistribution = Omit<ShownBase<ChoiceMeasure>, 'answered'> & {
  readonly type: 'distribution'
  /** Null outside the cluster while it is fewer than may be told of: an answer by one is one answer or none. */
  readonly answered: number | null
  /** Who answered where it was not the practices. */
  readonly respondents?: Respondents
  readonly partner?: ShownPartner<ShownDistribution>
  /** Null while too few have answered; then the lists are empty. */
  readonly n: number | null
  /** In the order of the options. */
  readonly counts: readonly number[]
  readonly apart: DistributionResult['apart']
}

export type ShownTexts = ShownBase<TextMeasure> & {
  readonly type: 'texts'
  /** Who answered where it was not the practices. */
  readonly respondents?: Respondents
  readonly partner?: ShownPartner<ShownTexts>
  readonly texts: readonly string[]
  /** Why there are none: too few answers, or a reader outside the cluster. */
  readonly withheld: 'few' | 'outside' | null
}

export type ShownPractice = {
  /** Pseudonym or name, whichever may be told; empty outside the cluster. */
  readonly label: string
  /** The reader's own practice. */
  readonly own: boolean
  readonly small: boolean
  /** Share 0–1, rate per 1,000, the count, or the mean. Null where the denominator is 0. */
  readonly value: number | null
  readonly decimals: 0 | 1
  readonly interval: (Interval & { readonly printed: boolean }) | null
  readonly counts: { readonly numerator: number; readonly denominator: number | null } | null
  /** What it counts among, rounded to a class where counts are not shown; null without a denominator. */
  readonly size: number | null
  /**
   * Its small count is told as "under 5" (this limit) only: value and interval are those of a wide band that the number
   * lies in. Null where the number itself is shown.
   */
  readonly under: Threshold | null
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
