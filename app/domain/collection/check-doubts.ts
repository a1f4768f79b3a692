import { type AnswerProblem, numberedProblem } from '#app/domain/collection/answer-problems.ts'
import type { AnswerValue } from '#app/domain/collection/answers.ts'
import { largestCountOf, type Yardstick } from '#app/domain/collection/yardstick.ts'
import type { Measure } from '#app/domain/indicator/indicator.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'
import { formatAmount, formatCount } from '#app/domain/text/format-number.ts'

/** So many times the usual size: a digit too many makes ten of it, and the usual size is itself rough. */
const farAbove = 5
/** From one round to the next: twice or half, counts and rates alike, and so many percentage points of a share. */
const farFromLast = { times: 2, share: 0.3 } as const
/** Among fewer patients a jump is ordinary. */
const enoughToJudge = 10

/**
 * What makes one ask »er I sikre?«: the numbers could be true, so nothing is refused. None for answers without counts.
 * The sentence may repeat the practice's own numbers, never another's.
 */
export function checkDoubts(
  measure: Measure,
  answer: AnswerValue,
  yardstick: Yardstick,
): readonly AnswerProblem[] {
  const size = largestCountOf(answer)
  if (size === null) return []
  const { last, listSize, usual } = yardstick
  if (listSize !== null && measure.kind === 'proportion' && size > listSize) {
    return [numberedProblem('sure', 'above-list', aboveList(size, listSize))]
  }
  if (last !== null && isFarFromLast(measure, answer, last)) {
    return [numberedProblem('sure', 'far-from-last', farFrom(last))]
  }
  if (usual !== null && size >= farAbove * usual && size >= enoughToJudge) {
    return [numberedProblem('sure', 'far-above', tooLarge(size))]
  }
  return []
}

/** The numbers that a tick confirms: when they change, the question is asked again. */
export function signAnswer(answer: AnswerValue): string {
  switch (answer.status) {
    case 'counted':
      return `${answer.numerator}/${answer.denominator ?? ''}`
    case 'averaged':
      return `${answer.sum}/${answer.n}`
    case 'registered':
      return `${answer.first}/${answer.second}`
    case 'divided':
      return `${Object.values(answer.parts).join('+')}/${answer.total}`
    default:
      return ''
  }
}

function isFarFromLast(measure: Measure, now: AnswerValue, last: AnswerValue): boolean {
  const [size, lastSize] = [largestCountOf(now), largestCountOf(last)]
  if (size === null || lastSize === null || now.status !== last.status) return false
  if (Math.max(size, lastSize) < enoughToJudge) return false
  if (isTwice(size, lastSize)) return true
  const [value, lastValue] = [ratioOf(now), ratioOf(last)]
  if (value === null || lastValue === null) return false
  return measure.kind === 'proportion'
    ? Math.abs(value - lastValue) >= farFromLast.share
    : isTwice(value, lastValue)
}

function isTwice(a: number, b: number): boolean {
  return Math.max(a, b) >= farFromLast.times * Math.min(a, b)
}

/** A share, a rate or a mean; null where there is nothing to divide by. */
function ratioOf(answer: AnswerValue): number | null {
  if (answer.status === 'averaged') return answer.n === 0 ? null : answer.sum / answer.n
  if (answer.status !== 'counted' || !answer.denominator) return null
  return answer.numerator / answer.denominator
}

function aboveList(size: number, listSize: number): Bilingual {
  return {
    da: `${formatAmount(size, 'da')} er flere end de ${formatCount(listSize, 'da')} patienter, klyngens liste har til jer. Er I sikre?`,
    en: `${formatAmount(size, 'en')} is more than the ${formatCount(listSize, 'en')} patients on the cluster's list for you. Are you sure?`,
  }
}

function farFrom(last: AnswerValue): Bilingual {
  return {
    da: `Sidst skrev I ${sayCounts(last, 'da')}. Er I sikre på tallene her?`,
    en: `Last time you entered ${sayCounts(last, 'en')}. Are you sure of these numbers?`,
  }
}

function sayCounts(answer: AnswerValue, locale: 'da' | 'en'): string {
  const of = locale === 'da' ? 'af' : 'of'
  const and = locale === 'da' ? 'og' : 'and'
  switch (answer.status) {
    case 'counted':
      return answer.denominator === null
        ? formatCount(answer.numerator, locale)
        : `${formatCount(answer.numerator, locale)} ${of} ${formatAmount(answer.denominator, locale)}`
    case 'averaged':
      return `${formatAmount(answer.sum, locale)} ${of} ${formatCount(answer.n, locale)}`
    case 'registered':
      return `${formatCount(answer.first, locale)} ${and} ${formatCount(answer.second, locale)}`
    case 'divided':
      return formatCount(answer.total, locale)
    default:
      return ''
  }
}

function tooLarge(size: number): Bilingual {
  return {
    da: `${formatAmount(size, 'da')} er usædvanlig stort. Er der et ciffer for meget, eller er I sikre?`,
    en: `${formatAmount(size, 'en')} is unusually large. Is there a digit too many, or are you sure?`,
  }
}
