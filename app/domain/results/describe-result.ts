import { describeCautions, type CautionSentence } from '#app/domain/results/describe-cautions.ts'
import { describeDifferences } from '#app/domain/results/describe-differences.ts'
import { describeOwn } from '#app/domain/results/describe-own.ts'
import { formatNumber, formatWithUnit } from '#app/domain/results/format-value.ts'
import { denominatorWords, fractionWords, numeratorWords } from '#app/domain/results/result-words.ts'
import type { ShownCluster, ShownResult } from '#app/domain/results/shown-result.ts'
import { formatAmount, formatCount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { capitalise, numberWord } from '#app/domain/text/number-word.ts'

/** A result in plain sentences. Empty strings and lists where there is nothing to say. */
export type ResultDescription = {
  /** One sentence about the cluster, and the same in parts with the numbers to be stressed. */
  readonly statement: string
  readonly statementParts: readonly StatementPart[]
  /** From the lowest to the highest practice, and the middle half. */
  readonly spread: string
  /** How many have answered. */
  readonly response: string
  /** The reader's own practice. */
  readonly own: string
  readonly shows: readonly string[]
  readonly showsNot: string
  readonly cautions: readonly CautionSentence[]
}

export type StatementPart = { readonly text: string; readonly strong: boolean }

/** Puts into words what a viewer may see; neutral about high and low, and without ranks. */
export function describeResult(shown: ShownResult, locale: Locale): ResultDescription {
  const statementParts = describeCluster(shown, locale)
  return {
    statement: statementParts.map(({ text }) => text).join(''),
    statementParts,
    spread: [describeRange(shown, locale), describeMiddle(shown, locale)].filter(Boolean).join(' '),
    response: describeResponse(shown, locale),
    own: describeOwn(shown, locale),
    ...describeDifferences(shown, locale),
    cautions: describeCautions(shown, locale),
  }
}

function describeCluster(shown: ShownResult, locale: Locale): readonly StatementPart[] {
  if (shown.clusterWithheld) return [plain(withheld[locale])]
  if (!shown.cluster) return [plain(nobody[locale])]
  const lead = plain(`${numeratorWords(shown.indicator)}: `)
  if (shown.indicator.kind === 'count') return [lead, ...describeTotal(shown.cluster, locale), plain('.')]
  if (shown.cluster.value === null) return [plain(noneToCount[locale])]
  return [lead, ...describeFraction(shown, shown.cluster, shown.cluster.value, locale), plain('.')]
}

function describeTotal(cluster: ShownCluster, locale: Locale): readonly StatementPart[] {
  return [
    strong(formatCount(cluster.numerator, locale)),
    plain(locale === 'da' ? ' i alt i klyngen' : ' in the cluster'),
  ]
}

/** "1.053 af 1.752 patienter med …, svarende til 60,1 %": the indicator's own words, which nothing bends. */
function describeFraction(
  { indicator }: ShownResult,
  cluster: ShownCluster,
  value: number,
  locale: Locale,
): readonly StatementPart[] {
  const { of, among, which } = fractionWords[locale]
  const numerator = formatCount(cluster.numerator, locale)
  const denominator = cluster.denominator ?? 0
  const population = formatAmount(denominator, locale)
  const words = denominatorWords(indicator)
  return [
    strong(`${numerator} ${indicator.kind === 'rate' ? among : of} ${population}`),
    plain(`${words === '' ? '' : ' '}${words}, ${which} `),
    strong(formatWithUnit(indicator.kind, value, locale, 1)),
  ]
}

/** "Praksis ligger fra 39 til 79 %." */
function describeRange({ indicator, practices, decimals }: ShownResult, locale: Locale): string {
  const values = practices.flatMap(({ value }) => (value === null ? [] : [value]))
  if (values.length < 2) return ''
  const low = formatNumber(indicator.kind, Math.min(...values), locale, decimals)
  const high = formatWithUnit(indicator.kind, Math.max(...values), locale, decimals)
  const same = low === formatNumber(indicator.kind, Math.max(...values), locale, decimals)
  if (locale === 'da')
    return same ? `Alle praksis ligger på ${high}.` : `Praksis ligger fra ${low} til ${high}.`
  return same ? `All practices lie at ${high}.` : `Practices lie from ${low} to ${high}.`
}

/** Median and quartiles by R's type 7: say which, since definitions differ (DOMAIN.md §1.7). */
function describeMiddle({ indicator, quartiles, decimals }: ShownResult, locale: Locale): string {
  if (!quartiles) return ''
  const low = formatNumber(indicator.kind, quartiles.q1, locale, decimals)
  const high = formatWithUnit(indicator.kind, quartiles.q3, locale, decimals)
  const median = formatWithUnit(indicator.kind, quartiles.median, locale, decimals)
  return locale === 'da'
    ? `Medianen er ${median}, og den midterste halvdel ligger fra ${low} til ${high}.`
    : `The median is ${median}, and the middle half lies from ${low} to ${high}.`
}

function describeResponse({ answered, participants, notFound }: ShownResult, locale: Locale): string {
  const [some, all] = [formatCount(answered, locale), formatCount(participants, locale)]
  const lost = numberWord(notFound, locale)
  if (locale === 'da') {
    const counted = `${some} af ${all} praksis har svaret med et tal.`
    return notFound === 0 ? counted : `${counted} ${capitalise(lost)} kunne ikke finde tallet.`
  }
  const counted = `${some} of ${all} practices have answered with a number.`
  return notFound === 0 ? counted : `${counted} ${capitalise(lost)} could not find it.`
}

function plain(text: string): StatementPart {
  return { text, strong: false }
}

function strong(text: string): StatementPart {
  return { text, strong: true }
}

const nobody = {
  da: 'Ingen praksis har svaret med et tal på dette målepunkt.',
  en: 'No practice has answered this indicator with a number.',
} as const

const noneToCount = {
  da: 'Ingen af praksis har nogen at tælle blandt, så der er ikke noget tal for klyngen.',
  en: 'None of the practices has anybody to count among, so there is no figure for the cluster.',
} as const

const withheld = {
  da: 'Klyngens tal vises ikke, fordi det er så småt, at enkelte kunne kendes.',
  en: 'The figure for the cluster is not shown, since it is so small that individuals might be recognised.',
} as const
