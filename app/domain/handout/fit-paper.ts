import { estimatePages } from '#app/domain/handout/estimate-pages.ts'
import type { Handout } from '#app/domain/handout/handout.ts'
import type { HandoutDefinition } from '#app/domain/template/handout-definition.ts'

const pagesOf = { page: 1, leaf: 2 } as const

/**
 * A sheet that is meant for so much paper is set closer where that is what it takes, and no smaller for nothing. Every
 * copy has the same paper.
 */
export function fitPaper({ fit }: HandoutDefinition, handout: Handout): Handout {
  const settled = dropLongBreaks(handout)
  if (!fit) return settled
  const copies = handout.blocks.filter(({ kind }) => kind === 'copy').length
  const most = pagesOf[fit] * Math.max(copies, 1)
  if (estimatePages(settled) <= most) return settled
  const close = dropLongBreaks({ ...handout, look: 'close' })
  return estimatePages(close) <= most ? close : settled
}

/** A part that may begin on a page of its own does so where that costs no paper. */
function dropLongBreaks(handout: Handout): Handout {
  const blocks = handout.blocks.filter((block) => block.kind !== 'page-break' || block.ifRoom !== true)
  if (blocks.length === handout.blocks.length) return handout
  const without: Handout = { ...handout, blocks }
  return estimatePages(without) < estimatePages(handout) ? without : handout
}
