import { findChoiceFields } from '#app/domain/package/consistency/choice-fields.ts'
import type { JsonSchema, Section, SectionContent, UiSchema } from '#app/domain/template/template.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import { plainText } from '#app/domain/text/rich-text-text.ts'

/** Every text of a section as it is read: choices by their titles, links to items left out. */
export function listFindable(section: Section, content: SectionContent): readonly string[] {
  if (content.type === 'rich-text') return plainText(content.text).split('\n')
  if (content.type === 'form') {
    return section.type === 'form' ? textsIn(content.values, section.schema, section.uiSchema) : []
  }
  if (section.type !== 'list') return []
  return content.items.flatMap((item) => textsIn(item, section.itemSchema, section.itemUiSchema))
}

function textsIn(record: unknown, schema: JsonSchema, uiSchema: UiSchema): readonly string[] {
  if (!isJsonObject(record)) return []
  const links = new Set(findChoiceFields(uiSchema).map(({ property }) => property))
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    links.has(name) ? [] : textsOfValue(record[name], property),
  )
}

function textsOfValue(value: unknown, schema: JsonSchema): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown) => textsOfValue(entry, schema.items ?? {}))
  }
  if (isJsonObject(value)) return textsIn(value, schema, { type: 'VerticalLayout' })
  if (typeof value !== 'string' && typeof value !== 'number') return []
  return [schema.oneOf?.find((option) => option.const === value)?.title ?? String(value)]
}
