import { readFileSync } from 'node:fs'
import { getSchema } from '@tiptap/core'
import { expect, test } from 'vitest'
import { fromEditor, toEditor } from '#app/components/rich-text/editor-text.ts'
import { buildExtensions } from '#app/components/rich-text/extensions.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import { parseRichText } from '#app/domain/text/parse-rich-text.ts'
import { emptyRichText, type RichText } from '#app/domain/text/rich-text.ts'

const schema = getSchema(buildExtensions('', 2, (line) => line))

function throughEditor(text: RichText): RichText {
  const node = schema.nodeFromJSON(toEditor(text))
  node.check()
  return fromEditor(node.toJSON())
}

/** Every rich text anywhere in a JSON value. */
function findTexts(value: unknown): readonly RichText[] {
  if (Array.isArray(value)) return value.flatMap(findTexts)
  if (!isJsonObject(value)) return []
  if (value['type'] !== 'doc') return Object.values(value).flatMap(findTexts)
  const parsed = parseRichText(value)
  return parsed.ok ? [parsed.text] : []
}

test('every kind of block comes out of the editor as it went in', () => {
  const paragraph = (id: string) => ({
    type: 'paragraph' as const,
    attrs: { id },
    content: [
      { type: 'text' as const, text: 'fed', marks: [{ type: 'bold' as const }] },
      { type: 'hardBreak' as const },
      {
        type: 'text' as const,
        text: 'link',
        marks: [{ type: 'link' as const, attrs: { href: 'https://www.dsam.dk' } }],
      },
    ],
  })
  const text: RichText = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { id: 'h', level: 2 }, content: [{ type: 'text', text: 'Titel' }] },
      {
        type: 'bulletList',
        attrs: { id: 'b' },
        content: [{ type: 'listItem', attrs: { id: 'b1' }, content: [paragraph('b2')] }],
      },
      {
        type: 'taskList',
        attrs: { id: 't' },
        content: [{ type: 'taskItem', attrs: { id: 't1', checked: true }, content: [paragraph('t2')] }],
      },
      { type: 'blockquote', attrs: { id: 'q' }, content: [paragraph('q1')] },
      {
        type: 'table',
        attrs: { id: 'ta' },
        content: [
          {
            type: 'tableRow',
            attrs: { id: 'r' },
            content: [{ type: 'tableHeader', attrs: { id: 'c' }, content: [paragraph('c1')] }],
          },
        ],
      },
    ],
  }
  expect(throughEditor(text)).toEqual(text)
})

test('every text of the template comes out as it went in, so that opening a step changes nothing', () => {
  const texts = findTexts(JSON.parse(readFileSync('templates/klyngepakke.da.v1.json', 'utf8')))
  expect(texts.length).toBeGreaterThan(10)
  for (const text of texts) expect(throughEditor(text)).toEqual(text)
})

test('an empty text has a paragraph to write in, and stays empty', () => {
  expect(toEditor(emptyRichText).content).toHaveLength(1)
  const blank = { type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'p' } }] }
  expect(fromEditor(blank)).toEqual(emptyRichText)
})
