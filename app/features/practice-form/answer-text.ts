import type { Answer } from '#app/domain/collection/answers.ts'
import type { IndicatorKind } from '#app/domain/indicator/indicator.ts'
import { formatDecimal, formatPercent } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'

type Words = Catalogue['practiceForm']

/** One line that says what was answered: "118 af 152". */
export function answerText(answer: Answer | undefined, words: Words['answer']): string {
  if (answer === undefined) return words.missing
  if (answer.status === 'not-found') return words.notFound
  return answer.denominator === null
    ? words.count(answer.numerator)
    : words.fraction(answer.numerator, answer.denominator)
}

/** What the two counts amount to, for an echo: "57,2 %". Empty where there is nothing to work out. */
export function echoText(
  kind: IndicatorKind,
  answer: Answer | undefined,
  words: Words['echo'],
  locale: Locale,
): string {
  if (answer?.status !== 'counted' || !answer.denominator) return ''
  const share = answer.numerator / answer.denominator
  return kind === 'rate'
    ? words.perThousand(formatDecimal(share * 1000, locale))
    : formatPercent(share, locale)
}
