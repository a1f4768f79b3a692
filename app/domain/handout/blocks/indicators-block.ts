import { blockLabel } from '#app/domain/handout/blocks/block-label.ts'
import { printedFields } from '#app/domain/handout/fields.ts'
import { findListSection, itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { indicatorSubheading } from '#app/domain/handout/headings.ts'
import { indicatorHeading } from '#app/domain/handout/indicator-names.ts'
import { plain } from '#app/domain/handout/inline.ts'
import { handoutWords } from '#app/domain/handout/handout-words.ts'
import { apartWords } from '#app/domain/indicator/apart-words.ts'
import { formatCodes } from '#app/domain/indicator/codes.ts'
import type { Indicator, Measure } from '#app/domain/indicator/indicator.ts'
import { usesField } from '#app/domain/indicator/kind-fields.ts'
import type { BlockOf, IndicatorLabels } from '#app/domain/template/handout-definition.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** Properties of an indicator that have a place of their own on the sheets. */
export const indicatorCore: readonly string[] = (
  'title kind joined question population numerator denominator period source direction minutes instructions note ' +
  'unit firstRegistration secondRegistration parts options apart codes block expected'
).split(' ')

/** The definition of every indicator, so that anyone can see how a number was counted. */
export function buildIndicatorsBlock(
  { labels }: BlockOf<'indicators'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  if (context.indicators.length === 0) return [{ kind: 'writing-lines', count: 3, label: '' }]
  return context.indicators.flatMap((indicator, index) => [
    ...blockLabel(context.indicators, index),
    ...buildDefinition(indicator, labels, context),
  ])
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
): readonly (readonly [string, string])[] {
  const { numerator, denominator, population, period, source, direction, codes } = indicator
  const isRate = indicator.kind === 'rate' && denominator !== ''
  return [
    [labels.population, population],
    [indicator.kind === 'count' ? labels.count : labels.numerator, numerator],
    ...rowsOfKind(indicator, locale),
    [labels.denominator, isRate ? `${denominator} (${labels.perThousand})` : denominator],
    [labels.period, period],
    [labels.source, source],
    [handoutWords(locale).codes, formatCodes(codes, locale)],
    [labels.direction, usesField(indicator.kind, 'direction') ? labels[direction] : ''],
  ]
}

/** What only this kind of indicator has. */
function rowsOfKind(measure: Measure, locale: Locale): readonly (readonly [string, string])[] {
  const words = handoutWords(locale)
  switch (measure.kind) {
    case 'proportion':
    case 'rate':
    case 'count':
    case 'free-text':
      return []
    case 'mean':
      return [[words.unit, measure.unit]]
    case 'two-registrations':
      return [
        [words.firstCount, measure.registrations.first],
        [words.secondCount, measure.registrations.second],
      ]
    case 'composition':
      return [[words.parts, measure.parts.map(({ text }) => text).join(' · ')]]
    case 'single-choice':
    case 'multiple-choice': {
      const apart = measure.apart.map((choice) => apartWords[choice][locale])
      return [[words.options, [...measure.options.map(({ text }) => text), ...apart].join(' · ')]]
    }
  }
}
