import {
  describeOnly,
  plain,
  type ResultDescription,
  type StatementPart,
  strong,
} from '#app/domain/results/result-description.ts'
import { describeNobody, describeNotFound, withheldWords } from '#app/domain/results/response-words.ts'
import { denominatorWords, resultWords, startSmall, titleLead } from '#app/domain/results/result-words.ts'
import type { Division } from '#app/domain/results/results.ts'
import type { ShownComposition } from '#app/domain/results/shown-result.ts'
import { formatCount, formatPercent } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** What the whole is made of, part by part in the indicator's own order. */
export function describeComposition(shown: ShownComposition, locale: Locale): ResultDescription {
  return describeOnly(describeCluster(shown, locale), {
    response: describeResponse(shown, locale),
    own: describeOwn(shown, locale),
    showsNot: shown.cluster === null ? '' : summed[locale],
  })
}

/** "Henvendelser: telefon 48,0 %, fremmøde 40,0 %, video 12,0 % af 1.204 henvendelser." */
function describeCluster(
  { indicator, cluster, clusterWithheld }: ShownComposition,
  locale: Locale,
): readonly StatementPart[] {
  if (clusterWithheld) return [plain(withheldWords[locale])]
  if (!cluster) return [plain(describeNobody(locale))]
  if (cluster.total === 0) return [plain(nothingToDivide[locale])]
  const words = denominatorWords(indicator)
  return [
    plain(`${titleLead(indicator)} `),
    ...describeParts(indicator.parts, cluster, locale),
    plain(` ${of[locale]} ${formatCount(cluster.total, locale)}${words === '' ? '' : ` ${words}`}.`),
  ]
}

function describeParts(
  parts: ShownComposition['indicator']['parts'],
  { counts, total }: Division,
  locale: Locale,
): readonly StatementPart[] {
  return parts.flatMap(({ text }, index) => [
    plain(`${index === 0 ? '' : ', '}${startSmall(text)} `),
    strong(formatPercent((counts[index] ?? 0) / total, locale)),
  ])
}

function describeOwn({ indicator, own }: ShownComposition, locale: Locale): string {
  if (!own || own.total === 0) return ''
  const parts = describeParts(indicator.parts, own, locale)
  const shares = parts.map(({ text }) => text).join('')
  const total = formatCount(own.total, locale)
  return `${resultWords[locale].ownPractice}: ${shares} ${of[locale]} ${total}.`
}

function describeResponse({ answered, participants, notFound }: ShownComposition, locale: Locale): string {
  const [some, all] = [formatCount(answered, locale), formatCount(participants, locale)]
  const counted =
    locale === 'da'
      ? `${some} af ${all} praksis har svaret med tal.`
      : `${some} of ${all} practices have answered with numbers.`
  return [counted, describeNotFound(notFound, locale)].filter(Boolean).join(' ')
}

const of = { da: 'af', en: 'of' } as const

const nothingToDivide = {
  da: 'Ingen af praksis har noget at dele op, så der er ingen fordeling for klyngen.',
  en: 'None of the practices has anything to divide, so there is no composition for the cluster.',
} as const

const summed = {
  da: 'Fordelingen lægger alle praksis sammen, så de store fylder mest. Den siger ikke, hvordan der ser ud i den enkelte praksis.',
  en: 'All practices are added up, so the large ones count most. It does not say what a single practice looks like.',
} as const
