import { printedFields } from '#app/domain/handout/fields.ts'
import { findListSection, itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import { handoutWords } from '#app/domain/handout/handout-words.ts'
import { formatCodes } from '#app/domain/indicator/codes.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { isQuestion, usesField } from '#app/domain/indicator/kind-fields.ts'
import { listKindRows } from '#app/domain/indicator/kind-rows.ts'
import type { IndicatorLabels } from '#app/domain/template/handout-definition.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** A label and what stands after it; the value is empty where the indicator has none. */
export type DefinitionRow = readonly [string, string]

/** Properties of an indicator that have a place of their own on the sheets. */
const indicatorCore: readonly string[] = (
  'title kind joined question population numerator denominator period source direction minutes instructions note ' +
  'unit firstRegistration secondRegistration parts options apart codes block expected'
).split(' ')

/** Fields that a template has added to the role, printed like the rest. */
export function addedFields(indicator: Indicator, context: HandoutContext) {
  const section = findListSection(context, 'indicators')
  const item = itemsOf(context, 'indicators').find(({ id }) => id === indicator.id)
  if (!section || !item) return []
  const shape = { schema: section.itemSchema, uiSchema: section.itemUiSchema }
  return printedFields(shape, item, context, indicatorCore)
}

/** Who and what is counted, or what is asked. */
export function countingRows(
  indicator: Indicator,
  labels: IndicatorLabels,
  locale: Locale,
): readonly DefinitionRow[] {
  const { numerator, denominator, population, codes } = indicator
  const words = handoutWords(locale)
  const isRate = indicator.kind === 'rate' && denominator !== ''
  return [
    [words.question, isQuestion(indicator.kind) ? indicator.question : ''],
    [labels.population, population],
    [indicator.kind === 'count' ? labels.count : labels.numerator, numerator],
    ...listKindRows(indicator, { ...words, first: words.firstCount, second: words.secondCount }, locale),
    [labels.denominator, isRate ? `${denominator} (${labels.perThousand})` : denominator],
    [words.codes, formatCodes(codes, locale)],
  ]
}

/** From when and from where, and which way is good. */
export function placeRows(
  { kind, period, source, direction }: Indicator,
  labels: IndicatorLabels,
): readonly DefinitionRow[] {
  return [
    [labels.period, period],
    [labels.source, source],
    [labels.direction, usesField(kind, 'direction') ? labels[direction] : ''],
  ]
}
