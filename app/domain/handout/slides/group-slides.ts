import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { fitSlide } from '#app/domain/handout/slides/fit-slides.ts'
import { type Slide, slideOf } from '#app/domain/handout/slides/slide.ts'
import { linesOfBlock } from '#app/domain/handout/slides/slide-lines.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/**
 * The blocks of a deck as slides: what follows a slide stands on it until the next one begins. A second table or chart
 * takes a slide of its own under the same title, and what comes before the first slide stands under the deck's title.
 */
export function groupSlides(
  blocks: readonly HandoutBlock[],
  title: string,
  language: Locale,
): readonly Slide[] {
  const slides: Slide[] = []
  for (const block of blocks) {
    if (block.kind === 'slide') {
      slides.push(block)
      continue
    }
    const open = slides.pop() ?? slideOf('content', title)
    slides.push(...addBlock(open, block))
  }
  return countSame(slides).flatMap((slide) => fitSlide(slide, language))
}

function addBlock(slide: Slide, block: HandoutBlock): readonly Slide[] {
  if (block.kind === 'table' || block.kind === 'chart') {
    const drawn = block.kind === 'table' ? { table: block } : { chart: block.chart }
    if (slide.table === null && slide.chart === null) return [{ ...slide, ...drawn }]
    return [slide, slideOf(slide.layout, slide.title, drawn)]
  }
  return [{ ...slide, lines: [...slide.lines, ...linesOfBlock(block)] }]
}

/** Slides are found by their titles: the second of one title says so. */
function countSame(slides: readonly Slide[]): readonly Slide[] {
  const seen = new Map<string, number>()
  return slides.map((slide) => {
    const count = (seen.get(slide.title) ?? 0) + 1
    seen.set(slide.title, count)
    return count === 1 ? slide : { ...slide, title: `${slide.title} (${count})` }
  })
}
