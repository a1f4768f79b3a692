import type { AnswerNotes } from '#app/domain/collection/answer-notes.ts'
import type { ApartChoice } from '#app/domain/indicator/indicator.ts'

/** What one practice answers to one indicator: counts, never percentages. */
export type AnswerValue =
  /** Proportion, rate and count. */
  | { readonly status: 'counted'; readonly numerator: number; readonly denominator: number | null }
  /** Mean: the values added up, and how many they are. */
  | { readonly status: 'averaged'; readonly sum: number; readonly n: number }
  /** Two registrations of the same event. */
  | { readonly status: 'registered'; readonly first: number; readonly second: number }
  /** Composition: part id → count. The parts add up to the total. */
  | { readonly status: 'divided'; readonly parts: { readonly [id: string]: number }; readonly total: number }
  /** Ids of the chosen options. None of several: empty. */
  | { readonly status: 'chosen'; readonly options: readonly string[] }
  /** "Don't know" or "not relevant": an answer, but not one of the scale's. */
  | { readonly status: 'apart'; readonly choice: ApartChoice }
  | { readonly status: 'written'; readonly text: string }
  | { readonly status: 'not-found'; readonly reason: string }

/** The answer with what the practice said about it; absent where it said nothing. */
export type Answer = AnswerValue & { readonly notes?: AnswerNotes }

/** Indicator id → answer. An indicator that nobody has answered is absent. */
export type Answers = { readonly [indicatorId: string]: Answer }
