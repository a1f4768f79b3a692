import type { Answer } from '#app/domain/collection/answers.ts'
import {
  type AnswerProblem,
  type CheckedAnswer,
  answered,
  problem,
  refuse,
} from '#app/domain/collection/answer-problems.ts'
import { checkChoice } from '#app/domain/collection/check-choice.ts'
import {
  checkComposition,
  checkCount,
  checkFraction,
  checkMean,
  checkRegistrations,
} from '#app/domain/collection/check-counts.ts'
import { checkDoubts, signAnswer } from '#app/domain/collection/check-doubts.ts'
import { checkNotes } from '#app/domain/collection/check-notes.ts'
import {
  type AnswerField,
  findCprFields,
  findListFields,
  longestField,
  type RawAnswer,
} from '#app/domain/collection/raw-answer.ts'
import type { Yardstick } from '#app/domain/collection/yardstick.ts'
import type { Measure } from '#app/domain/indicator/indicator.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'

/** Longest explanation of a number that could not be found: one line. */
export const longestReason = 300

/**
 * Checks what was typed for one indicator, and makes it an answer with its notes. Numbers that could be true but are far
 * from `yardstick` are asked about until the practice has said that it is sure of them.
 */
export function checkAnswer(measure: Measure, raw: RawAnswer, yardstick?: Yardstick): CheckedAnswer {
  const withheld = [
    ...findCprFields(raw).map(({ field, isAsked }) => problem(field, isAsked ? 'cpr-asked' : 'cpr')),
    ...findListFields(raw).map((field) => problem(field, 'list')),
  ]
  if (withheld.length > 0) return refuse(...withheld)
  const { notes, problems } = checkNotes(raw.notes)
  const value = checkValue(measure, raw)
  if (!value.ok) return refuse(...value.problems, ...problems)
  if (problems.length > 0) return refuse(...problems)
  if (value.kind === 'empty') return value
  const answer: Answer = notes === undefined ? value.answer : { ...value.answer, notes }
  const doubts = yardstick && raw.sure !== signAnswer(answer) ? checkDoubts(measure, answer, yardstick) : []
  return doubts.length > 0 ? { ok: false, problems: doubts, doubted: answer } : answered(answer)
}

function checkValue(measure: Measure, raw: RawAnswer): CheckedAnswer {
  const typed = hasAnswer(measure, raw)
  if (raw.notFound) return typed ? refuse(bothProblem(measure)) : checkReason(raw.reason)
  return typed ? checkTyped(measure, raw) : { ok: true, kind: 'empty' }
}

/** What is said of a card that nobody has touched when the form is to be sent. */
export function missingProblem(measure: Measure): AnswerProblem {
  const field = firstField(measure)
  if (measure.kind === 'free-text') return problem(field, 'no-text')
  return problem(field, isQuestion(measure.kind) ? 'no-choice' : 'no-numerator')
}

function bothProblem(measure: Measure): AnswerProblem {
  return problem(firstField(measure), isQuestion(measure.kind) ? 'both-answers' : 'both')
}

/** Where a card begins: there its general faults are shown. */
function firstField(measure: Measure): AnswerField {
  switch (measure.kind) {
    case 'two-registrations':
      return 'part-first'
    case 'composition':
      return `part-${measure.parts[0]?.id ?? ''}`
    case 'single-choice':
    case 'multiple-choice':
      return 'chosen'
    case 'free-text':
      return 'text'
    default:
      return 'numerator'
  }
}

/** Whether anything was typed in the fields that this kind has. */
function hasAnswer(measure: Measure, raw: RawAnswer): boolean {
  const parts = Object.values(raw.parts ?? {})
  switch (measure.kind) {
    case 'count':
      return isTyped(raw.numerator)
    case 'two-registrations':
      return parts.some(isTyped)
    case 'composition':
      return parts.some(isTyped) || isTyped(raw.denominator)
    case 'single-choice':
    case 'multiple-choice':
      return (raw.chosen ?? []).length > 0
    case 'free-text':
      return isTyped(raw.text ?? '')
    default:
      return isTyped(raw.numerator) || isTyped(raw.denominator)
  }
}

function isTyped(text: string): boolean {
  return text.trim() !== ''
}

function checkTyped(measure: Measure, raw: RawAnswer): CheckedAnswer {
  switch (measure.kind) {
    case 'count':
      return checkCount(raw)
    case 'proportion':
    case 'rate':
      return checkFraction(measure.kind, raw)
    case 'mean':
      return checkMean(raw)
    case 'two-registrations':
      return checkRegistrations(raw)
    case 'composition':
      return checkComposition(measure, raw)
    case 'single-choice':
    case 'multiple-choice':
      return checkChoice(measure, raw)
    case 'free-text':
      return checkText(raw.text ?? '')
  }
}

function checkText(text: string): CheckedAnswer {
  if (text.length > longestField) return refuse(problem('text', 'text-too-long'))
  const answer: Answer = { status: 'written', text: text.trim() }
  return answered(answer)
}

function checkReason(reason: string): CheckedAnswer {
  if (reason.length > longestReason) return refuse(problem('reason', 'too-long'))
  return answered({ status: 'not-found', reason: reason.trim() })
}
