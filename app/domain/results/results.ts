import type { Respondents } from '#app/domain/collection/questionnaire.ts'
import type {
  ApartChoice,
  ChoiceMeasure,
  CompositionMeasure,
  IndicatorOf,
  Measure,
  RegistrationsMeasure,
  TextMeasure,
  ValueMeasure,
} from '#app/domain/indicator/indicator.ts'

/** A 95 % interval in the unit of its value: share 0–1 for proportions, per 1,000 for rates. */
export type Interval = { readonly low: number; readonly high: number }

/** Whose answer it is, under its pseudonym: no result type carries a practice's name. */
export type PseudonymisedSeat = { readonly pseudonym: string; readonly participantId: string }

/** One practice's value. For a mean the numerator is the sum and the denominator n. */
export type PracticeValue = PseudonymisedSeat & {
  readonly numerator: number
  readonly denominator: number | null
  /** Share 0–1, rate per 1,000, the count, or the mean. Null where the denominator is 0. */
  readonly value: number | null
  readonly interval: Interval | null
  /** The denominator is under the caution limit (30). */
  readonly small: boolean
}

type ResultBase<Some extends Measure> = {
  readonly indicator: IndicatorOf<Some>
  readonly participants: number
  /** Practices that gave an answer, "don't know" among them. */
  readonly answered: number
  /** Practices that could not find the number, or did not answer the question. */
  readonly notFound: number
}

/** One value a practice: proportion, rate, count and mean. */
export type VariationResult = ResultBase<ValueMeasure> & {
  readonly type: 'variation'
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
}

export type CountPair = { readonly first: number; readonly second: number }

/** Two counts of the same event a practice. */
export type RegistrationsResult = ResultBase<RegistrationsMeasure> & {
  readonly type: 'registrations'
  /** By pseudonym, A … Z, AA. */
  readonly practices: readonly (PseudonymisedSeat & CountPair)[]
  /** Sums; null when nobody answered. */
  readonly cluster: CountPair | null
}

/** The counts of the parts, in the indicator's order, and their sum. */
export type Division = { readonly counts: readonly number[]; readonly total: number }

/** Parts of a whole. */
export type CompositionResult = ResultBase<CompositionMeasure> & {
  readonly type: 'composition'
  readonly practices: readonly (PseudonymisedSeat & Division)[]
  /** Sums; null when nobody answered. */
  readonly cluster: Division | null
}

/** Who answered a question where it was not the practices. */
type AnsweredBy = { readonly respondents?: Respondents }

/** What a partner answered to the same question. */
export type PartnerResult<Result> = {
  readonly name: string
  /** Why it gave no answers; null for one that was expected to. */
  readonly reason: string | null
  readonly result: Result
}

/** How many gave which answer. No answer is kept together with who gave it. */
export type DistributionResult = ResultBase<ChoiceMeasure> &
  AnsweredBy & {
    readonly partner?: PartnerResult<DistributionResult>
    readonly type: 'distribution'
    /** In the indicator's order. */
    readonly counts: readonly number[]
    /** Answers that are counted: of several choices also "none of them". */
    readonly n: number
    /** Answers that stand apart and outside `n`. */
    readonly apart: readonly { readonly choice: ApartChoice; readonly count: number }[]
  }

/** Answers in own words, in an order that depends on the words alone. */
export type TextsResult = ResultBase<TextMeasure> &
  AnsweredBy & {
    readonly partner?: PartnerResult<TextsResult>
    readonly type: 'texts'
    readonly texts: readonly string[]
  }

export type IndicatorResult =
  VariationResult | RegistrationsResult | CompositionResult | DistributionResult | TextsResult

export type RoundResults = {
  readonly roundNumber: number
  readonly participants: number
  readonly submissions: number
  readonly indicators: readonly IndicatorResult[]
}
