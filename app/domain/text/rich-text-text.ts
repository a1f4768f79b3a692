import { citationText, type ReferenceNumbers } from '#app/domain/text/citations.ts'
import { listImages } from '#app/domain/text/list-blocks.ts'
import type { Block, Inline, RichText } from '#app/domain/text/rich-text.ts'

/**
 * The text without its shape: one line per paragraph, heading, list item, table cell or description of a picture.
 * @param numbers prints citations as "[3]"; without them they are left out
 */
export function plainText(text: RichText, numbers?: ReferenceNumbers): string {
  return text.content.flatMap((block) => linesOf(block, numbers)).join('\n')
}

/** A citation or a picture alone says something. */
export function isEmptyRichText(text: RichText): boolean {
  return plainText(text, {}).trim() === '' && listImages(text.content).length === 0
}

/** Words as a reader counts them: what stands between spaces and has a letter or a digit in it. */
export function countWords(text: RichText): number {
  return plainText(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function linesOf(block: Block, numbers: ReferenceNumbers | undefined): string[] {
  const linesIn = (blocks: readonly Block[]) => blocks.flatMap((inner) => linesOf(inner, numbers))
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [(block.content ?? []).map((inline) => textOf(inline, numbers)).join('')]
    case 'image':
      return block.attrs.alt === '' ? [] : [block.attrs.alt]
    case 'blockquote':
      return linesIn(block.content)
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => linesIn(cell.content)))
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return block.content.flatMap((item) => linesIn(item.content))
  }
}

function textOf(inline: Inline, numbers: ReferenceNumbers | undefined): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'hardBreak':
      return '\n'
    case 'citation':
      return numbers ? citationText(numbers, inline.attrs.referenceId) : ''
  }
}
