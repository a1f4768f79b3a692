import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutChange, HandoutResult } from '#app/domain/handout/handout-result.ts'
import type { CellValue, HandoutBlock, TableRowValue } from '#app/domain/handout/handout.ts'
import { indicatorSubheading } from '#app/domain/handout/headings.ts'
import { bold, plain } from '#app/domain/handout/inline.ts'
import type { ResultTable } from '#app/domain/results/result-table.ts'
import type { BlockOf, ResultLabels } from '#app/domain/template/handout-definition.ts'

/** Tables up to this many rows are not folded. */
const shortTable = 6

/** Per indicator: the sentence, the picture, what to be careful about, and the same numbers as a table. */
export function buildResultsBlock(
  { labels, waiting }: BlockOf<'results'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const results = context.results ?? []
  if (results.length === 0) return [{ kind: 'paragraph', style: 'intro', content: plain(waiting) }]
  return results.flatMap((result, index) => buildResult(result, index + 1, labels, context))
}

function buildResult(
  result: HandoutResult,
  place: number,
  labels: ResultLabels,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const { indicator, chart, sentence, details, cautions, texts } = result
  const title = chart?.title ?? indicator.title
  return [
    indicatorSubheading(context, `${indicator.number}  ${indicator.title}`, indicator),
    { kind: 'paragraph', style: 'statement', content: plain(sentence), keep: chart !== null },
    ...(chart ? [{ kind: 'chart', chart, caption: `${labels.figure} ${place}. ${title}` } as const] : []),
    ...(details.length > 0
      ? [{ kind: 'paragraph', style: 'normal', content: plain(details.join(' ')) } as const]
      : []),
    ...cautions.map(({ lead, text }) => ({ kind: 'caution', lead, text }) as const),
    ...(texts.length > 0
      ? [{ kind: 'list', ordered: false, items: texts.map((text) => plain(text)) } as const]
      : []),
    ...buildTwin(result, `${labels.table} ${place}. ${title}`),
    ...buildMore(result, title, (part) => `${labels.figure} ${place}${part}`),
  ]
}

const parts = ['b', 'c', 'd'] as const

/** What happened since the round before and through all of them, and the funnel, each with its own picture. */
function buildMore(
  { change, further = [] }: HandoutResult,
  title: string,
  figure: (part: string) => string,
): readonly HandoutBlock[] {
  const pictures = [...(change ? [{ ...change, note: change.rounds }] : []), ...further]
  const figures = pictures.filter(({ chart }) => chart !== null)
  return pictures.flatMap((picture) => {
    const part = parts[figures.indexOf(picture)] ?? ''
    return buildPicture(picture, `${figure(part)}. ${title}, ${picture.note}`)
  })
}

function buildPicture(
  { chart, sentence, details }: Pick<HandoutChange, 'chart' | 'sentence' | 'details'>,
  caption: string,
): readonly HandoutBlock[] {
  return [
    ...(sentence === ''
      ? []
      : [{ kind: 'paragraph', style: 'statement', content: plain(sentence), keep: chart !== null } as const]),
    ...(chart ? [{ kind: 'chart', chart, caption } as const] : []),
    ...(details.length > 0
      ? [{ kind: 'paragraph', style: 'normal', content: plain(details.join(' ')) } as const]
      : []),
  ]
}

/** The table twin: the first column is words, the others numbers. */
function buildTwin({ table }: HandoutResult, caption: string): readonly HandoutBlock[] {
  if (table.rows.length === 0) return []
  const explained = table.note === '' ? caption : `${caption} (${table.note})`
  const { header, rows } = foldTable(table)
  const folded = header.length > table.header.length
  const columns = header.map((title, index) =>
    index === 0 || folded ? { title, width: folded ? 1 : 2 } : { title, width: 1, align: 'right' as const },
  )
  return [{ kind: 'table', caption: explained, columns, rows, handwriting: false, compact: true }]
}

/** Many rows of a label and one number stand in three columns, read downwards, so that a result stays on its page. */
function foldTable(table: ResultTable): {
  readonly header: readonly string[]
  readonly rows: readonly TableRowValue[]
} {
  const cells = table.rows.map((row, index) =>
    row.map((text) => printedCell(text, index === table.clusterRow)),
  )
  const folds = table.header.length === 2 && table.ownRow === null && cells.length > shortTable ? 3 : 1
  if (folds === 1) {
    return {
      header: table.header,
      rows: cells.map((row, index) => ({ cells: row, own: index === table.ownRow })),
    }
  }
  const height = Math.ceil(cells.length / folds)
  const empty = table.header.map(() => printedCell('', false))
  const rows = Array.from({ length: height }, (_, row) => ({
    cells: Array.from({ length: folds }, (_fold, fold) => cells[fold * height + row] ?? empty).flat(),
  }))
  return { header: Array.from({ length: folds }, () => table.header).flat(), rows }
}

function printedCell(text: string, strong: boolean): CellValue {
  if (text === '') return { paragraphs: [] }
  return { paragraphs: [strong ? bold(text) : plain(text)] }
}
