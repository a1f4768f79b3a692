import { joinLabels } from '#app/domain/results/join-labels.ts'
import { underLimitWords } from '#app/domain/results/result-words.ts'
import type { ShownCaution, ShownVariation } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { capitalise, numberWord } from '#app/domain/text/number-word.ts'

/** "Praksis D og L" + "har under 30 patienter. …": the lead is printed bold. */
export type CautionSentence = { readonly lead: string; readonly text: string }

/** Caution for small numbers: names practices only where they may be named, and otherwise says how many they are. */
export function describeCautions(shown: ShownVariation, locale: Locale): readonly CautionSentence[] {
  return [
    ...describeCaution(shown.small, locale, (who) => smallText(shown, who, locale)),
    ...describeCaution(shown.few, locale, (who) => fewText(shown, who, locale)),
  ]
}

type Who = 'own' | 'one' | 'several'

function describeCaution(
  caution: ShownCaution,
  locale: Locale,
  textFor: (who: Who) => string,
): readonly CautionSentence[] {
  const others = caution.count - (caution.own ? 1 : 0)
  const own = caution.own ? [{ lead: ownLead[locale], text: textFor('own') }] : []
  if (others === 0) return own
  const lead =
    caution.labels.length > 0 ? joinLabels(caution.labels, locale) : countLead(others, caution.own, locale)
  return [...own, { lead, text: textFor(others === 1 ? 'one' : 'several') }]
}

function countLead(others: number, besidesOwn: boolean, locale: Locale): string {
  const number = capitalise(numberWord(others, locale))
  if (locale === 'da') {
    const other = others === 1 ? ' anden' : ' andre'
    return `${number}${besidesOwn ? other : ''} praksis`
  }
  return `${number}${besidesOwn ? ' other' : ''} ${others === 1 ? 'practice' : 'practices'}`
}

function smallText({ indicator, viewer }: ShownVariation, who: Who, locale: Locale): string {
  const limit = `${have(who, locale)} ${underLimitWords(indicator, locale)}.`
  return viewer === 'outside' ? limit : `${limit} ${readWithCare[locale][who]}`
}

function have(who: Who, locale: Locale): string {
  if (locale === 'da') return 'har'
  return who === 'several' ? 'have' : 'has'
}

function fewText({ indicator, fewUnder }: ShownVariation, who: Who, locale: Locale): string {
  const complement = indicator.kind === 'proportion'
  const few = `1–${fewUnder - 1}`
  if (locale === 'da') {
    return `har talt ${few}${complement ? ` eller alle på nær ${few}` : ''}. Én mere eller mindre flytter tallet meget.`
  }
  return `${have(who, locale)} counted ${few}${complement ? ` or all but ${few}` : ''}. One more or less moves the number a lot.`
}

const ownLead = { da: 'Jeres praksis', en: 'Your practice' } as const

const readWithCare = {
  da: {
    own: 'Læs jeres tal med forsigtighed, både når det er højt og lavt.',
    one: 'Læs tallet med forsigtighed, både når det er højt og lavt.',
    several: 'Læs deres tal med forsigtighed, både når de er høje og lave.',
  },
  en: {
    own: 'Read your number with caution, whether high or low.',
    one: 'Read it with caution, whether high or low.',
    several: 'Read them with caution, whether high or low.',
  },
} as const
