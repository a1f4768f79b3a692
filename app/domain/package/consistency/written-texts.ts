import type { WrittenSection } from '#app/domain/package/consistency/check-context.ts'
import { findChoiceFields } from '#app/domain/package/consistency/choice-fields.ts'
import type { JsonSchema, Section, SectionContent } from '#app/domain/template/template.ts'
import { initialContent } from '#app/domain/package/section-content.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import { plainText } from '#app/domain/text/rich-text-text.ts'

/** One running text that somebody wrote: a paragraph, or a field of a form or an item. */
export type WrittenText = {
  readonly section: Section
  readonly itemId?: string
  readonly text: string
  /** The template put it there, and nobody has changed it. */
  readonly isTemplates: boolean
}

/** Every running text of the sections, in their order. Choices, dates, addresses and links to items are no texts. */
export function listTexts(sections: readonly WrittenSection[]): readonly WrittenText[] {
  return sections.flatMap(({ section, content }) => {
    const initial = new Set(textsOf(section, initialContent(section)).map(({ text }) => text))
    return textsOf(section, content).map((found) => ({
      section,
      ...found,
      isTemplates: initial.has(found.text),
    }))
  })
}

type FoundText = { readonly itemId?: string; readonly text: string }

function textsOf(section: Section, content: SectionContent): readonly FoundText[] {
  if (content.type === 'rich-text') return toTexts(plainText(content.text).split('\n'))
  if (content.type === 'form') {
    return section.type === 'form' ? toTexts(textsIn(content.values, section.schema, new Set())) : []
  }
  if (section.type !== 'list') return []
  const links = new Set(findChoiceFields(section.itemUiSchema).map(({ property }) => property))
  return content.items.flatMap((item) =>
    toTexts(textsIn(item, section.itemSchema, links)).map((found) => ({ ...found, itemId: item.id })),
  )
}

function toTexts(texts: readonly string[]): readonly FoundText[] {
  return texts.map((text) => text.trim()).flatMap((text) => (text === '' ? [] : [{ text }]))
}

function textsIn(value: unknown, schema: JsonSchema, except: ReadonlySet<string>): readonly string[] {
  if (typeof value === 'string') return isRunningText(schema) ? [value] : []
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown) => textsIn(entry, schema.items ?? {}, except))
  }
  if (!isJsonObject(value)) return []
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    except.has(name) ? [] : textsIn(value[name], property, except),
  )
}

function isRunningText({ enum: choices, oneOf, format, pattern }: JsonSchema): boolean {
  return choices === undefined && oneOf === undefined && format === undefined && pattern === undefined
}
