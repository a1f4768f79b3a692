import type { Answer } from '#app/domain/collection/answers.ts'
import { formatAmount, formatCount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'

type Words = Catalogue['tables']['review']

/** An answer's numbers in a few words, or "something unfinished". Kinds without numbers never come from a table. */
export function sayAnswer(answer: Answer | 'unfinished', words: Words, locale: Locale): string {
  if (answer === 'unfinished') return words.unfinished
  const count = (value: number) => formatCount(value, locale)
  const amount = (value: number) => formatAmount(value, locale)
  switch (answer.status) {
    case 'counted':
      return answer.denominator === null
        ? count(answer.numerator)
        : words.outOf(count(answer.numerator), amount(answer.denominator))
    case 'averaged':
      return words.sumOf(amount(answer.sum), count(answer.n))
    case 'registered':
      return words.bothOf(count(answer.first), count(answer.second))
    case 'divided':
      return words.partsOf(Object.values(answer.parts).map(count).join(' + '), count(answer.total))
    default:
      return words.unfinished
  }
}
