import { apartWords } from '#app/domain/indicator/apart-words.ts'
import { fewestAnswers } from '#app/domain/results/fewest-answers.ts'
import { joinLabels } from '#app/domain/results/join-labels.ts'
import {
  describeOnly,
  plain,
  type ResultDescription,
  type StatementPart,
  strong,
} from '#app/domain/results/result-description.ts'
import { describeQuestionResponse } from '#app/domain/results/response-words.ts'
import { titleLead } from '#app/domain/results/result-words.ts'
import type { ShownDistribution, ShownTexts } from '#app/domain/results/shown-result.ts'
import { formatCount, formatPercent } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { numberWord } from '#app/domain/text/number-word.ts'

/** How the answers are spread, in whole percent and always with n. */
export function describeDistribution(shown: ShownDistribution, locale: Locale): ResultDescription {
  const { n } = shown
  return describeOnly(describeAnswers(shown, locale), {
    spread: [describeApart(shown, locale), describePartner(shown, locale)].filter(Boolean).join(' '),
    response: describeResponses(shown, locale),
    shows: n === null ? [] : [describeWeight(n, locale)],
    showsNot: n === null ? '' : saidNotDone[locale][shown.respondents ?? 'practices'],
  })
}

/** "Hvor ofte …: »I høj grad« er svaret fra flest: 6 af 14, svarende til 43 %." */
function describeAnswers(
  { indicator, n, counts }: ShownDistribution,
  locale: Locale,
): readonly StatementPart[] {
  if (n === null) return [plain(tooFew(locale))]
  const most = Math.max(0, ...counts)
  const chosen = indicator.options.filter((_, index) => counts[index] === most)
  if (most === 0) return [plain(`${titleLead(indicator)} ${noneOfThem[locale]}`)]
  const names = joinLabels(
    chosen.map(({ text }) => quote(text, locale)),
    locale,
  )
  if (most === n) return describeAgreed(indicator, names, n, locale)
  const each = chosen.length > 1 ? ` ${eachWord[locale]}` : ''
  return [
    plain(`${titleLead(indicator)} ${names} ${fromMost[locale]} `),
    strong(`${formatCount(most, locale)} ${ofWord[locale]} ${formatCount(n, locale)}`),
    plain(`${each}, ${whichIs[locale]} `),
    strong(formatPercent(most / n, locale, 0)),
    plain('.'),
  ]
}

/** "Årskontrol: Alle 11 valgte »Ja«." */
function describeAgreed(
  indicator: ShownDistribution['indicator'],
  names: string,
  n: number,
  locale: Locale,
): readonly StatementPart[] {
  const [all, chose] = allChose[locale]
  return [
    plain(`${titleLead(indicator)} `),
    strong(`${all} ${formatCount(n, locale)}`),
    plain(` ${chose} ${names}.`),
  ]
}

/** "Hjemmesygeplejen: »I høj grad« er valgt af flest: 6 af 14, svarende til 43 %." */
function describePartner({ partner }: ShownDistribution, locale: Locale): string {
  if (!partner || partner.reason !== null) return ''
  const { shown } = partner
  const parts = describeAnswers({ ...shown, indicator: { ...shown.indicator, title: partner.name } }, locale)
  const said = parts.map(({ text }) => text).join('')
  const statement = shown.n === null ? `${partner.name}: ${said}` : said
  return [statement, describeApart(shown, locale)].filter(Boolean).join(' ')
}

/** Both groups; a partner that gave no answers is told of. */
function describeResponses(shown: ShownDistribution | ShownTexts, locale: Locale): string {
  const own = describeQuestionResponse(shown, locale)
  const { partner } = shown
  if (!partner) return own
  const other =
    partner.reason === null
      ? describeQuestionResponse(partner.shown, locale)
      : noPartnerData(partner.reason, locale)
  return `${own} ${partner.name}: ${other}`
}

function noPartnerData(reason: string, locale: Locale): string {
  const why = reason.trim().replace(/[.]+$/, '')
  const said = locale === 'da' ? 'leverede ikke tal' : 'delivered no data'
  return why === '' ? `${said}.` : `${said} (${why}).`
}

