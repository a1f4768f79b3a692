import type { JsonSchema, Section, SectionContent } from '#app/domain/template/template.ts'
import type { ReferenceNumbers } from '#app/domain/text/citations.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import { plainText } from '#app/domain/text/rich-text-text.ts'

/** What a text says by something else than itself. */
export type ContentNames = {
  /** Citations print their numbers; without this they are left out. */
  readonly numbers?: ReferenceNumbers
  /** What an item that another one points to is called: "2a Målt LDL". */
  readonly nameOf?: (id: string) => string | undefined
}

/** A section's content as lines of plain text, to read beside another version of it. */
export function textOfContent(section: Section, content: SectionContent, names: ContentNames = {}): string {
  switch (content.type) {
    case 'rich-text':
      return plainText(content.text, names.numbers)
    case 'form':
      return textOfRecord(content.values, section.type === 'form' ? section.schema : {}, names)
    case 'list': {
      const schema = section.type === 'list' ? section.itemSchema : {}
      return content.items.map((item) => textOfRecord(item, schema, names)).join('\n\n')
    }
  }
}

/** A part of a section that can be told from the others: a block of text, an item, or a field. */
export type ContentPart = { readonly id: string; readonly text: string; readonly value: unknown }

/** What a section is made of, each part as lines of plain text. Fields that the section has no place for are left out. */
export function listContentParts(section: Section, content: SectionContent): readonly ContentPart[] {
  switch (content.type) {
    case 'rich-text':
      return content.text.content.map((block) => ({
        id: block.attrs.id,
        text: plainText({ type: 'doc', content: [block] }),
        value: block,
      }))
    case 'form': {
      const properties = section.type === 'form' ? (section.schema.properties ?? {}) : {}
      return Object.entries(properties).map(([id, schema]) => ({
        id,
        text: textOfRecord(content.values, { properties: { [id]: schema } }, {}),
        value: content.values[id],
      }))
    }
    case 'list': {
      const schema = section.type === 'list' ? section.itemSchema : {}
      return content.items.map((item) => ({ id: item.id, text: textOfRecord(item, schema, {}), value: item }))
    }
  }
}

type Record = { readonly [name: string]: unknown }

function textOfRecord(record: Record, schema: JsonSchema, names: ContentNames): string {
  return Object.entries(schema.properties ?? {})
    .map(([name, property]) => [property.title ?? name, textOfValue(record[name], property, names)])
    .filter(([, text]) => text !== '')
    .map(([title, text]) => `${title}: ${text}`)
    .join('\n')
}

function textOfValue(value: unknown, schema: JsonSchema, names: ContentNames): string {
  if (Array.isArray(value)) {
    return value.map((entry: unknown) => textOfEntry(entry, schema.items ?? {}, names)).join('\n')
  }
  return textOfEntry(value, schema, names)
}

function textOfEntry(value: unknown, schema: JsonSchema, names: ContentNames): string {
  if (value === undefined || value === null || value === false) return ''
  if (value === true) return '✓'
  if (isJsonObject(value)) return textOfRecord(value, schema, names)
  const choice = schema.oneOf?.find((option) => option.const === value)
  return choice?.title ?? names.nameOf?.(String(value)) ?? String(value)
}
