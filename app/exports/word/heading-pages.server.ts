import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { PageNumberEstimator } from 'docx'
import type { Pictures } from '#app/exports/word/typed-image.server.ts'
import type { Handout } from '#app/domain/handout/handout.ts'

/** The page that each heading of a sheet stands on, as the page shows it, by the heading's anchor. */
export type HeadingPages = ReadonlyMap<string, string>

export const noPages: HeadingPages = new Map()

const require = createRequire(import.meta.url)
const bodyFontName = 'Calibri'
const carlitoFiles = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) =>
  require.resolve(`@expo-google-fonts/carlito/${face}/Carlito_${face}.ttf`),
)

/** Laying out takes longer than writing the file, and a sheet is downloaded again more often than it is changed. */
const mostRemembered = 24
const remembered = new Map<string, HeadingPages>()

/** What a sheet is written as with these pages; with an estimator, its pages are laid out while it is written. */
type Compile<Compiled> = (pages: HeadingPages, estimator?: PageNumberEstimator) => Promise<Compiled>

/**
 * A sheet with the pages for its list of contents; none for a sheet that has no such list, or when one of its headings was
 * not found. docx lays the pages out by Word's own rules and the widths of its fonts, so that the numbers stand in the file as
 * Word would print them: a file that left them to Word would have its reader asked whether to update fields.
 * A sheet that is not remembered is written with a page for each entry to be settled afterwards, and so once.
 */
export async function compileWithPages<Compiled>(
  handout: Handout,
  pictures: Pictures,
  compile: Compile<Compiled>,
): Promise<{ readonly compiled: Compiled; readonly pages: HeadingPages }> {
  const anchors = listedAnchors(handout)
  if (anchors.length === 0) return { compiled: await compile(noPages), pages: noPages }
  const key = keyOf(handout, pictures)
  const known = remembered.get(key)
  if (known !== undefined) {
    remember(key, known)
    return { compiled: await compile(known), pages: known }
  }
  const { compiled, found } = await layOut(anchors, compile)
  const pages = anchors.every((anchor) => found.has(anchor)) ? found : noPages
  remember(key, pages)
  return { compiled: pages === noPages ? await compile(noPages) : compiled, pages }
}

async function layOut<Compiled>(anchors: readonly string[], compile: Compile<Compiled>) {
  const estimate = await startEstimating()
  let found = noPages
  const compiled = await compile(new Map(anchors.map((anchor) => [anchor, '1'])), (body, context) => {
    found = tryEstimate(() => estimate(body, context).bookmarks)
    return { bookmarks: noPages }
  })
  return { compiled, found }
}

/** A list of contents without pages is better than no file. */
function tryEstimate(estimate: () => HeadingPages): HeadingPages {
  try {
    return estimate()
  } catch {
    return noPages
  }
}

let estimating: Promise<PageNumberEstimator> | undefined

function startEstimating(): Promise<PageNumberEstimator> {
  estimating ??= makeEstimator().catch((error: unknown) => {
    estimating = undefined
    throw error
  })
  return estimating
}

/** With the widths of most of the text read from a font that is as wide as Calibri: docx's own tables take twice the time. */
async function makeEstimator(): Promise<PageNumberEstimator> {
  const { estimatePageNumbersWith } = await import('docx/layout')
  const fonts = carlitoFiles.map((file) => ({ name: bodyFontName, data: readFileSync(file) }))
  return estimatePageNumbersWith({ guess: true, fonts })
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
