import { answerMessages } from '#app/domain/collection/answer-messages.ts'
import type { Answer } from '#app/domain/collection/answers.ts'
import type { AnswerField } from '#app/domain/collection/raw-answer.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'

/** Faults with a sentence of their own, in which the numbers stand. */
type NumberedFault =
  'swapped' | 'no-population' | 'parts-differ' | 'above-list' | 'far-from-last' | 'far-above'

export type AnswerProblemCode = keyof typeof answerMessages | NumberedFault

export type AnswerProblem = {
  readonly field: AnswerField
  readonly code: AnswerProblemCode
  /** Never repeats a CPR number. */
  readonly message: Bilingual
}

/** `empty`: nothing typed yet, which is no fault until the form is sent. */
export type CheckedAnswer =
  | { readonly ok: true; readonly kind: 'answered'; readonly answer: Answer }
  | { readonly ok: true; readonly kind: 'empty' }
  | {
      readonly ok: false
      readonly problems: readonly AnswerProblem[]
      /** The numbers can be read, and only »er I sikre?« stands in the way. */
      readonly doubted?: Answer
    }

const unfinished: readonly AnswerProblemCode[] = ['no-numerator', 'no-denominator', 'no-sum', 'no-n']

/** A field that is still empty is no fault while somebody is typing in the one before it. */
export function isUnfinished({ code }: AnswerProblem): boolean {
  return unfinished.includes(code)
}

export function answered(answer: Answer): CheckedAnswer {
  return { ok: true, kind: 'answered', answer }
}

export function refuse(...problems: readonly AnswerProblem[]): CheckedAnswer {
  return { ok: false, problems }
}

export function problem(field: AnswerField, code: keyof typeof answerMessages): AnswerProblem {
  return { field, code, message: answerMessages[code] }
}

export function numberedProblem(field: AnswerField, code: NumberedFault, message: Bilingual): AnswerProblem {
  return { field, code, message }
}
