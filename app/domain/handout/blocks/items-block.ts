import { printedFields, printedValue } from '#app/domain/handout/fields.ts'
import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { CellValue, HandoutBlock } from '#app/domain/handout/handout.ts'
import { indicatorNumbers } from '#app/domain/handout/indicator-names.ts'
import { beforeValue, paragraphsOf, plain } from '#app/domain/handout/inline.ts'
import { textsValue, textValue } from '#app/domain/handout/item-values.ts'
import type { ColumnDefinition } from '#app/domain/template/handout-definition.ts'
import type { ListItem, ListSection } from '#app/domain/template/template.ts'

type Column = Extract<HandoutBlock, { kind: 'table' }>['columns'][number]

/** A list's items as a table with the template's columns, or one after another with their fields below. */
export function buildItemsBlock(
  section: ListSection,
  items: readonly ListItem[],
  columns: readonly ColumnDefinition[] | undefined,
  context: HandoutContext,
): readonly HandoutBlock[] {
  if (columns) return [buildTable(section, items, columns, context)]
  return items.flatMap((item) => buildItem(section, item, context))
}

function buildTable(
  section: ListSection,
  items: readonly ListItem[],
  columns: readonly ColumnDefinition[],
  context: HandoutContext,
): HandoutBlock {
  const printed = columns.map((column) => column.property)
  return {
    kind: 'table',
    caption: '',
    handwriting: false,
    columns: columns.map(({ title, width }): Column => ({ title, width })),
    rows: items.map((item, index) => {
      const cells = columns.map((column) => buildCell(section, item, index, column, context))
      return { cells: withRest(cells, columns, restOf(section, item, printed, context)) }
    }),
  }
}

function buildCell(
  section: ListSection,
  item: ListItem,
  index: number,
  { property, as }: ColumnDefinition,
  context: HandoutContext,
): CellValue {
  const value = item[property]
  if (as === 'tick') return { tick: value === true }
  if (property === '#') return { paragraphs: [plain(String(index + 1))] }
  if (as === 'indicators')
    return { paragraphs: paragraphsOf(indicatorNumbers(textsValue(item, property), context)) }
  const schema = section.itemSchema.properties?.[property] ?? {}
  const dated = as === 'date' ? { ...schema, format: 'date' } : schema
  return { paragraphs: paragraphsOf(printedValue(dated, value, context)) }
}

/** What was typed but has no column of its own stands in the first column that holds text: nothing is lost. */
function withRest(
  cells: readonly CellValue[],
  columns: readonly ColumnDefinition[],
  rest: CellValue,
): readonly CellValue[] {
  const at = columns.findIndex((column) => column.property !== '#' && column.as !== 'tick')
  return cells.map((cell, index) =>
    index === at && 'paragraphs' in cell && 'paragraphs' in rest
      ? { paragraphs: [...cell.paragraphs, ...rest.paragraphs] }
      : cell,
  )
}

function restOf(
  section: ListSection,
  item: ListItem,
  printed: readonly string[],
  context: HandoutContext,
): CellValue {
  const shape = { schema: section.itemSchema, uiSchema: section.itemUiSchema }
  const fields = printedFields(shape, item, context, printed)
  return { paragraphs: fields.map(({ label, value }) => [...plain(beforeValue(label)), ...value]) }
}

function buildItem(section: ListSection, item: ListItem, context: HandoutContext): readonly HandoutBlock[] {
  const shape = { schema: section.itemSchema, uiSchema: section.itemUiSchema }
  const fields = printedFields(shape, item, context, [section.itemTitle])
  const title: HandoutBlock = {
    kind: 'paragraph',
    style: 'label',
    content: plain(textValue(item, section.itemTitle) || section.itemName),
  }
  const rows = fields.map(({ label, value }) => ({ label, value }))
  return rows.length > 0 ? [title, { kind: 'facts', rows }] : [title]
}
