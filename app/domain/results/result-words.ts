import type { IndicatorCore, ValueMeasure } from '#app/domain/indicator/indicator.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { capitalise } from '#app/domain/text/number-word.ts'

type Words = {
  readonly practice: string
  readonly practices: string
  readonly ownPractice: string
  readonly onePractice: string
  readonly cluster: string
  readonly clusterWhole: string
  readonly interval: string
  readonly proportion: string
  readonly rate: string
  readonly count: string
  readonly mean: string
  readonly sum: string
  readonly measurements: string
  readonly difference: string
  readonly part: string
  readonly answer: string
  readonly total: string
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
    onePractice: 'En praksis',
    cluster: 'Klyngen',
    clusterWhole: 'klyngen samlet',
    interval: '95\u00A0%-interval',
    proportion: 'Andel',
    rate: 'Pr.\u00A01.000',
    count: 'Antal',
    mean: 'Gennemsnit',
    sum: 'Sum',
    measurements: 'Antal værdier',
    difference: 'Forskel',
    part: 'Del',
    answer: 'Svar',
    total: 'I alt',
    counted: 'Talt',
    outOf: 'Ud af',
    and: 'og',
    underLimit: 'et grundlag på under 30',
    underLimitPatients: 'under 30 patienter',
  },
  en: {
    practice: 'Practice',
    practices: 'practices',
    ownPractice: 'Your practice',
    onePractice: 'A practice',
    cluster: 'The cluster',
    clusterWhole: 'whole cluster',
    interval: '95\u00A0% interval',
    proportion: 'Share',
    rate: 'Per\u00A01,000',
    count: 'Count',
    mean: 'Mean',
    sum: 'Sum',
    measurements: 'Values',
    difference: 'Difference',
    part: 'Part',
    answer: 'Answer',
    total: 'Total',
    counted: 'Counted',
    outOf: 'Out of',
    and: 'and',
    underLimit: 'a base of under 30',
    underLimitPatients: 'fewer than 30 patients',
  },
}

/** How numerator and denominator are joined, and the value to both: "5 af 20, svarende til". */
export const fractionWords = {
  da: { of: 'af', among: 'blandt', which: 'svarende til' },
  en: { of: 'of', among: 'among', which: 'which is' },
} as const

/** Heading of the column of values: "Andel", "Gennemsnit (mmol/l)". */
export function valueHeading(measure: ValueMeasure, locale: Locale): string {
  const name = resultWords[locale][measure.kind]
  return measure.kind === 'mean' && measure.unit !== '' ? `${name} (${measure.unit})` : name
}

/** "under 30 patienter" where patients are what is counted among; otherwise words that always fit. */
export function underLimitWords(
  indicator: Pick<IndicatorCore, 'denominator' | 'population'>,
  locale: Locale,
): string {
  const patients = /patient/i.test(indicator.denominator || indicator.population)
  return patients ? resultWords[locale].underLimitPatients : resultWords[locale].underLimit
}

/** The indicator's name, as the beginning of a sentence. */
export function titleWords(indicator: Pick<IndicatorCore, 'title'>): string {
  return capitalise(withoutEnd(indicator.title))
}

/** The title before what is said of it: "Årskontrol:", and "Hvem indkalder?" as it is. */
export function titleLead(indicator: Pick<IndicatorCore, 'title'>): string {
  const title = titleWords(indicator)
  return /[?!]$/.test(title) ? title : `${title}:`
}

/** "under 5", in both languages: all that is told of a small count. */
export function underWords(threshold: number): string {
  return `under ${threshold}`
}

/** What is counted, as the beginning of a sentence. */
export function numeratorWords(indicator: Pick<IndicatorCore, 'numerator' | 'title'>): string {
  return capitalise(withoutEnd(indicator.numerator) || withoutEnd(indicator.title))
}

/** Whom it is counted among, as it reads after a number: "alle patienter med …" → "patienter med …". */
export function denominatorWords(indicator: Pick<IndicatorCore, 'denominator' | 'population'>): string {
  const words = withoutEnd(indicator.denominator) || withoutEnd(indicator.population)
  return startSmall(words.replace(/^(alle|samtlige|all)( de| the| of the)? /i, ''))
}

function withoutEnd(text: string): string {
  return text.trim().replace(/[.:;,]+$/, '')
}

/** Small first letter, as inside a sentence, but not in abbreviations such as LDL. */
export function startSmall(text: string): string {
  const abbreviation = /^\p{L}[\p{Lu}\p{N}-]/u.test(text)
  return abbreviation ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
