import type { AnswerValue } from '#app/domain/collection/answers.ts'
import type { IndicatorKind } from '#app/domain/indicator/indicator.ts'
import type { IndicatorOverrides } from '#tests/builders/make-indicator.ts'
import { measures } from '#tests/builders/make-kinds.ts'

/** Whole numbers of one practice for one indicator, in the columns of its kind. */
export type Row = readonly number[]

/** A kind of indicator that counts, as the attack sees it: every practice has a row of whole numbers. */
export type AttackedKind = {
  /** As an indicator has it. */
  readonly name: IndicatorKind
  readonly measure: IndicatorOverrides
  readonly columns: readonly string[]
  /** Columns in which a small number tells of few patients. */
  readonly counting: readonly number[]
  readonly answer: (row: Row) => AnswerValue
}

const at = (row: Row, column: number) => row[column] ?? 0

export const proportion: AttackedKind = {
  name: 'proportion',
  measure: measures.proportion,
  columns: ['counted', 'not counted'],
  counting: [0, 1],
  answer: (row) => ({
    status: 'counted',
    numerator: at(row, 0),
    denominator: at(row, 0) + at(row, 1),
  }),
}

export const rate: AttackedKind = {
  name: 'rate',
  measure: measures.rate,
  columns: ['counted', 'population'],
  counting: [0, 1],
  answer: (row) => ({ status: 'counted', numerator: at(row, 0), denominator: at(row, 1) }),
}

export const count: AttackedKind = {
  name: 'count',
  measure: measures.count,
  columns: ['counted'],
  counting: [0],
  answer: (row) => ({ status: 'counted', numerator: at(row, 0), denominator: null }),
}

/** The sum is of minutes or millimoles, and counts nobody: n does. */
export const mean: AttackedKind = {
  name: 'mean',
  measure: measures.mean,
  columns: ['sum', 'n'],
  counting: [1],
  answer: (row) => ({ status: 'averaged', sum: at(row, 0), n: at(row, 1) }),
}

export const registrations: AttackedKind = {
  name: 'two-registrations',
  measure: measures['two-registrations'],
  columns: ['first', 'second'],
  counting: [0, 1],
  answer: (row) => ({ status: 'registered', first: at(row, 0), second: at(row, 1) }),
}

export const composition: AttackedKind = {
  name: 'composition',
  measure: measures.composition,
  columns: ['telephone', 'visit', 'video'],
  counting: [0, 1, 2],
  answer: (row) => ({
    status: 'divided',
    parts: Object.fromEntries(row.map((part, index) => [String(index + 1), part])),
    total: row.reduce((sum, part) => sum + part, 0),
  }),
}

export const attackedKinds = [proportion, rate, count, mean, registrations, composition] as const
