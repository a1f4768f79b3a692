import type { Respondents } from '#app/domain/collection/questionnaire.ts'
import { nameRespondents } from '#app/domain/results/name-respondents.ts'
import { formatCount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { capitalise, numberWord } from '#app/domain/text/number-word.ts'

/** "To kunne ikke finde tallet." Empty when all could. */
export function describeNotFound(notFound: number, locale: Locale): string {
  if (notFound === 0) return ''
  const some = capitalise(numberWord(notFound, locale))
  return locale === 'da' ? `${some} kunne ikke finde tallet.` : `${some} could not find it.`
}

export function describeNobody(locale: Locale): string {
  return locale === 'da'
    ? 'Ingen praksis har svaret med et tal på dette målepunkt.'
    : 'No practice has answered this indicator with a number.'
}

/** "14 af 20 praksis har svaret på spørgsmålet. To har valgt ikke at svare." */
export function describeQuestionResponse(
  shown: {
    readonly answered: number | null
    readonly participants: number
    readonly notFound: number
    readonly respondents?: Respondents
  },
  locale: Locale,
): string {
  const { answered, participants, notFound } = shown
  if (answered === null) return describeFew(shown.respondents, locale)
  if (shown.respondents) return describeUnnamed(shown.respondents, answered, notFound, locale)
  const [some, all] = [formatCount(answered, locale), formatCount(participants, locale)]
  const few = capitalise(numberWord(notFound, locale))
  if (locale === 'da') {
    const said = `${some} af ${all} praksis har svaret på spørgsmålet.`
    return notFound === 0 ? said : `${said} ${few} har valgt ikke at svare.`
  }
  const said = `${some} of ${all} practices have answered the question.`
  return notFound === 0 ? said : `${said} ${few} chose not to answer.`
}

/** "Under 5 praksis har svaret på spørgsmålet." */
function describeFew(respondents: Respondents | undefined, locale: Locale): string {
  const few = capitalise(nameRespondents(respondents, null, locale))
  const isAnswers = respondents === 'partner'
  if (locale === 'da') return `${few} ${isAnswers ? '' : 'har svaret '}på spørgsmålet.`
  return isAnswers ? `${few} to the question.` : `${few} have answered the question.`
}

/** "38 læger har svaret på spørgsmålet. To har valgt ikke at svare." How many were asked is not known. */
function describeUnnamed(
  respondents: Respondents,
  answered: number,
  notFound: number,
  locale: Locale,
): string {
  const some = nameRespondents(respondents, answered, locale)
  const few = capitalise(numberWord(notFound, locale))
  if (locale === 'da') {
    const said = respondents === 'doctors' ? `${some} har svaret på spørgsmålet.` : `${some} på spørgsmålet.`
    return notFound === 0 ? said : `${said} ${few} har valgt ikke at svare.`
  }
  const have = answered === 1 ? 'has' : 'have'
  const said =
    respondents === 'doctors' ? `${some} ${have} answered the question.` : `${some} to the question.`
  return notFound === 0 ? said : `${said} ${few} chose not to answer.`
}

export const withheldWords = {
  da: 'Klyngens tal vises ikke, fordi det er så småt, at enkelte kunne kendes.',
  en: 'The figure for the cluster is not shown, since it is so small that individuals might be recognised.',
} as const
