import { handwritingTable } from '#app/domain/handout/blocks/handwriting.ts'
import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutResult } from '#app/domain/handout/handout-result.ts'
import { handoutWords } from '#app/domain/handout/handout-words.ts'
import type { CellValue, HandoutBlock } from '#app/domain/handout/handout.ts'
import { bold, plain } from '#app/domain/handout/inline.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import { resultWords, underLimitWords } from '#app/domain/results/result-words.ts'
import { buildStrip } from '#app/domain/results/strip.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'
import type { Locale } from '#app/domain/text/locale.ts'

type Labels = BlockOf<'own-results'>['labels']

const rowsWhenEmpty = 3

/**
 * Own number in words beside a strip where it stands among the others' and the cluster's, one row an indicator;
 * without numbers a table to write them in. Questions with answers to choose stand in a table of their own; what was
 * answered in own words is nobody's in particular.
 */
export function buildOwnResults(
  { labels }: BlockOf<'own-results'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const results = context.practice?.results ?? []
  const numbers = context.indicators.filter(({ kind }) => !isQuestion(kind))
  const questions = context.indicators.filter(({ kind }) => isQuestion(kind) && kind !== 'free-text')
  if (numbers.length === 0 && questions.length > 0) return buildAnswers(questions, results, labels)
  const rows =
    results.length === 0 ? buildRoomToWrite(numbers, labels) : buildStrips(numbers, results, labels, context)
  return [...rows, ...buildAnswers(questions, results, labels)]
}

function buildStrips(
  indicators: readonly Indicator[],
  results: readonly HandoutResult[],
  labels: Labels,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const columns = [
    { title: labels.indicator, width: 52 },
    { title: `${labels.own} (${labels.interval})`, width: 48 },
  ]
  const { language } = context.clusterPackage
  const words = handoutWords(language)
  const rows = indicators.map((indicator) => ({
    cells: buildCells(indicator, resultOf(indicator, results), words.noNumber),
  }))
  const key = plain(words.stripKey(smallWords(indicators, language)))
  return [
    { kind: 'table', caption: '', handwriting: false, columns, rows },
    { kind: 'paragraph', style: 'small', content: key },
  ]
}

/** "under 30 patienter" only where all of them count patients: one line explains the marks of all rows. */
function smallWords(indicators: readonly Indicator[], language: Locale): string {
  const [first = '', ...others] = new Set(indicators.map((indicator) => underLimitWords(indicator, language)))
  return others.length === 0 ? first : resultWords[language].underLimit
}

function buildCells(
  indicator: Indicator,
  result: HandoutResult | undefined,
  noNumber: string,
): readonly CellValue[] {
  const chart = result?.chart
  const own = [plain(result?.own || noNumber)]
  return [
    { paragraphs: [nameOf(indicator), ...own] },
    chart?.kind === 'variation' ? { paragraphs: [], strip: buildStrip(chart) } : { paragraphs: [] },
  ]
}

function buildRoomToWrite(indicators: readonly Indicator[], labels: Labels): readonly HandoutBlock[] {
  const columns = [
    { title: labels.indicator, width: 46 },
    { title: labels.own, width: 18 },
    { title: labels.interval, width: 18 },
    { title: labels.cluster, width: 18 },
  ]
  const rows = indicators.map((indicator) => ({
    cells: columns.map((_, index) => ({ paragraphs: index === 0 ? [nameOf(indicator)] : [] })),
  }))
  if (rows.length === 0) return [handwritingTable(columns, rowsWhenEmpty)]
  return [{ kind: 'table', caption: '', handwriting: true, columns, rows }]
}

/** Answers are kept apart from who gave them: a practice writes its own from memory beside the cluster's. */
function buildAnswers(
  indicators: readonly Indicator[],
  results: readonly HandoutResult[],
  labels: Labels,
): readonly HandoutBlock[] {
  if (indicators.length === 0) return []
  const columns = [
    { title: labels.indicator, width: 36 },
    { title: labels.ownAnswer ?? labels.own, width: 20 },
    { title: labels.clusterAnswers ?? labels.cluster, width: 44 },
  ]
  const rows = indicators.map((indicator): { cells: readonly CellValue[] } => {
    const result = resultOf(indicator, results)
    return { cells: [{ paragraphs: [nameOf(indicator)] }, { paragraphs: [] }, answersOf(result)] }
  })
  return [{ kind: 'table', caption: '', handwriting: true, columns, rows }]
}

/** "Slet ikke 0 % · I ringe grad 30 % …"; the sentence where the table tells of more than one group. */
function answersOf(result: HandoutResult | undefined): CellValue {
  if (!result) return { paragraphs: [] }
  const { header, rows, clusterRow } = result.table
  const answers = rows.filter((_, index) => index !== clusterRow)
  if (header.length !== 3 || answers.length === 0) return { paragraphs: [plain(result.sentence)] }
  return { paragraphs: [plain(answers.map(([answer, , share]) => `${answer} ${share}`).join(' · '))] }
}

function resultOf({ id }: Indicator, results: readonly HandoutResult[]): HandoutResult | undefined {
  return results.find((result) => result.indicator.id === id)
}

function nameOf({ number, title }: Indicator) {
  return [...bold(number), ...plain(`  ${title}`)]
}
