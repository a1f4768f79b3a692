import type { Block, Inline, RichText } from '#app/domain/text/rich-text.ts'

/** The text without its shape: one line per paragraph, heading, list item or table cell. */
export function plainText(text: RichText): string {
  return text.content.flatMap(linesOf).join('\n')
}

export function isEmptyRichText(text: RichText): boolean {
  return plainText(text).trim() === ''
}

/** Words as a reader counts them: what stands between spaces and has a letter or a digit in it. */
export function countWords(text: RichText): number {
  return plainText(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [(block.content ?? []).map(textOf).join('')]
    case 'blockquote':
      return block.content.flatMap(linesOf)
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(linesOf)))
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return block.content.flatMap((item) => item.content.flatMap(linesOf))
  }
}

function textOf(inline: Inline): string {
  return inline.type === 'text' ? inline.text : '\n'
}
