import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { listImages } from '#app/domain/text/list-blocks.ts'

/** The ids of the pictures that the blocks show. */
export function listHandoutImages(blocks: readonly HandoutBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'box') return listHandoutImages(block.blocks)
    return block.kind === 'rich-text' ? listImages(block.blocks).map(({ attrs }) => attrs.imageId) : []
  })
}
