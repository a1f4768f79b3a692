import type { Answer } from '#app/domain/collection/answers.ts'
import type { Indicator, IndicatorKind } from '#app/domain/indicator/indicator.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'
import { findCpr } from '#app/domain/text/cpr.ts'
import { formatCount, parseAmount, parseCount, type ParsedCount } from '#app/domain/text/format-number.ts'
import { answerMessages } from '#app/domain/collection/answer-messages.ts'

/** One card of the form as it was typed. `denominator` is empty for a plain count. */
export type RawAnswer = {
  readonly numerator: string
  readonly denominator: string
  readonly notFound: boolean
  readonly reason: string
}

export type AnswerField = 'numerator' | 'denominator' | 'reason'

export type AnswerProblemCode = keyof typeof answerMessages | 'swapped' | 'no-population'

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
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] }

/** Longest explanation of a number that could not be found: one line. */
export const longestReason = 300

/** Checks what was typed for one indicator, and makes it an answer. */
export function checkAnswer(indicator: Pick<Indicator, 'kind'>, raw: RawAnswer): CheckedAnswer {
  const withCpr = findCprFields(raw)
  if (withCpr.length > 0) return refuse(...withCpr.map((field) => problem(field, 'cpr')))
  const typed = raw.numerator.trim() !== '' || (indicator.kind !== 'count' && raw.denominator.trim() !== '')
  if (raw.notFound) return typed ? refuse(problem('numerator', 'both')) : checkReason(raw.reason)
  if (!typed) return { ok: true, kind: 'empty' }
  return indicator.kind === 'count' ? checkCount(raw) : checkFraction(indicator.kind, raw)
}

function checkReason(reason: string): CheckedAnswer {
  if (reason.length > longestReason) return refuse(problem('reason', 'too-long'))
  return { ok: true, kind: 'answered', answer: { status: 'not-found', reason: reason.trim() } }
}

function checkCount(raw: RawAnswer): CheckedAnswer {
  const count = parseCount(raw.numerator)
  return count.ok ? counted(count.value, null) : refuse(unreadable('numerator', count.reason))
}

function checkFraction(kind: Exclude<IndicatorKind, 'count'>, raw: RawAnswer): CheckedAnswer {
  const numerator = parseCount(raw.numerator)
  const denominator = kind === 'rate' ? parseAmount(raw.denominator) : parseCount(raw.denominator)
  if (!numerator.ok || !denominator.ok) {
    return refuse(
      ...(numerator.ok ? [] : [unreadable('numerator', numerator.reason)]),
      ...(denominator.ok ? [] : [unreadable('denominator', denominator.reason)]),
    )
  }
  return checkProportions(kind, numerator.value, denominator.value)
}

/** A rate may exceed its population (several contacts per patient), but not be counted in nobody. */
function checkProportions(
  kind: Exclude<IndicatorKind, 'count'>,
  numerator: number,
  denominator: number,
): CheckedAnswer {
  if (kind === 'proportion' && numerator > denominator) {
    return refuse({ field: 'numerator', code: 'swapped', message: swapped(numerator, denominator) })
  }
  if (denominator === 0 && numerator > 0) {
    return refuse({ field: 'denominator', code: 'no-population', message: noPopulation(numerator) })
  }
  return counted(numerator, denominator)
}

function counted(numerator: number, denominator: number | null): CheckedAnswer {
  return { ok: true, kind: 'answered', answer: { status: 'counted', numerator, denominator } }
}

function refuse(...problems: readonly AnswerProblem[]): CheckedAnswer {
  return { ok: false, problems }
}

function problem(field: AnswerField, code: keyof typeof answerMessages): AnswerProblem {
  return { field, code, message: answerMessages[code] }
}

function unreadable(
  field: 'numerator' | 'denominator',
  reason: Exclude<ParsedCount, { readonly ok: true }>['reason'],
): AnswerProblem {
  if (reason === 'empty') return problem(field, field === 'numerator' ? 'no-numerator' : 'no-denominator')
  return problem(field, reason === 'text' || reason === 'percent' ? 'not-a-count' : reason)
}

/** Ten digits have no place in any of the fields, so a number that is only likely to be one is refused as well. */
function findCprFields(raw: RawAnswer): readonly AnswerField[] {
  const fields: readonly AnswerField[] = ['numerator', 'denominator', 'reason']
  return fields.filter((field) => findCpr(raw[field]).verdict !== 'clear')
}

function swapped(numerator: number, denominator: number): Bilingual {
  return {
    da: `${formatCount(numerator, 'da')} er flere end alle ${formatCount(denominator, 'da')}. Er tallene byttet om?`,
    en: `${formatCount(numerator, 'en')} is more than all ${formatCount(denominator, 'en')}. Are they swapped?`,
  }
}

function noPopulation(numerator: number): Bilingual {
  return {
    da: `Der er talt ${formatCount(numerator, 'da')}, så tallet her kan ikke være 0.`,
    en: `${formatCount(numerator, 'en')} were counted, so this number cannot be 0.`,
  }
}
