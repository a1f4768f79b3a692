import { printedFields } from '#app/domain/handout/fields.ts'
import { findListSection, itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { subheading } from '#app/domain/handout/headings.ts'
import { indicatorHeading } from '#app/domain/handout/indicator-names.ts'
import { plain } from '#app/domain/handout/inline.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import type { BlockOf, IndicatorLabels } from '#app/domain/template/handout-definition.ts'

/** Properties of an indicator that have a place of their own on the sheets. */
export const indicatorCore: readonly string[] =
  'title kind joined question population numerator denominator period source direction minutes instructions note'.split(
    ' ',
  )

/** The definition of every indicator, so that anyone can see how a number was counted. */
export function buildIndicatorsBlock(
  { labels }: BlockOf<'indicators'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  if (context.indicators.length === 0) return [{ kind: 'writing-lines', count: 3, label: '' }]
  return context.indicators.flatMap((indicator) => buildDefinition(indicator, labels, context))
}

/** Fields that a template has added to the role, printed like the rest. */
export function addedFields(indicator: Indicator, context: HandoutContext) {
  const section = findListSection(context, 'indicators')
  const item = itemsOf(context, 'indicators').find(({ id }) => id === indicator.id)
  if (!section || !item) return []
  const shape = { schema: section.itemSchema, uiSchema: section.itemUiSchema }
  return printedFields(shape, item, context, indicatorCore)
}

function buildDefinition(
  indicator: Indicator,
  labels: IndicatorLabels,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const rows = definitionRows(indicator, labels)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => ({ label, value: plain(value) }))
  const added = addedFields(indicator, context).map(({ label, value }) => ({ label, value }))
  const note: readonly HandoutBlock[] =
    indicator.note === '' ? [] : [{ kind: 'paragraph', style: 'small', content: plain(indicator.note) }]
  return [
    subheading(context, indicatorHeading(labels.indicator, indicator)),
    { kind: 'facts', rows: [...rows, ...added] },
    ...note,
  ]
}

function definitionRows(
  indicator: Indicator,
  labels: IndicatorLabels,
): readonly (readonly [string, string])[] {
  const { kind, numerator, denominator, population, period, source, direction } = indicator
  const counted = kind === 'count' ? labels.count : labels.numerator
  const below = kind === 'rate' && denominator !== '' ? `${denominator} (${labels.perThousand})` : denominator
  return [
    [labels.population, population],
    [counted, numerator],
    [labels.denominator, kind === 'count' ? '' : below],
    [labels.period, period],
    [labels.source, source],
    [labels.direction, labels[direction]],
  ]
}
