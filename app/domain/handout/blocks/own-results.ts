import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutResult } from '#app/domain/handout/handout-result.ts'
import type { CellValue, HandoutBlock } from '#app/domain/handout/handout.ts'
import { bold, plain } from '#app/domain/handout/inline.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'

/** Own number with its interval beside the cluster's; without numbers the same table to write in. */
export function buildOwnResults(
  { labels }: BlockOf<'own-results'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const results = context.practice?.results ?? []
  const columns = [
    { title: labels.indicator, width: 46 },
    { title: labels.own, width: 18 },
    { title: labels.interval, width: 18 },
    { title: labels.cluster, width: 18 },
  ]
  const rows = context.indicators.map((indicator) => ({
    cells: buildCells(
      indicator,
      results.find((result) => result.indicator.id === indicator.id),
    ),
  }))
  return [
    { kind: 'table', caption: '', handwriting: results.length === 0, columns, rows },
    ...listSentences(results),
  ]
}

function buildCells({ number, title }: Indicator, result: HandoutResult | undefined): readonly CellValue[] {
  const chart = result?.chart
  const own = chart?.kind === 'variation' ? chart.rows.find((row) => row.own) : undefined
  const [, cluster = ''] = result?.table.rows[result.table.clusterRow ?? -1] ?? []
  return [
    { paragraphs: [[...bold(number), ...plain(`  ${title}`)]] },
    { paragraphs: own ? [bold(own.valueText)] : [] },
    { paragraphs: own?.intervalText ? [plain(own.intervalText)] : [] },
    { paragraphs: chart && cluster !== '' ? [plain(cluster)] : [] },
  ]
}

/** What each of the practice's numbers says, in words: the counts, and whether it stands apart from the cluster's. */
function listSentences(results: readonly HandoutResult[]): readonly HandoutBlock[] {
  const items = results
    .filter(({ own }) => own !== '')
    .map(({ indicator, own }) => [...bold(indicator.number), ...plain(`  ${own}`)])
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }]
}
