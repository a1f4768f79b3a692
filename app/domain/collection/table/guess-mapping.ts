import { type ImportField, nameField } from '#app/domain/collection/table/import-field.ts'
import type { ColumnRole, Mapping } from '#app/domain/collection/table/mapping.ts'
import { findHeader, listDataRows, nameColumns } from '#app/domain/table/find-header.ts'
import { guessNumberStyle, holdsNumbers } from '#app/domain/table/number-cell.ts'
import { cellsOf, type Table } from '#app/domain/table/table.ts'
import { foldText } from '#app/domain/text/fold-text.ts'

const numberWords = /\b(ydernr|ydernummer|yder|nummer|nr|number|kode|code|id)\b/
const nameWords = /\b(praksis|praksisnavn|klinik|laegehus|navn|name|practice|clinic|enhed)\b/
const filterWords = /\b(aar|year|periode|period|kvartal|maaned|quarter|month|dato|date)\b/
const countWords = /\b(antal|taeller|numerator|count|heraf|med|items)\b/
const wholeWords =
  /\b(naevner|denominator|i alt|ialt|alle|total|population|ud af|listestoerrelse|list size|patienter)\b/
const derivedWords =
  /%|\b(pct|procent|percent|andel|share|rate|per 1000|pr 1000|interval|lower\d*|upper\d*|published)\b/

const sortWordsOf = {
  count: countWords,
  whole: wholeWords,
  sum: /\b(sum|total)\b/,
  measured: /\b(antal|n|count|maalinger|measurements)\b/,
  part: null,
} as const

/** A first guess at what the columns are, by their names and by the indicators' words. The person decides. */
export function guessMapping(
  table: Table,
  fields: readonly ImportField[],
  header = findHeader(table),
): Mapping {
  const rows = listDataRows(table, header).map(({ cells }) => cells)
  const names = nameColumns(table, header).map(foldName)
  const columns = names.map((name, column) => ({ column, name, cells: cellsOf(rows, column) }))
  const key = guessPractice(columns)
  const taken = new Map<number, ColumnRole>(key)
  const filter = columns.find(({ column, name, cells }) => !taken.has(column) && isFilter(name, cells))
  if (filter) taken.set(filter.column, 'filter')
  const free = columns.filter(({ column, cells }) => !taken.has(column) && holdsNumbers(cells))
  for (const [column, role] of guessFields(free, fields)) taken.set(column, role)
  return {
    header,
    numbers: guessNumberStyle(rows.flat()),
    roles: names.map((_, column) => taken.get(column) ?? 'ignore'),
    filter: filter ? (filter.cells.toSorted().at(-1) ?? '') : '',
  }
}

type Column = { readonly column: number; readonly name: string; readonly cells: readonly string[] }

/** The practice's number and name: by the columns' names, else the first column of texts. */
function guessPractice(columns: readonly Column[]): readonly (readonly [number, ColumnRole])[] {
  const texts = columns.filter(({ name }) => !derivedWords.test(name))
  const number = texts.find(({ name, cells }) => numberWords.test(name) && !holdsDecimals(cells))
  const isName = ({ column, name, cells }: Column) =>
    column !== number?.column && nameWords.test(name) && !holdsNumbers(cells)
  const name = texts.find(isName) ?? (number ? undefined : texts.find(({ cells }) => !holdsNumbers(cells)))
  return [
    ...(number ? [[number.column, 'number'] as const] : []),
    ...(name ? [[name.column, 'name'] as const] : []),
  ]
}

function isFilter(name: string, cells: readonly string[]): boolean {
  const different = new Set(cells).size
  return filterWords.test(name) && different > 0 && different * 2 <= Math.max(cells.length, 2)
}

/** The best pair of column and field first, each column and each field once. */
function guessFields(
  columns: readonly Column[],
  fields: readonly ImportField[],
): ReadonlyMap<number, ColumnRole> {
  const pairs = columns
    .flatMap(({ column, name }) =>
      fields.map((field) => ({ column, field, score: scoreOf(name, field, fields) })),
    )
    .filter(({ score }) => score >= 3)
    .toSorted((a, b) => b.score - a.score || a.column - b.column)
  const guessed = new Map<number, ColumnRole>()
  for (const { column, field } of pairs) {
    const role = nameField(field)
    if (!guessed.has(column) && ![...guessed.values()].includes(role)) guessed.set(column, role)
  }
  return guessed
}

/** Words in common with what the field holds and with the indicator's title; a percentage is never typed in. */
function scoreOf(name: string, field: ImportField, fields: readonly ImportField[]): number {
  if (derivedWords.test(name)) return 0
  const words = wordsOf(name)
  const common = (text: string) => wordsOf(foldName(text)).filter((word) => words.includes(word)).length
  const sortWords = sortWordsOf[field.sort]
  const isOnly = fields.every(({ indicatorId }) => indicatorId === field.indicatorId)
  const hasNumber = words.includes(field.number.toLowerCase())
  const isSame = foldName(field.text) === name
  return (
    (isSame ? 5 : 0) +
    2 * common(field.text) +
    common(field.title) +
    (sortWords?.test(name) === true ? 2 : 0) +
    (hasNumber ? 3 : 0) +
    (isOnly ? 1 : 0)
  )
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 || /^\d+[a-z]?$/.test(word))
}

function foldName(name: string): string {
  return foldText(name.replaceAll(/[_.-]/g, ' ')).text
}

function holdsDecimals(cells: readonly string[]): boolean {
  return cells.some((cell) => /^\d+[.,]\d/.test(cell))
}