/** "To svarede »Ved ikke« og er ikke regnet med." */
function describeApart({ apart }: ShownDistribution, locale: Locale): string {
  return apart
    .filter(({ count }) => count > 0)
    .map(({ choice, count }) => {
      const some = numberWord(count, locale)
      const name = quote(apartWords[choice][locale], locale)
      const said = `${some.charAt(0).toUpperCase()}${some.slice(1)}`
      return locale === 'da'
        ? `${said} svarede ${name} og er ikke regnet med.`
        : `${said} answered ${name} and ${count === 1 ? 'is' : 'are'} not counted in.`
    })
    .join(' ')
}

/** With few answers a percentage promises more than it holds. */
function describeWeight(n: number, locale: Locale): string {
  const points = formatPercent(1 / n, locale, 0).replace(/\u00A0%$/, '')
  return locale === 'da'
    ? `Ét svar er ${points} procentpoint.`
    : `One answer is ${points} percentage ${points === '1' ? 'point' : 'points'}.`
}

/** Own words are counted here and listed apart. */
export function describeTexts(shown: ShownTexts, locale: Locale): ResultDescription {
  return describeOnly([plain(describeTextStatement(shown, locale))], {
    response: describeResponses(shown, locale),
    showsNot: shown.texts.length === 0 ? '' : noWriter[locale],
    texts: shown.texts,
    ...(shown.partner?.shown.texts.length
      ? { partnerTexts: { name: shown.partner.name, texts: shown.partner.shown.texts } }
      : {}),
  })
}

function describeTextStatement(
  { indicator, withheld, texts, respondents }: ShownTexts,
  locale: Locale,
): string {
  if (withheld === 'outside') return staysInside[locale]
  if (withheld === 'few') return tooFew(locale)
  const count = formatCount(texts.length, locale)
  return locale === 'da'
    ? `${titleLead(indicator)} ${count} svar i ${respondents ? 'lægernes' : 'praksis’'} egne ord.`
    : `${titleLead(indicator)} ${count} answers in the ${respondents ? 'doctors' : 'practices'}' own words.`
}

function tooFew(locale: Locale): string {
  return locale === 'da'
    ? `Svarene vises ikke (under ${fewestAnswers} svar).`
    : `The answers are not shown (under ${fewestAnswers} answers).`
}

function quote(text: string, locale: Locale): string {
  return locale === 'da' ? `»${text}«` : `“${text}”`
}

const ofWord = { da: 'af', en: 'of' } as const
const eachWord = { da: 'hver', en: 'each' } as const
const whichIs = { da: 'svarende til', en: 'which is' } as const
const allChose = { da: ['Alle', 'valgte'], en: ['All', 'chose'] } as const
const fromMost = { da: 'er valgt af flest:', en: 'was chosen by most:' } as const
const noneOfThem = {
  da: 'Ingen har valgt nogen af svarmulighederne.',
  en: 'Nobody chose any of the answers.',
} as const

const saidNotDone = {
  da: {
    practices:
      'Svarene er det, praksis siger om sig selv. De viser ikke, hvad der sker i hverdagen, og siger ikke hvorfor.',
    doctors:
      'Svarene er det, lægerne selv siger. De viser ikke, hvad der sker i hverdagen, og siger ikke hvorfor.',
    partner: '',
  },
  en: {
    practices:
      'The answers are what practices say of themselves. They do not show what happens from day to day, or why.',
    doctors: 'The answers are what the doctors say. They do not show what happens from day to day, or why.',
    partner: '',
  },
} as const

const noWriter = {
  da: 'Svarene står i tilfældig orden, og det kan ikke ses, hvem der skrev hvad.',
  en: 'The answers stand in random order, and nobody can see who wrote what.',
} as const

const staysInside = {
  da: 'Svar i praksis’ egne ord bliver i klyngen og vises ikke her.',
  en: "Answers in practices' own words stay in the cluster and are not shown here.",
} as const
