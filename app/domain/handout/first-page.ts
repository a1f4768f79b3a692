import type { Handout, HandoutBlock } from '#app/domain/handout/handout.ts'

/** About what a page holds, in characters of its blocks' values. */
const charactersAPage = 3_500

/** The sheet cut off soon after its first page: enough for a small picture of it. */
export function takeFirstPage(handout: Handout): Handout {
  const end = handout.blocks.findIndex(
    (block, index) => block.kind === 'page-break' || (block.kind === 'copy' && index > 0),
  )
  if (handout.format === 'slides') return { ...handout, blocks: handout.blocks.slice(0, 1) }
  const blocks = end < 0 ? handout.blocks : handout.blocks.slice(0, end)
  return { ...handout, blocks: takeWhileItFits(blocks) }
}

function takeWhileItFits(blocks: readonly HandoutBlock[]): readonly HandoutBlock[] {
  const sizes = blocks.map((block) => JSON.stringify(block).length)
  return blocks.filter((_, index) => {
    const before = sizes.slice(0, index).reduce((sum, size) => sum + size, 0)
    return before < charactersAPage * 2
  })
}
