import type { Answer } from '#app/domain/collection/answers.ts'
import { computeRemainder } from '#app/domain/collection/check-counts.ts'
import type { RawAnswer } from '#app/domain/collection/raw-answer.ts'
import { apartWords } from '#app/domain/indicator/apart-words.ts'
import type { Measure, NamedPart } from '#app/domain/indicator/indicator.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import { formatDecimal, formatPercent } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'

type Words = Catalogue['practiceForm']

/** One line that says what was answered: "118 af 152". */
export function answerText(
  measure: Measure,
  answer: Answer | undefined,
  words: Words['answer'],
  locale: Locale,
): string {
  switch (answer?.status) {
    case undefined:
      return words.missing
    case 'not-found':
      return isQuestion(measure.kind) ? words.notAnswered : words.notFound
    case 'counted':
      return answer.denominator === null
        ? words.count(answer.numerator)
        : words.fraction(answer.numerator, answer.denominator)
    case 'averaged':
      return words.mean(answer.sum, answer.n)
    case 'registered': {
      const names = measure.kind === 'two-registrations' ? measure.registrations : { first: '', second: '' }
      return [words.named(names.first, answer.first), words.named(names.second, answer.second)].join(' · ')
    }
    case 'divided':
      return [
        ...partsOf(measure).map(({ id, text }) => words.named(text, answer.parts[id] ?? 0)),
        words.total(answer.total),
      ].join(' · ')
    case 'chosen':
      return answer.options.length === 0 ? words.none : namesOf(partsOf(measure), answer.options)
    case 'apart':
      return apartWords[answer.choice][locale]
    case 'written':
      return answer.text
  }
}

function partsOf(measure: Measure): readonly NamedPart[] {
  if (measure.kind === 'composition') return measure.parts
  return 'options' in measure ? measure.options : []
}

function namesOf(options: readonly NamedPart[], ids: readonly string[]): string {
  return options
    .filter(({ id }) => ids.includes(id))
    .map(({ text }) => text)
    .join(', ')
}

/** What the numbers amount to, for an echo: "57,2 %". Empty where there is nothing to work out. */
export function echoText(
  measure: Measure,
  answer: Answer | undefined,
  words: Words['echo'],
  locale: Locale,
): string {
  if (answer?.status === 'averaged' && answer.n > 0) {
    const unit = measure.kind === 'mean' ? measure.unit : ''
    return words.mean(formatDecimal(answer.sum / answer.n, locale), unit)
  }
  if (answer?.status !== 'counted' || !answer.denominator) return ''
  const share = answer.numerator / answer.denominator
  return measure.kind === 'rate'
    ? words.perThousand(formatDecimal(share * 1000, locale))
    : formatPercent(share, locale)
}

/** How far the parts are from the whole while they are typed. Empty until the whole is there. */
export function remainderText(measure: Measure, raw: RawAnswer, words: Words['remainder']): string {
  const remainder = measure.kind === 'composition' ? computeRemainder(measure, raw) : null
  if (remainder === null) return ''
  if (remainder.left < 0) return words.over(-remainder.left, remainder.total)
  return remainder.left === 0 ? words.none : words.left(remainder.left, remainder.total)
}
