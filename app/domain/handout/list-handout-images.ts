import type { Handout, HandoutBlock } from '#app/domain/handout/handout.ts'
import { listImages } from '#app/domain/text/list-blocks.ts'

/** The ids of the pictures that a sheet shows, its logo first. */
export function listHandoutImages({ clusterLook, blocks }: Handout): readonly string[] {
  const logo = clusterLook?.logo ? [clusterLook.logo.imageId] : []
  return [...logo, ...listBlockImages(blocks)]
}

function listBlockImages(blocks: readonly HandoutBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'box') return listBlockImages(block.blocks)
    return block.kind === 'rich-text' ? listImages(block.blocks).map(({ attrs }) => attrs.imageId) : []
  })
}
