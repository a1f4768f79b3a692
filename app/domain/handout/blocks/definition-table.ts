import { blockLabel } from '#app/domain/handout/blocks/block-label.ts'
import { addedFields, countingRows, placeRows } from '#app/domain/handout/blocks/definition-rows.ts'
import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { CellValue, HandoutBlock } from '#app/domain/handout/handout.ts'
import { beforeValue, bold, italic, paragraphsOf, plain } from '#app/domain/handout/inline.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import type { IndicatorLabels } from '#app/domain/template/handout-definition.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

type Line = readonly Inline[]

/** One row an indicator, in one table for every part of the meeting that its indicators name. */
export function buildDefinitionTables(
  labels: IndicatorLabels,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const { indicators } = context
  const starts = indicators.flatMap((_, index) =>
    index === 0 || blockLabel(indicators, index).length > 0 ? [index] : [],
  )
  return starts.flatMap((start, place) => [
    ...blockLabel(indicators, start),
    buildTable(indicators.slice(start, starts[place + 1]), labels, context),
  ])
}

/** Questions are asked here and now: where none is found anywhere, that column is left out. */
function buildTable(
  indicators: readonly Indicator[],
  labels: IndicatorLabels,
  context: HandoutContext,
): HandoutBlock {
  const found = indicators.some((indicator) => linesOf(placeRows(indicator, labels)).length > 0)
  const columns = [
    { title: labels.indicator, width: 27 },
    { title: labels.counted ?? labels.numerator, width: found ? 52 : 73 },
    ...(found ? [{ title: labels.where ?? labels.source, width: 21 }] : []),
  ]
  const rows = indicators.map((indicator) => ({
    indicator: indicator.number,
    cells: buildCells(indicator, labels, context).slice(0, columns.length),
  }))
  return { kind: 'table', caption: '', handwriting: false, columns, rows }
}

function buildCells(
  indicator: Indicator,
  labels: IndicatorLabels,
  context: HandoutContext,
): readonly CellValue[] {
  const { number, title, note } = indicator
  const counted = linesOf(countingRows(indicator, labels, context.clusterPackage.language))
  const added = addedFields(indicator, context).map(({ label, value }) => lineOf(label, value))
  return [
    { paragraphs: [[...bold(number), ...plain(`  ${title}`)]] },
    { paragraphs: [...counted, ...added, ...paragraphsOf(note)] },
    { paragraphs: placeRows(indicator, labels).flatMap(([, value]) => paragraphsOf(value)) },
  ]
}

function linesOf(rows: readonly (readonly [string, string])[]): readonly Line[] {
  return rows.flatMap(([label, value]) => (value === '' ? [] : [lineOf(label, plain(value))]))
}

function lineOf(label: string, value: Line): Line {
  return [...italic(beforeValue(label)), ...value]
}
