import { describeCautions } from '#app/domain/results/describe-cautions.ts'
import { describeDifferences } from '#app/domain/results/describe-differences.ts'
import { describeOwn, describeOwnInterval } from '#app/domain/results/describe-own.ts'
import { formatNumber, formatWithUnit } from '#app/domain/results/format-value.ts'
import { denominatorWords, fractionWords, numeratorWords } from '#app/domain/results/result-words.ts'
import {
  describeOnly,
  plain,
  type ResultDescription,
  type StatementPart,
  strong,
} from '#app/domain/results/result-description.ts'
import { describeNotFound, describeNobody, withheldWords } from '#app/domain/results/response-words.ts'
import type { ShownCluster, ShownVariation } from '#app/domain/results/shown-result.ts'
import { formatAmount, formatCount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { capitalise, numberWord } from '#app/domain/text/number-word.ts'

/** One value a practice, in words. */
export function describeVariation(shown: ShownVariation, locale: Locale): ResultDescription {
  return describeOnly(describeCluster(shown, locale), {
    spread: [describeRange(shown, locale), describeMiddle(shown, locale)].filter(Boolean).join(' '),
    response: describeResponse(shown, locale),
    own: describeOwn(shown, locale),
    ownInterval: describeOwnInterval(shown, locale),
    ...describeDifferences(shown, locale),
    cautions: describeCautions(shown, locale),
  })
}

function describeCluster(shown: ShownVariation, locale: Locale): readonly StatementPart[] {
  if (shown.clusterWithheld) return [plain(withheldWords[locale])]
  if (!shown.cluster) return [plain(describeNobody(locale))]
  const lead = plain(`${numeratorWords(shown.indicator)}: `)
  if (shown.indicator.kind === 'count') return [lead, ...describeTotal(shown.cluster, locale), plain('.')]
  if (shown.cluster.value === null) return [plain(noneToCount[locale])]
  if (shown.indicator.kind === 'mean') {
    return [lead, ...describeMean(shown, shown.cluster, shown.cluster.value, locale), plain('.')]
  }
  return [lead, ...describeFraction(shown, shown.cluster, shown.cluster.value, locale), plain('.')]
}

function describeTotal(cluster: ShownCluster, locale: Locale): readonly StatementPart[] {
  return [
    strong(formatCount(cluster.numerator, locale)),
    plain(locale === 'da' ? ' i alt i klyngen' : ' in the cluster'),
  ]
}

/** "2,3 mmol/l i gennemsnit blandt 1.204 patienter med en måling": the sum itself tells nobody anything. */
function describeMean(
  { indicator }: ShownVariation,
  { denominator }: ShownCluster,
  value: number,
  locale: Locale,
): readonly StatementPart[] {
  const words = denominatorWords(indicator)
  return [
    strong(formatWithUnit(indicator, value, locale, 1)),
    plain(locale === 'da' ? ' i gennemsnit blandt ' : ' on average among '),
    strong(formatCount(denominator ?? 0, locale)),
    plain(words === '' ? '' : ` ${words}`),
  ]
}

/** "1.053 af 1.752 patienter med …, svarende til 60,1 %": the indicator's own words, which nothing bends. */
function describeFraction(
  { indicator }: ShownVariation,
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
    strong(formatWithUnit(indicator, value, locale, 1)),
  ]
}

/** "Praksis ligger fra 39 til 79 %." */
function describeRange(shown: ShownVariation, locale: Locale): string {
  const { indicator, practices, decimals, hidden } = shown
  const values = practices.flatMap(({ value }) => (value === null ? [] : [value]))
  const banded = practices.some(({ under }) => under !== null)
  if (values.length < 2 || banded) return ''
  const low = formatNumber(indicator, Math.min(...values), locale, decimals)
  const high = formatWithUnit(indicator, Math.max(...values), locale, decimals)
  const same = low === formatNumber(indicator, Math.max(...values), locale, decimals)
  const some = hidden > 0
  if (locale === 'da') {
    if (same) return `${some ? 'De praksis, der vises,' : 'Alle praksis'} ligger på ${high}.`
    return `${some ? 'De praksis, der vises,' : 'Praksis'} ligger fra ${low} til ${high}.`
  }
  if (same) return `${some ? 'The practices shown' : 'All practices'} lie at ${high}.`
  return `${some ? 'The practices shown' : 'Practices'} lie from ${low} to ${high}.`
}

/** Median and quartiles by R's type 7: say which, since definitions differ (DOMAIN.md §1.7). */
function describeMiddle({ indicator, quartiles, decimals }: ShownVariation, locale: Locale): string {
  if (!quartiles) return ''
  const low = formatNumber(indicator, quartiles.q1, locale, decimals)
  const high = formatWithUnit(indicator, quartiles.q3, locale, decimals)
  const median = formatWithUnit(indicator, quartiles.median, locale, decimals)
  return locale === 'da'
    ? `Medianen er ${median}, og den midterste halvdel ligger fra ${low} til ${high}.`
    : `The median is ${median}, and the middle half lies from ${low} to ${high}.`
}

function describeResponse(shown: ShownVariation, locale: Locale): string {
  const { answered, participants, notFound } = shown
  const [some, all] = [formatCount(answered, locale), formatCount(participants, locale)]
  const counted =
    locale === 'da'
      ? `${some} af ${all} praksis har svaret med et tal.`
      : `${some} of ${all} practices have answered with a number.`
  return [counted, describeNotFound(notFound, locale), describeHidden(shown, locale)]
    .filter(Boolean)
    .join(' ')
}

const noneToCount = {
  da: 'Ingen af praksis har noget at tælle ud af, så der er ikke noget tal for klyngen.',
  en: 'None of the practices has anything to count out of, so there is no figure for the cluster.',
} as const

/** "Tre praksis vises ikke hver for sig. …": neither which, nor how few they counted. */
function describeHidden({ hidden, practices }: ShownVariation, locale: Locale): string {
  if (hidden === 0) return ''
  const some = practices.length > 0 ? capitalise(numberWord(hidden, locale)) : ''
  if (locale === 'da') {
    const who = some === '' ? 'Praksis vises' : `${some} praksis vises`
    return `${who} ikke hver for sig, så små antal ikke kan regnes ud.`
  }
  if (some === '') return 'Practices are not shown one by one, so that small counts cannot be worked out.'
  const are = hidden === 1 ? 'practice is' : 'practices are'
  return `${some} ${are} not shown one by one, so that small counts cannot be worked out.`
}
