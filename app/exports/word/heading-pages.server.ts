import { createHash } from 'node:crypto'
import type { PageNumberEstimator } from 'docx'
import type { Pictures } from '#app/exports/word/typed-image.server.ts'
import type { Handout } from '#app/domain/handout/handout.ts'

/** The page that each heading of a sheet stands on, as the page shows it, by the heading's anchor. */
export type HeadingPages = ReadonlyMap<string, string>

export const noPages: HeadingPages = new Map()

/** Laying out takes longer than writing the file, and a sheet is downloaded again more often than it is changed. */
const mostRemembered = 24
const remembered = new Map<string, HeadingPages>()

/**
 * The pages for a list of contents; none for a sheet that has no such list, or when one of its headings was not found.
 * docx lays the pages out by Word's own rules and the widths of its fonts, so that the numbers stand in the file as Word
 * would print them: a file that left them to Word would have its reader asked whether to update fields.
 * @param compile writes the sheet for the estimator that it is given
 */
export async function findHeadingPages(
  handout: Handout,
  pictures: Pictures,
  compile: (estimator: PageNumberEstimator) => Promise<unknown>,
): Promise<HeadingPages> {
  const anchors = listedAnchors(handout)
  if (anchors.length === 0) return noPages
  const key = keyOf(handout, pictures)
  const pages = remembered.get(key) ?? (await layOut(compile))
  remember(key, pages)
  return anchors.every((anchor) => pages.has(anchor)) ? pages : noPages
}

async function layOut(compile: (estimator: PageNumberEstimator) => Promise<unknown>): Promise<HeadingPages> {
  const { estimatePageNumbersWith } = await import('docx/layout')
  const estimate = estimatePageNumbersWith({ guess: true })
  let pages = noPages
  await compile((body, context) => {
    const estimated = estimate(body, context)
    pages = estimated.bookmarks
    return estimated
  })
  return pages
}

function listedAnchors({ blocks }: Handout): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'contents' ? block.entries.map(({ anchor }) => anchor) : [],
  )
}

function keyOf(handout: Handout, pictures: Pictures): string {
  const sizes = [...pictures].map(([id, { width, height }]) => [id, width, height])
  return createHash('sha256')
    .update(JSON.stringify([handout, sizes]))
    .digest('base64')
}

/** The one that was asked for last is forgotten last. */
function remember(key: string, pages: HeadingPages): void {
  remembered.delete(key)
  remembered.set(key, pages)
  const [oldest] = remembered.keys()
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
}
