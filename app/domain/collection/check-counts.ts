import {
  answered,
  type AnswerProblem,
  type CheckedAnswer,
  numberedProblem,
  problem,
  refuse,
} from '#app/domain/collection/answer-problems.ts'
import type { answerMessages } from '#app/domain/collection/answer-messages.ts'
import type { AnswerField, RawAnswer } from '#app/domain/collection/raw-answer.ts'
import type { CompositionMeasure } from '#app/domain/indicator/indicator.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'
import {
  formatAmount,
  formatCount,
  parseAmount,
  parseCount,
  type ParsedCount,
} from '#app/domain/text/format-number.ts'

type MessageCode = keyof typeof answerMessages

export function checkCount(raw: RawAnswer): CheckedAnswer {
  const count = parseCount(raw.numerator)
  if (!count.ok) return refuse(unreadable('numerator', count.reason, 'no-numerator'))
  return answered({ status: 'counted', numerator: count.value, denominator: null })
}

/** A rate may exceed its population (several contacts per patient), but not be counted in nobody. */
export function checkFraction(kind: 'proportion' | 'rate', raw: RawAnswer): CheckedAnswer {
  const numerator = parseCount(raw.numerator)
  const denominator = kind === 'rate' ? parseAmount(raw.denominator) : parseCount(raw.denominator)
  if (!numerator.ok || !denominator.ok) {
    return refuse(
      ...(numerator.ok ? [] : [unreadable('numerator', numerator.reason, 'no-numerator')]),
      ...(denominator.ok ? [] : [unreadable('denominator', denominator.reason, 'no-denominator')]),
    )
  }
  if (kind === 'proportion' && numerator.value > denominator.value) {
    return refuse(numberedProblem('numerator', 'swapped', swapped(numerator.value, denominator.value)))
  }
  if (denominator.value === 0 && numerator.value > 0) {
    return refuse(numberedProblem('denominator', 'no-population', noPopulation(numerator.value)))
  }
  return answered({ status: 'counted', numerator: numerator.value, denominator: denominator.value })
}

/** The values added up, with decimals, and how many they are: whole. */
export function checkMean(raw: RawAnswer): CheckedAnswer {
  const sum = parseAmount(raw.numerator)
  const n = parseCount(raw.denominator)
  if (!sum.ok || !n.ok) {
    return refuse(
      ...(sum.ok ? [] : [unreadable('numerator', sum.reason, 'no-sum', 'not-an-amount')]),
      ...(n.ok ? [] : [unreadable('denominator', n.reason, 'no-n')]),
    )
  }
  if (n.value === 0 && sum.value > 0) {
    return refuse(numberedProblem('denominator', 'no-population', noMeasurements(sum.value)))
  }
  return answered({ status: 'averaged', sum: sum.value, n: n.value })
}

/** Either count may be the larger: that they differ is what is looked for. */
export function checkRegistrations({ parts = {} }: RawAnswer): CheckedAnswer {
  const [first, second] = [parseCount(parts['first'] ?? ''), parseCount(parts['second'] ?? '')]
  if (!first.ok || !second.ok) {
    return refuse(
      ...(first.ok ? [] : [unreadable('part-first', first.reason, 'no-numerator')]),
      ...(second.ok ? [] : [unreadable('part-second', second.reason, 'no-numerator')]),
    )
  }
  return answered({ status: 'registered', first: first.value, second: second.value })
}

/** Every part is counted, and together they are the whole that was typed. */
export function checkComposition({ parts }: CompositionMeasure, raw: RawAnswer): CheckedAnswer {
  const counted = parts.map(({ id }) => ({ id, count: parseCount(raw.parts?.[id] ?? '') }))
  const total = parseCount(raw.denominator)
  const problems = counted.flatMap(({ id, count }) =>
    count.ok ? [] : [unreadable(`part-${id}`, count.reason, 'no-numerator')],
  )
  if (!total.ok) return refuse(...problems, unreadable('denominator', total.reason, 'no-denominator'))
  if (problems.length > 0) return refuse(...problems)
  const counts = counted.map(({ id, count }): [string, number] => [id, count.ok ? count.value : 0])
  const sum = counts.reduce((added, [, count]) => added + count, 0)
  if (sum !== total.value) {
    return refuse(numberedProblem('denominator', 'parts-differ', partsDiffer(sum, total.value)))
  }
  return answered({ status: 'divided', parts: Object.fromEntries(counts), total: total.value })
}

export type Remainder = {
  /** What is not given to any part yet; negative when the parts are too many. */
  readonly left: number
  readonly total: number
  /** Every part has a number. */
  readonly complete: boolean
}

/** How far the parts are from the whole, while they are typed. Null until the whole can be read. */
export function computeRemainder({ parts }: CompositionMeasure, raw: RawAnswer): Remainder | null {
  const total = parseCount(raw.denominator)
  if (!total.ok) return null
  const counts = parts.map(({ id }) => parseCount(raw.parts?.[id] ?? ''))
  const sum = counts.reduce((added, count) => added + (count.ok ? count.value : 0), 0)
  return { left: total.value - sum, total: total.value, complete: counts.every(({ ok }) => ok) }
}

function unreadable(
  field: AnswerField,
  reason: Exclude<ParsedCount, { readonly ok: true }>['reason'],
  empty: MessageCode,
  text: MessageCode = 'not-a-count',
): AnswerProblem {
  if (reason === 'empty') return problem(field, empty)
  return problem(field, reason === 'text' || reason === 'percent' ? text : reason)
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

function noMeasurements(sum: number): Bilingual {
  return {
    da: `Summen er ${formatAmount(sum, 'da')}, så der kan ikke være 0 målinger.`,
    en: `The sum is ${formatAmount(sum, 'en')}, so there cannot be 0 measurements.`,
  }
}

function partsDiffer(sum: number, total: number): Bilingual {
  return {
    da: `Delene giver ${formatCount(sum, 'da')}, men I har skrevet ${formatCount(total, 'da')} i alt.`,
    en: `The parts make ${formatCount(sum, 'en')}, but you have entered ${formatCount(total, 'en')} in all.`,
  }
}
