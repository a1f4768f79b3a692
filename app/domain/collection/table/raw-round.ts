import type { Answer } from '#app/domain/collection/answers.ts'
import type { AnswerField } from '#app/domain/collection/raw-answer.ts'
import type { Pseudonyms } from '#app/domain/collection/pseudonyms.ts'
import {
  type FieldSort,
  type ImportField,
  listImportFields,
} from '#app/domain/collection/table/import-field.ts'
import type { StandingSeat } from '#app/domain/collection/table/import-plan.ts'
import type { Round } from '#app/domain/collection/round.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import type { Locale } from '#app/domain/text/locale.ts'

export type SheetCell = string | number | null

/** A sheet of a workbook: its head is the first row. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly SheetCell[])[] }

const words = {
  da: {
    numbers: 'Tal',
    dictionary: 'Kolonner',
    practice: 'Praksis',
    number: 'Ydernummer',
    pseudonym: 'Pseudonym',
    notFound: 'Kan ikke findes',
    head: ['Kolonne', 'Målepunkt', 'Hvad tallet er', 'Hvem', 'Periode', 'Kilde'],
    sorts: { count: 'tæller', whole: 'nævner', part: '', sum: 'sum', measured: 'antal målinger' },
    about: {
      practice: 'Praksis’ navn. Kun for dem, der må se navne ved tal.',
      number: 'Ydernummer; foranstillede nuller hører med.',
      pseudonym: 'Det navn, praksis har i klyngens resultater.',
      notFound: 'Numrene på de målepunkter, som praksis har svaret, at den ikke kan finde.',
    },
    questions: 'Svar på spørgsmål er ikke med: De vises kun samlet.',
  },
  en: {
    numbers: 'Numbers',
    dictionary: 'Columns',
    practice: 'Practice',
    number: 'Practice number',
    pseudonym: 'Pseudonym',
    notFound: 'Cannot be found',
    head: ['Column', 'Indicator', 'What the number is', 'Who', 'Period', 'Source'],
    sorts: { count: 'numerator', whole: 'denominator', part: '', sum: 'sum', measured: 'measurements' },
    about: {
      practice: "The practice's name. Only for those who may see names beside numbers.",
      number: 'Practice number, leading zeros included.',
      pseudonym: "The name the practice has in the cluster's results.",
      notFound: 'Numbers of the indicators that the practice says it cannot find.',
    },
    questions: 'Answers to questions are left out: they are shown together only.',
  },
} as const

/**
 * What the practices have sent, a row each and a column a number, and a sheet that says what each column is. Names stand
 * beside numbers, so it is for the data role alone.
 */
export function buildRawRound(
  { indicators }: Pick<Round, 'indicators'>,
  seats: readonly StandingSeat[],
  pseudonyms: Pseudonyms,
  locale: Locale,
): readonly Sheet[] {
  const say = words[locale]
  const fields = listImportFields(indicators)
  const head = [say.practice, say.number, say.pseudonym, ...fields.map((field) => nameColumn(field, locale))]
  const rows = seats.map((seat) => [
    seat.practiceName,
    seat.practiceNumber,
    pseudonyms.get(seat.practiceId) ?? '',
    ...fields.map(({ indicatorId, field }) => readField(seat.answers?.[indicatorId], field)),
    listNotFound(seat, indicators),
  ])
  return [
    { name: say.numbers, rows: [[...head, say.notFound], ...rows] },
    { name: say.dictionary, rows: buildDictionary(indicators, fields, locale) },
  ]
}

/** "1 Årskontrol (tæller)": short enough for a column, and read again by the same rules as any other table. */
function nameColumn({ number, title, sort, text }: ImportField, locale: Locale): string {
  return `${number} ${title} (${sort === 'part' ? text : words[locale].sorts[sort]})`
}

function readField(answer: Answer | undefined, field: AnswerField): number | null {
  const part = field.replace('part-', '')
  switch (answer?.status) {
    case 'counted':
      return field === 'numerator' ? answer.numerator : answer.denominator
    case 'averaged':
      return field === 'numerator' ? answer.sum : answer.n
    case 'registered':
      return part === 'first' ? answer.first : answer.second
    case 'divided':
      return field === 'denominator' ? answer.total : (answer.parts[part] ?? null)
    default:
      return null
  }
}

function listNotFound({ answers }: StandingSeat, indicators: readonly Indicator[]): string {
  const missing = indicators.filter(({ id }) => answers?.[id]?.status === 'not-found')
  return missing.map(({ number }) => number).join(', ')
}

function buildDictionary(
  indicators: readonly Indicator[],
  fields: readonly ImportField[],
  locale: Locale,
): Sheet['rows'] {
  const say = words[locale]
  const about = (['practice', 'number', 'pseudonym'] as const).map((key) => [say[key], '', say.about[key]])
  const numbers = fields.map((field) => {
    const indicator = indicators.find(({ id }) => id === field.indicatorId)
    const { population = '', period = '', source = '' } = indicator ?? {}
    const title = `${field.number} ${field.title}`
    return [nameColumn(field, locale), title, describeField(field, say.sorts), population, period, source]
  })
  return [say.head, ...about, ...numbers, [say.notFound, '', say.about.notFound], ['', '', say.questions]]
}

function describeField({ sort, text }: ImportField, sorts: { readonly [sort in FieldSort]: string }): string {
  return [sorts[sort], text].filter((part) => part !== '').join(': ')
}
