import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutResult } from '#app/domain/handout/handout-result.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { subheading } from '#app/domain/handout/headings.ts'
import { bold, plain } from '#app/domain/handout/inline.ts'
import type { BlockOf, ResultLabels } from '#app/domain/template/handout-definition.ts'

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
  const { indicator, chart, sentence, details, cautions } = result
  const title = chart?.title ?? indicator.title
  return [
    subheading(context, `${indicator.number}  ${indicator.title}`),
    { kind: 'paragraph', style: 'statement', content: plain(sentence) },
    ...(details.length > 0
      ? [{ kind: 'paragraph', style: 'normal', content: plain(details.join(' ')) } as const]
      : []),
    ...(chart ? [{ kind: 'chart', chart, caption: `${labels.figure} ${place}. ${title}` } as const] : []),
    ...cautions.map(({ lead, text }) => ({ kind: 'caution', lead, text }) as const),
    ...buildTwin(result, `${labels.table} ${place}. ${title}`),
  ]
}

/** The table twin: the first column is words, the others numbers. */
function buildTwin({ table }: HandoutResult, caption: string): readonly HandoutBlock[] {
  if (table.rows.length === 0) return []
  const columns = table.header.map((title, index) =>
    index === 0 ? { title, width: 2 } : { title, width: 1, align: 'right' as const },
  )
  const rows = table.rows.map((cells, index) => ({
    cells: cells.map((cell) => ({ paragraphs: [index === table.clusterRow ? bold(cell) : plain(cell)] })),
    own: index === table.ownRow,
  }))
  const explained = table.note === '' ? caption : `${caption} (${table.note})`
  return [{ kind: 'table', caption: explained, columns, rows, handwriting: false }]
}
