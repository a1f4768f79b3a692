import {
  describeOnly,
  plain,
  type ResultDescription,
  type StatementPart,
  strong,
} from '#app/domain/results/result-description.ts'
import { describeNobody, describeNotFound, withheldWords } from '#app/domain/results/response-words.ts'
import { resultWords, startSmall, titleLead } from '#app/domain/results/result-words.ts'
import type { CountPair } from '#app/domain/results/results.ts'
import type { ShownRegistrations } from '#app/domain/results/shown-result.ts'
import { formatCount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** Two counts of the same event: how far they are from each other, and not which of them is right. */
export function describeRegistrations(shown: ShownRegistrations, locale: Locale): ResultDescription {
  return describeOnly(describeCluster(shown, locale), {
    spread: describeAgreement(shown, locale),
    response: describeResponse(shown, locale),
    own: describeOwn(shown, locale),
    showsNot: shown.cluster === null ? '' : whichIsRight[locale],
  })
}

/** "Udskrivelser: kommunens optælling 143, egen optælling 120. Forskellen er 23." */
function describeCluster(
  { indicator, cluster, clusterWithheld }: ShownRegistrations,
  locale: Locale,
): readonly StatementPart[] {
  if (clusterWithheld) return [plain(withheldWords[locale])]
  if (!cluster) return [plain(describeNobody(locale))]
  const { first, second } = indicator.registrations
  return [
    plain(`${titleLead(indicator)} ${startSmall(first)} `),
    strong(formatCount(cluster.first, locale)),
    plain(`, ${startSmall(second)} `),
    strong(formatCount(cluster.second, locale)),
    plain(`. ${differenceIs[locale]} `),
    strong(formatDifference(cluster, locale)),
    plain('.'),
  ]
}

/** How far the two are apart, whichever is the larger. */
export function formatDifference({ first, second }: CountPair, locale: Locale): string {
  return formatCount(Math.abs(first - second), locale)
}

/** "I 5 af 8 praksis er de to tal ens." */
function describeAgreement({ practices }: ShownRegistrations, locale: Locale): string {
  if (practices.length < 2) return ''
  const equal = practices.filter(({ first, second }) => first === second).length
  if (equal === 0) return neverSame[locale]
  const same = formatCount(equal, locale)
  const all = formatCount(practices.length, locale)
  return locale === 'da'
    ? `I ${same} af ${all} praksis er de to tal ens.`
    : `In ${same} of ${all} practices the two numbers are the same.`
}

function describeResponse({ answered, participants, notFound }: ShownRegistrations, locale: Locale): string {
  const [some, all] = [formatCount(answered, locale), formatCount(participants, locale)]
  const counted =
    locale === 'da'
      ? `${some} af ${all} praksis har svaret med begge tal.`
      : `${some} of ${all} practices have answered with both numbers.`
  return [counted, describeNotFound(notFound, locale)].filter(Boolean).join(' ')
}

function describeOwn({ indicator, practices }: ShownRegistrations, locale: Locale): string {
  const own = practices.find((practice) => practice.own)
  if (!own) return ''
  const { first, second } = indicator.registrations
  const counts = `${startSmall(first)} ${formatCount(own.first, locale)}, ${startSmall(second)} ${formatCount(own.second, locale)}`
  return `${resultWords[locale].ownPractice}: ${counts}. ${differenceIs[locale]} ${formatDifference(own, locale)}.`
}

const neverSame = {
  da: 'De to tal er ikke ens i nogen praksis.',
  en: 'The two numbers are the same in no practice.',
} as const

const differenceIs = { da: 'Forskellen er', en: 'The difference is' } as const

const whichIsRight = {
  da: 'Tallene siger ikke, hvilken af de to optællinger der er den rigtige, eller om de har talt de samme forløb.',
  en: 'The numbers do not say which of the two counts is right, or whether they counted the same events.',
} as const
