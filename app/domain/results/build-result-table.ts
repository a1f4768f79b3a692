import { apartWords } from '#app/domain/indicator/apart-words.ts'
import { formatDifference } from '#app/domain/results/describe-registrations.ts'
import { buildVariationTable } from '#app/domain/results/build-variation-table.ts'
import { titleRespondents } from '#app/domain/results/name-respondents.ts'
import { missing, type ResultTable } from '#app/domain/results/result-table.ts'
import { resultWords } from '#app/domain/results/result-words.ts'
import type { CountPair, Division } from '#app/domain/results/results.ts'
import type {
  ShownComposition,
  ShownDistribution,
  ShownRegistrations,
  ShownResult,
} from '#app/domain/results/shown-result.ts'
import { formatCount, formatPercent } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** Has the rows and columns that this viewer may see, and no others. Without rows where nothing may be shown. */
export function buildResultTable(shown: ShownResult, locale: Locale): ResultTable {
  switch (shown.type) {
    case 'variation':
      return buildVariationTable(shown, locale)
    case 'registrations':
      return buildRegistrationsTable(shown, locale)
    case 'composition':
      return buildCompositionTable(shown, locale)
    case 'distribution':
      return buildDistributionTable(shown, locale)
    case 'texts':
      return { header: [], rows: [], ownRow: null, clusterRow: null, note: '' }
  }
}

/** Per practice both counts and how far they are apart. */
function buildRegistrationsTable(
  { indicator, practices, cluster }: ShownRegistrations,
  locale: Locale,
): ResultTable {
  const words = resultWords[locale]
  const { first, second } = indicator.registrations
  const row = (label: string, pair: CountPair) => [
    label,
    formatCount(pair.first, locale),
    formatCount(pair.second, locale),
    formatDifference(pair, locale),
  ]
  const rows = practices.map((practice) =>
    row(practice.own ? `${words.ownPractice} (${practice.label})` : practice.label, practice),
  )
  const ownRow = practices.findIndex(({ own }) => own)
  return {
    header: [words.practice, first, second, words.difference],
    rows: cluster ? [...rows, row(words.cluster, cluster)] : rows,
    ownRow: ownRow < 0 ? null : ownRow,
    clusterRow: cluster ? rows.length : null,
    note: '',
  }
}

/** The parts of the cluster, and of the reader's own practice where it has answered. */
function buildCompositionTable({ indicator, cluster, own }: ShownComposition, locale: Locale): ResultTable {
  const words = resultWords[locale]
  if (!cluster && !own) return { header: [], rows: [], ownRow: null, clusterRow: null, note: '' }
  const rows = indicator.parts.map(({ text }, index) => [
    text,
    ...(cluster ? cellsOf(cluster, index, locale) : []),
    ...(own ? cellsOf(own, index, locale) : []),
  ])
  const total = [words.total, ...[cluster, own].flatMap((whole) => (whole ? totalCells(whole, locale) : []))]
  return {
    header: [
      words.part,
      ...(cluster ? [words.count, words.proportion] : []),
      ...(own
        ? [
            `${words.ownPractice}: ${words.count.toLowerCase()}`,
            `${words.ownPractice}: ${words.proportion.toLowerCase()}`,
          ]
        : []),
    ],
    rows: [...rows, total],
    ownRow: null,
    clusterRow: rows.length,
    note: '',
  }
}

function cellsOf({ counts, total }: Division, index: number, locale: Locale): readonly string[] {
  const count = counts[index] ?? 0
  return [formatCount(count, locale), total === 0 ? missing : formatPercent(count / total, locale)]
}

function totalCells({ total }: Division, locale: Locale): readonly string[] {
  return [formatCount(total, locale), total === 0 ? missing : formatPercent(1, locale, 0)]
}

/**
 * Whole percent of n: one decimal on 38 answers promises too much (UX.md §5). A partner has columns of its own. Empty
 * where neither has enough answers.
 */
function buildDistributionTable(shown: ShownDistribution, locale: Locale): ResultTable {
  const words = resultWords[locale]
  const { indicator, partner } = shown
  const groups = [
    { name: partner ? titleRespondents(shown.respondents, locale) : '', shown },
    ...(partner ? [{ name: partner.name, shown: partner.shown }] : []),
  ].filter((group) => group.shown.n !== null)
  if (groups.length === 0) return { header: [], rows: [], ownRow: null, clusterRow: null, note: '' }
  const rows = indicator.options.map(({ text }, index) => [
    text,
    ...groups.flatMap((group) => countCells(group.shown, index, locale)),
  ])
  const head = (name: string, word: string) => (name === '' ? word : `${name}: ${word.toLowerCase()}`)
  return {
    header: [
      words.answer,
      ...groups.flatMap(({ name }) => [head(name, words.count), head(name, words.proportion)]),
    ],
    rows: [
      ...rows,
      [allWords[locale], ...groups.flatMap(({ shown: { n } }) => [formatCount(n ?? 0, locale), ''])],
    ],
    ownRow: null,
    clusterRow: rows.length,
    note: [
      ...(indicator.kind === 'multiple-choice' ? [severalWords[locale]] : []),
      ...groups.flatMap(({ name, shown: { apart } }) =>
        describeApartCounts(apart, locale).map((said) => (name === '' ? said : `${name}: ${said}`)),
      ),
    ].join(' '),
  }
}

function countCells({ counts, n }: ShownDistribution, index: number, locale: Locale): readonly string[] {
  const count = counts[index] ?? 0
  return [formatCount(count, locale), n ? formatPercent(count / n, locale, 0) : missing]
}

function describeApartCounts(apart: ShownDistribution['apart'], locale: Locale): readonly string[] {
  const counted = apart
    .filter(({ count }) => count > 0)
    .map(({ choice, count }) => `${formatCount(count, locale)} ${quoted(apartWords[choice][locale], locale)}`)
  return counted.length === 0 ? [] : [`${besidesWords[locale]} ${counted.join(', ')}.`]
}

function quoted(words: string, locale: Locale): string {
  return locale === 'da' ? `»${words}«` : `“${words}”`
}

const allWords = { da: 'Alle, der svarede', en: 'All who answered' } as const

const severalWords = {
  da: 'Der kunne vælges flere svar, så andelene giver ikke 100 % tilsammen.',
  en: 'Several answers could be chosen, so the shares do not add up to 100 %.',
} as const

const besidesWords = { da: 'Ikke regnet med:', en: 'Not counted in:' } as const
