import type { JSONContent } from '@tiptap/core'
import { parseRichText } from '#app/domain/text/parse-rich-text.ts'
import { emptyRichText, type RichText } from '#app/domain/text/rich-text.ts'

/** The text as the editor takes it. It needs a paragraph to write in, also where nothing has been written. */
export function toEditor(text: RichText): JSONContent {
  if (text.content.length === 0) return { type: 'doc', content: [{ type: 'paragraph' }] }
  const content: JSONContent = JSON.parse(JSON.stringify(text))
  return content
}

/** What stands in the editor, without the attributes that carry no content. Blank paragraphs alone are no text. */
export function fromEditor(json: JSONContent): RichText {
  const parsed = parseRichText(json)
  if (!parsed.ok) throw new Error(`The editor holds what no text may: ${parsed.faults[0]?.message.en}`)
  const isBlank = parsed.text.content.every(
    (block) => block.type === 'paragraph' && (block.content ?? []).length === 0,
  )
  return isBlank ? emptyRichText : parsed.text
}
