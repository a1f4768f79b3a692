import { itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import { handoutWords, joinWords } from '#app/domain/handout/handout-words.ts'
import { beforeValue, plain, textOfInline } from '#app/domain/handout/inline.ts'
import { isFilled, textsValue, textValue } from '#app/domain/handout/item-values.ts'
import { indicatorNumbers } from '#app/domain/handout/indicator-names.ts'
import type { ListRole } from '#app/domain/template/roles.ts'
import type { FormValues, JsonSchema, UiSchema } from '#app/domain/template/template.ts'
import { formatClock, formatDate } from '#app/domain/text/format-date.ts'
import { formatDecimal } from '#app/domain/text/format-number.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

/** A form's or an item's shape, as its section describes it. */
export type FieldShape = { readonly schema: JsonSchema; readonly uiSchema: UiSchema }

/** One filled field, ready to print. */
export type PrintedField = {
  readonly property: string
  readonly label: string
  readonly value: readonly Inline[]
}

/**
 * Every filled field in the schema's order, under the label the form shows. Empty fields are left out.
 * @param except properties that are printed elsewhere
 */
export function printedFields(
  shape: FieldShape,
  values: FormValues,
  context: HandoutContext,
  except: readonly string[] = [],
): readonly PrintedField[] {
  return Object.entries(shape.schema.properties ?? {})
    .filter(([property]) => !except.includes(property) && isFilled(values[property]))
    .map(([property, schema]) => ({
      property,
      label: labelOf(shape.uiSchema, property) ?? schema.title ?? property,
      value: plain(
        printedValue(schema, values[property], context, roleOfChoices(shape.uiSchema, property, context)),
      ),
    }))
}

/** One value in words: dates, numbers, choices and ids as a reader says them. */
export function printedValue(
  schema: JsonSchema,
  value: unknown,
  context: HandoutContext,
  role: ListRole | null = null,
): string {
  const locale = context.clusterPackage.language
  const words = handoutWords(locale)
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number')
    return choiceTitle(schema, value) ?? formatDecimal(value, locale, decimalsOf(value))
  if (typeof value === 'string') return printedString(schema, value, context, role)
  if (Array.isArray(value)) return printedList(schema.items ?? {}, value, context, role)
  if (typeof value === 'object' && value !== null) {
    const shape = { schema, uiSchema: { type: 'VerticalLayout' } }
    return printedFields(shape, Object.fromEntries(Object.entries(value)), context)
      .map((field) => `${beforeValue(field.label)}${textOfInline(field.value)}`)
      .join('\n')
  }
  return ''
}

function printedString(
  schema: JsonSchema,
  value: string,
  context: HandoutContext,
  role: ListRole | null,
): string {
  if (role === 'indicators') return indicatorNumbers([value], context)
  if (role !== null) return titleOfItem(role, value, context)
  if (/^\d{2}:\d{2}$/.test(value)) return formatClock(value, context.clusterPackage.language)
  if (schema.format === 'date') return formatDate(value.trim(), context.clusterPackage.language, 'long')
  return choiceTitle(schema, value) ?? value.trim()
}

function printedList(
  schema: JsonSchema,
  values: readonly unknown[],
  context: HandoutContext,
  role: ListRole | null,
): string {
  if (role === 'indicators') return indicatorNumbers(textsValue({ values }, 'values'), context)
  const printed = values.filter(isFilled).map((value) => printedValue(schema, value, context, role))
  const short = printed.every((text) => text.length < 40 && !text.includes('\n'))
  return short ? joinWords(printed, context.clusterPackage.language) : printed.join('\n')
}

function titleOfItem(role: ListRole, id: string, context: HandoutContext): string {
  const item = itemsOf(context, role).find((candidate) => candidate.id === id)
  return item ? textValue(item, 'title') : ''
}

function choiceTitle(schema: JsonSchema, value: string | number): string | null {
  return schema.oneOf?.find((choice) => choice.const === value)?.title ?? null
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : 1
}

function labelOf(uiSchema: UiSchema, property: string): string | null {
  return findControl(uiSchema, property)?.label ?? null
}

/** The role of the list whose items are this field's choices, when they are. */
function roleOfChoices(uiSchema: UiSchema, property: string, context: HandoutContext): ListRole | null {
  const from = findControl(uiSchema, property)?.options?.['optionsFrom']
  const sections = context.template.steps.flatMap((step) => step.sections)
  const section = sections.find((candidate) => candidate.type === 'list' && candidate.role === from)
  return section?.type === 'list' ? (section.role ?? null) : null
}

function findControl(uiSchema: UiSchema, property: string): UiSchema | null {
  if (uiSchema.scope === `#/properties/${property}`) return uiSchema
  for (const element of uiSchema.elements ?? []) {
    const found = findControl(element, property)
    if (found) return found
  }
  return null
}
