import { pointTo } from '#app/domain/handout/cross-references.ts'
import { handwritingTable } from '#app/domain/handout/blocks/handwriting.ts'
import { printedFields } from '#app/domain/handout/fields.ts'
import { findListSection, itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { CellValue, HandoutBlock } from '#app/domain/handout/handout.ts'
import { indicatorsById } from '#app/domain/handout/indicator-names.ts'
import { bold, citation, paragraphsOf, plain } from '#app/domain/handout/inline.ts'
import { textsValue, textValue } from '#app/domain/handout/item-values.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'
import type { ListItem } from '#app/domain/template/template.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

const core = ['title', 'knowledge', 'recommendation', 'indicatorIds', 'referenceIds', 'note']
const rowsWhenEmpty = 4

/** What do we know · what is recommended · indicators, one row per recommendation. */
export function buildRecommendations(
  { headings }: BlockOf<'recommendations'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const widths = [28, 35, 37]
  const columns = headings.map((title, index) => ({ title, width: widths[index] ?? 33 }))
  const items = itemsOf(context, 'recommendations')
  if (items.length === 0) return [handwritingTable(columns, rowsWhenEmpty)]
  const rows = items.map((item) => ({ cells: buildCells(item, context) }))
  return [{ kind: 'table', caption: '', handwriting: false, columns, rows }]
}

function buildCells(item: ListItem, context: HandoutContext): readonly CellValue[] {
  const title = textValue(item, 'title')
  const recommendation = cite(paragraphsOf(textValue(item, 'recommendation')), item)
  return [
    { paragraphs: [...(title ? [bold(title)] : []), ...paragraphsOf(textValue(item, 'knowledge'))] },
    { paragraphs: [...recommendation, ...remarks(item, context)] },
    { paragraphs: indicatorLines(item, context) },
  ]
}

/** What the recommendation rests on stands after its last words. */
function cite(paragraphs: readonly (readonly Inline[])[], item: ListItem): readonly (readonly Inline[])[] {
  const citations = textsValue(item, 'referenceIds').map(citation)
  if (citations.length === 0) return paragraphs
  return [...paragraphs.slice(0, -1), [...(paragraphs.at(-1) ?? []), ...citations]]
}

/** The note, and the fields that a template has added to the role. */
function remarks(item: ListItem, context: HandoutContext): readonly (readonly Inline[])[] {
  const section = findListSection(context, 'recommendations')
  const shape = section && { schema: section.itemSchema, uiSchema: section.itemUiSchema }
  const added = shape ? printedFields(shape, item, context, core) : []
  return [
    ...paragraphsOf(textValue(item, 'note')),
    ...added.map(({ label, value }) => [...plain(`${label}: `), ...value]),
  ]
}

function indicatorLines(item: ListItem, context: HandoutContext): readonly (readonly Inline[])[] {
  const indicators = indicatorsById(textsValue(item, 'indicatorIds'), context)
  if (indicators.length === 0) return [plain('–')]
  return indicators.map(({ number, title }) => [
    pointTo('indicator', number, [{ type: 'bold' }]),
    ...plain(`  ${title}`),
  ])
}
