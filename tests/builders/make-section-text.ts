import type { JsonSchema, Section, SectionContent } from '#app/domain/template/template.ts'
import type { RichText } from '#app/domain/text/rich-text.ts'

/**
 * Content for a section with the same words in every place that takes words, however deep, and the number in every place
 * that takes a number.
 */
export function makeSectionText(section: Section, words: string, number: number): SectionContent {
  if (section.type === 'rich-text') return { type: 'rich-text', text: makeEverywhereText(words) }
  const fill = (schema: JsonSchema) => fillSchema(schema, words, number)
  if (section.type === 'form') return { type: 'form', values: fill(section.schema) }
  return { type: 'list', items: [{ ...fill(section.itemSchema), id: 'item' }] }
}

function fillSchema(schema: JsonSchema, words: string, number: number): { readonly [name: string]: unknown } {
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => name !== 'id')
  return Object.fromEntries(fields.map(([name, field]) => [name, fillField(field, words, number)]))
}

function fillField(schema: JsonSchema, words: string, number: number): unknown {
  switch (schema.type) {
    case 'string':
      return words
    case 'integer':
    case 'number':
      return number
    case 'boolean':
      return true
    case 'array':
      return schema.items ? [fillField(schema.items, words, number)] : []
    default:
      return fillSchema(schema, words, number)
  }
}

/** In a heading, half bold in a paragraph, in a link's address, in a list, a quote and a table. */
function makeEverywhereText(words: string): RichText {
  const inline = [{ type: 'text' as const, text: words }]
  const half = Math.floor(words.length / 2)
  const paragraph = (id: string) => ({ type: 'paragraph' as const, attrs: { id }, content: inline })
  return {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { id: 'b1', level: 2 }, content: inline },
      {
        type: 'paragraph',
        attrs: { id: 'b2' },
        content: [
          { type: 'text', text: words.slice(0, half), marks: [{ type: 'bold' }] },
          { type: 'text', text: words.slice(half) },
        ],
      },
      {
        type: 'paragraph',
        attrs: { id: 'b3' },
        content: [
          {
            type: 'text',
            text: 'her',
            marks: [{ type: 'link', attrs: { href: `https://www.example.dk/${words}` } }],
          },
        ],
      },
      {
        type: 'bulletList',
        attrs: { id: 'b4' },
        content: [{ type: 'listItem', attrs: { id: 'b5' }, content: [paragraph('b6')] }],
      },
      { type: 'blockquote', attrs: { id: 'b7' }, content: [paragraph('b8')] },
      {
        type: 'table',
        attrs: { id: 'b9' },
        content: [
          {
            type: 'tableRow',
            attrs: { id: 'b10' },
            content: [{ type: 'tableCell', attrs: { id: 'b11' }, content: [paragraph('b12')] }],
          },
        ],
      },
    ],
  }
}
