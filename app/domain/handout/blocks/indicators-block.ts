import { blockLabel } from '#app/domain/handout/blocks/block-label.ts'
import {
  addedFields,
  countingRows,
  type DefinitionRow,
  placeRows,
} from '#app/domain/handout/blocks/definition-rows.ts'
import { buildDefinitionTables } from '#app/domain/handout/blocks/definition-table.ts'
import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { indicatorSubheading } from '#app/domain/handout/headings.ts'
import { indicatorHeading } from '#app/domain/handout/indicator-names.ts'
import { plain } from '#app/domain/handout/inline.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import type { BlockOf, IndicatorLabels } from '#app/domain/template/handout-definition.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** The definition of every indicator, so that anyone can see how a number was counted. */
export function buildIndicatorsBlock(
  { labels, layout, numbersOnly }: BlockOf<'indicators'>,
  whole: HandoutContext,
): readonly HandoutBlock[] {
  const numbers = whole.indicators.filter(({ kind }) => !isQuestion(kind))
  const context = numbersOnly && numbers.length > 0 ? { ...whole, indicators: numbers } : whole
  if (context.indicators.length === 0) return [{ kind: 'writing-lines', count: 3, label: '' }]
  if (layout === 'table') return buildDefinitionTables(labels, context)
  return context.indicators.flatMap((indicator, index) => [
    ...blockLabel(context.indicators, index),
    ...buildDefinition(indicator, labels, context),
  ])
}

function buildDefinition(
  indicator: Indicator,
  labels: IndicatorLabels,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const rows = definitionRows(indicator, labels, context.clusterPackage.language)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => ({ label, value: plain(value) }))
  const added = addedFields(indicator, context).map(({ label, value }) => ({ label, value }))
  const note: readonly HandoutBlock[] =
    indicator.note === '' ? [] : [{ kind: 'paragraph', style: 'small', content: plain(indicator.note) }]
  return [
    indicatorSubheading(context, indicatorHeading(labels.indicator, indicator), indicator),
    { kind: 'facts', rows: [...rows, ...added] },
    ...note,
  ]
}

function definitionRows(
  indicator: Indicator,
  labels: IndicatorLabels,
  locale: Locale,
): readonly DefinitionRow[] {
  return [...countingRows(indicator, labels, locale), ...placeRows(indicator, labels)]
}
