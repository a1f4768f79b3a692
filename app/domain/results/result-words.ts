import type { Indicator } from '#app/domain/indicator/indicator.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { capitalise } from '#app/domain/text/number-word.ts'

type Words = {
  readonly practice: string
  readonly practices: string
  readonly ownPractice: string
  readonly cluster: string
  readonly clusterWhole: string
  readonly interval: string
  readonly proportion: string
  readonly rate: string
  readonly count: string
  readonly counted: string
  readonly outOf: string
  readonly and: string
  readonly underLimit: string
  readonly underLimitPatients: string
}

/** Words that chart, table and sentences share. Nothing here ranks: no best, worst or number one. */
export const resultWords: { readonly [locale in Locale]: Words } = {
  da: {
    practice: 'Praksis',
    practices: 'praksis',
    ownPractice: 'Jeres praksis',
    cluster: 'Klyngen',
    clusterWhole: 'klyngen samlet',
    interval: '95\u00A0%-interval',
    proportion: 'Andel',
    rate: 'Pr.\u00A01.000',
    count: 'Antal',
    counted: 'Talt',
    outOf: 'Ud af',
    and: 'og',
    underLimit: 'under 30 at tælle blandt',
    underLimitPatients: 'under 30 patienter',
  },
  en: {
    practice: 'Practice',
    practices: 'practices',
    ownPractice: 'Your practice',
    cluster: 'The cluster',
    clusterWhole: 'whole cluster',
    interval: '95\u00A0% interval',
    proportion: 'Share',
    rate: 'Per\u00A01,000',
    count: 'Count',
    counted: 'Counted',
    outOf: 'Out of',
    and: 'and',
    underLimit: 'fewer than 30 to count among',
    underLimitPatients: 'fewer than 30 patients',
  },
}

/** How numerator and denominator are joined, and the value to both: "5 af 20, svarende til". */
export const fractionWords = {
  da: { of: 'af', among: 'blandt', which: 'svarende til' },
  en: { of: 'of', among: 'among', which: 'which is' },
} as const

/** "under 30 patienter" where patients are what is counted among; otherwise words that always fit. */
export function underLimitWords(indicator: Indicator, locale: Locale): string {
  const patients = /patient/i.test(indicator.denominator || indicator.population)
  return patients ? resultWords[locale].underLimitPatients : resultWords[locale].underLimit
}

/** What is counted, as the beginning of a sentence. */
export function numeratorWords(indicator: Indicator): string {
  return capitalise(withoutEnd(indicator.numerator) || withoutEnd(indicator.title))
}

/** Whom it is counted among, as it reads after a number: "alle patienter med …" → "patienter med …". */
export function denominatorWords(indicator: Indicator): string {
  const words = withoutEnd(indicator.denominator) || withoutEnd(indicator.population)
  return startSmall(words.replace(/^(alle|samtlige|all)( de| the| of the)? /i, ''))
}

function withoutEnd(text: string): string {
  return text.trim().replace(/[.:;,]+$/, '')
}

/** Small first letter, but not in abbreviations such as LDL. */
function startSmall(text: string): string {
  const abbreviation = /^\p{L}[\p{Lu}\p{N}-]/u.test(text)
  return abbreviation ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
