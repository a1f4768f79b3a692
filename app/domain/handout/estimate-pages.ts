import { listFootLines } from '#app/domain/cluster/cluster-look.ts'
import { estimateBlock, type Chunk } from '#app/domain/handout/estimate-block.ts'
import type { Handout, HandoutBlock } from '#app/domain/handout/handout.ts'
import { lookScale } from '#app/domain/handout/look-scale.ts'
import { estimateSheetWidth } from '#app/domain/handout/sheet-text-width.ts'

/** Points between the margins of A4. */
const portrait = { width: 482, height: 717 }
const landscape = { width: 728, height: 470 }

/** Type of the lines at the foot, the height of a line to it, and the room for them in the margin, in points. */
const footType = 9
const footLine = 1.22
const footRoom = (12 * 72) / 25.4

/**
 * About how many pages the sheet is on paper. An estimate, and to be called so: letters are measured without the font,
 * and Word breaks pages in its own way. The checks of the Word files hold it to within one page.
 */
export function estimatePages(handout: Handout): number {
  return estimateCopyPages(handout).reduce((sum, pages) => sum + pages, 0)
}

/** The same for each copy of the sheet; one number for a sheet for all. */
export function estimateCopyPages(handout: Handout): readonly number[] {
  const page = handout.orientation === 'portrait' ? portrait : landscape
  const scale = lookScale[handout.look]
  const height = page.height - footHeight(handout, page.width)
  return splitAtCopies(handout.blocks).map((blocks) => {
    const title: Chunk = { height: titleHeight(handout) * scale.type }
    const chunks = blocks.flatMap((block) => estimateBlock(block, page.width, scale))
    return countPages([title, ...chunks], height)
  })
}

/** What the cluster's own lines at the foot take from the text: most stand in the margin, as its logo does. */
function footHeight({ clusterLook }: Handout, width: number): number {
  const own = clusterLook ? listFootLines(clusterLook) : []
  const lines = own.map((line) => Math.max(1, Math.ceil(estimateSheetWidth(line, footType) / width)))
  const height = lines.reduce((sum, count) => sum + count, 1) * footType * footLine
  return own.length === 0 ? 0 : Math.max(0, height - footRoom)
}

function titleHeight({ subtitle }: Handout): number {
  return 42 + (subtitle === '' ? 0 : 32)
}

function splitAtCopies(blocks: readonly HandoutBlock[]): readonly (readonly HandoutBlock[])[] {
  const starts = blocks.flatMap((block, index) => (block.kind === 'copy' ? [index] : []))
  if (starts.length === 0) return [blocks]
  return starts.map((start, index) => blocks.slice(start + 1, starts[index + 1]))
}

/** Fills page after page with chunks that are not divided; what must stay with the next moves along with it. */
function countPages(chunks: readonly Chunk[], height: number): number {
  let pages = 1
  let used = 0
  joinKept(chunks).forEach((chunk) => {
    if (chunk.breaksPage && used > 0) [pages, used] = [pages + 1, 0]
    if (used > 0 && used + chunk.height > height) [pages, used] = [pages + 1, 0]
    used += chunk.height
    while (used > height) [pages, used] = [pages + 1, used - height]
  })
  return pages
}

function joinKept(chunks: readonly Chunk[]): readonly Chunk[] {
  const joined: Chunk[] = []
  for (const chunk of chunks) {
    const before = joined.at(-1)
    if (before?.keeps && !chunk.breaksPage) {
      const keeps = chunk.keeps ?? false
      joined.splice(-1, 1, { ...before, height: before.height + chunk.height, keeps })
    } else joined.push(chunk)
  }
  return joined
}
