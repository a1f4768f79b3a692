import { isEmptyRichText } from '#app/domain/text/rich-text-text.ts'
import type { Block } from '#app/domain/text/rich-text.ts'

/** A written text as it is printed: blank lines that served as space on the screen are left out. */
export function printedText(blocks: readonly Block[]): readonly Block[] {
  return blocks
    .filter((block) => block.type === 'table' || !isEmptyRichText({ type: 'doc', content: [block] }))
    .map(printedBlock)
}

function printedBlock(block: Block): Block {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return {
        ...block,
        content: block.content.map((item) => ({ ...item, content: printedText(item.content) })),
      }
    case 'taskList':
      return {
        ...block,
        content: block.content.map((item) => ({ ...item, content: printedText(item.content) })),
      }
    case 'blockquote':
      return { ...block, content: printedText(block.content) }
    default:
      return block
  }
}
