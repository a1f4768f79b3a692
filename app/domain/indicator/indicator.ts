import type { Code } from '#app/domain/indicator/codes.ts'
import type { Comparator } from '#app/domain/indicator/comparators.ts'

/**
 * What is asked for. Numbers: count of count, count per 1,000 of a population, plain count, sum over n, two registrations
 * of one event, parts of a whole. Questions: one of several answers, several of them, own words.
 */
export const indicatorKinds = [
  'proportion',
  'rate',
  'count',
  'mean',
  'two-registrations',
  'composition',
  'single-choice',
  'multiple-choice',
  'free-text',
] as const

export type IndicatorKind = (typeof indicatorKinds)[number]

/** Which way is good: the chart is sorted the same whatever the direction. */
export type Direction = 'high' | 'low' | 'none'

/** A part of a whole or an answer to choose. Its id is its place, from "1", and is what an answer refers to. */
export type NamedPart = { readonly id: string; readonly text: string }

/** Answers that stand apart from the others and outside what is counted: "don't know", "not relevant". */
export const apartChoices = ['unknown', 'irrelevant'] as const

export type ApartChoice = (typeof apartChoices)[number]

/** Kinds with one value a practice, which a chart can sort. */
export type ValueMeasure =
  { readonly kind: 'proportion' | 'rate' | 'count' } | { readonly kind: 'mean'; readonly unit: string }

export type RegistrationsMeasure = {
  readonly kind: 'two-registrations'
  /** What the two counts of the same event are called. */
  readonly registrations: { readonly first: string; readonly second: string }
}

export type CompositionMeasure = { readonly kind: 'composition'; readonly parts: readonly NamedPart[] }

export type ChoiceMeasure = {
  readonly kind: 'single-choice' | 'multiple-choice'
  readonly options: readonly NamedPart[]
  readonly apart: readonly ApartChoice[]
}

export type TextMeasure = { readonly kind: 'free-text' }

/** The kind with all that only it has. */
export type Measure = ValueMeasure | RegistrationsMeasure | CompositionMeasure | ChoiceMeasure | TextMeasure

/** What every kind has. Texts that a kind has no use for are empty. */
export type IndicatorCore = {
  readonly id: string
  /** `1`, `2a` …, given by position (`numberIndicators`). */
  readonly number: string
  readonly title: string
  readonly question: string
  readonly population: string
  /** What is counted, or (mean) what is measured. */
  readonly numerator: string
  /** What it is counted out of: for a mean the measurements, for a composition the whole. Empty for a count. */
  readonly denominator: string
  readonly period: string
  readonly source: string
  readonly direction: Direction
  /** As the coordinator wrote it; 0 where nothing is written (`estimateMinutes` then has a guess). */
  readonly minutes: number
  readonly instructions: readonly Instruction[]
  readonly codes: readonly Code[]
  /** The part of the meeting it belongs to. Empty: none. */
  readonly block: string
  readonly note: string
  /** How a partner is asked the same; absent where its wording is the practices'. */
  readonly partnerQuestion?: string
  /** Lines drawn beside the practices; absent where none was chosen. */
  readonly comparators?: readonly Comparator[]
}

/** A complete definition, as frozen into a round. One definition feeds form, guide, chart, question and follow-up. */
export type Indicator = IndicatorCore & Measure

/** An indicator of certain kinds. */
export type IndicatorOf<Some extends Measure> = IndicatorCore & Some

export type Instruction = {
  /** Empty: every system without steps of its own. */
  readonly recordSystem: string
  readonly steps: readonly string[]
}
