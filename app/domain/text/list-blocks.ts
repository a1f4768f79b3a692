import type { Block, Citation, Image } from '#app/domain/text/rich-text.ts'

/** Every block, however deep, each before those inside it. */
export function listBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...listBlocks(blocksIn(block))])
}

/** Every citation, in order. */
export function listCitations(blocks: readonly Block[]): readonly Citation[] {
  return listBlocks(blocks).flatMap((block) => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return []
    return (block.content ?? []).filter((inline) => inline.type === 'citation')
  })
}

/** Every picture, in order. */
export function listImages(blocks: readonly Block[]): readonly Image[] {
  return listBlocks(blocks).filter((block) => block.type === 'image')
}

function blocksIn(block: Block): readonly Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'image':
      return []
    case 'blockquote':
      return block.content
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return block.content.flatMap((item) => item.content)
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content))
  }
}
