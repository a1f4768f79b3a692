import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutResult } from '#app/domain/handout/handout-result.ts'
import { handoutWords } from '#app/domain/handout/handout-words.ts'
import type { CellValue, HandoutBlock } from '#app/domain/handout/handout.ts'
import { bold, plain } from '#app/domain/handout/inline.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { buildStrip } from '#app/domain/results/strip.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'

/**
 * Own number in words beside a strip where it stands among the others' and the cluster's, one row an indicator;
 * without numbers a table to write them in.
 */
export function buildOwnResults(
  { labels }: BlockOf<'own-results'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const results = context.practice?.results ?? []
  if (results.length === 0) return [buildRoomToWrite(labels, context)]
  const columns = [
    { title: labels.indicator, width: 52 },
    { title: `${labels.own} (${labels.interval})`, width: 48 },
  ]
  const rows = context.indicators.map((indicator) => ({
    cells: buildCells(
      indicator,
      results.find((result) => result.indicator.id === indicator.id),
    ),
  }))
  const key = plain(handoutWords(context.clusterPackage.language).stripKey)
  return [
    { kind: 'table', caption: '', handwriting: false, columns, rows },
    { kind: 'paragraph', style: 'small', content: key },
  ]
}

function buildCells(indicator: Indicator, result: HandoutResult | undefined): readonly CellValue[] {
  const chart = result?.chart
  const own = result?.own ? [plain(result.own)] : []
  return [
    { paragraphs: [nameOf(indicator), ...own] },
    chart?.kind === 'variation' ? { paragraphs: [], strip: buildStrip(chart) } : { paragraphs: [] },
  ]
}

function buildRoomToWrite(
  labels: BlockOf<'own-results'>['labels'],
  { indicators }: HandoutContext,
): HandoutBlock {
  const columns = [
    { title: labels.indicator, width: 46 },
    { title: labels.own, width: 18 },
    { title: labels.interval, width: 18 },
    { title: labels.cluster, width: 18 },
  ]
  const rows = indicators.map((indicator) => ({
    cells: columns.map((_, index) => ({ paragraphs: index === 0 ? [nameOf(indicator)] : [] })),
  }))
  return { kind: 'table', caption: '', handwriting: true, columns, rows }
}

function nameOf({ number, title }: Indicator) {
  return [...bold(number), ...plain(`  ${title}`)]
}
