import type { JsonSchema, Section, SectionContent } from '#app/domain/template/template.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import { plainText } from '#app/domain/text/rich-text-text.ts'

/** A section's content as lines of plain text, to read beside another version of it. */
export function textOfContent(section: Section, content: SectionContent): string {
  switch (content.type) {
    case 'rich-text':
      return plainText(content.text)
    case 'form':
      return textOfRecord(content.values, section.type === 'form' ? section.schema : {})
    case 'list': {
      const schema = section.type === 'list' ? section.itemSchema : {}
      return content.items.map((item) => textOfRecord(item, schema)).join('\n\n')
    }
  }
}

function textOfRecord(record: { readonly [name: string]: unknown }, schema: JsonSchema): string {
  return Object.entries(schema.properties ?? {})
    .map(([name, property]) => [property.title ?? name, textOfValue(record[name], property)])
    .filter(([, text]) => text !== '')
    .map(([title, text]) => `${title}: ${text}`)
    .join('\n')
}

function textOfValue(value: unknown, schema: JsonSchema): string {
  if (Array.isArray(value)) {
    return value.map((entry: unknown) => textOfEntry(entry, schema.items ?? {})).join('\n')
  }
  return textOfEntry(value, schema)
}

function textOfEntry(value: unknown, schema: JsonSchema): string {
  if (value === undefined || value === null || value === false) return ''
  if (value === true) return '✓'
  if (isJsonObject(value)) return textOfRecord(value, schema)
  const choice = schema.oneOf?.find((option) => option.const === value)
  return choice?.title ?? String(value)
}
