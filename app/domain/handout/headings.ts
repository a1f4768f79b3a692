import { splitAtNumber } from '#app/domain/handout/cross-references.ts'
import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { ContentsEntry, HandoutBlock } from '#app/domain/handout/handout.ts'
import type { Block, Heading } from '#app/domain/text/rich-text.ts'

type Level = 1 | 2 | 3
type HeadingBlock = Extract<HandoutBlock, { kind: 'heading' }>

/** A heading without its anchor: `settleHeadings` gives each one its own. */
export function heading(level: number, text: string): HeadingBlock {
  return { kind: 'heading', level: clamp(level), text, anchor: '' }
}

/** A heading that a block makes for itself, one level below the template's latest. */
export function subheading(context: HandoutContext, text: string): HeadingBlock {
  return heading(context.level + 1, text)
}

/** The same above what is said about one indicator. */
export function indicatorSubheading(
  context: HandoutContext,
  text: string,
  { number }: { readonly number: string },
): HeadingBlock {
  return { ...subheading(context, text), indicator: number }
}

/**
 * Gives every heading an anchor (`heading_1` …: a name that both Word and HTML take), the number it is printed with,
 * and a level at most one below the heading it stands under, so that navigation and screen readers meet no gap.
 */
export function settleHeadings(blocks: readonly HandoutBlock[], numbered: boolean): readonly HandoutBlock[] {
  const count = { anchors: 0, chapters: 0 }
  const indicators = new Set<string>()
  let open: readonly number[] = []
  return blocks.map((block) => settle(block))

  function settle(block: HandoutBlock): HandoutBlock {
    if (block.kind === 'heading') return settleHeading(block)
    if (block.kind === 'rich-text') {
      return { ...block, headingBase: 0, blocks: settleRichText(block.blocks, block.headingBase) }
    }
    if (block.kind === 'table')
      return { ...block, rows: block.rows.map((row) => keepFirst(row, row.indicator)) }
    return block.kind === 'box' ? { ...block, blocks: block.blocks.map(settle) } : block
  }

  function settleHeading(block: HeadingBlock): HeadingBlock {
    count.anchors += 1
    const level = nextLevel(block.level)
    const said = splitAtNumber(block.text, block.indicator ?? '') === null ? undefined : block.indicator
    const settled = { ...keepFirst(block, said), level, anchor: `heading_${count.anchors}` }
    if (!numbered || settled.level > 1) return settled
    count.chapters += 1
    return { ...settled, number: String(count.chapters) }
  }

  /** What points to an indicator leads to the first heading or row that says its number. */
  function keepFirst<Place extends { readonly indicator?: string }>(
    place: Place,
    said: string | undefined,
  ): Omit<Place, 'indicator'> & { readonly indicator?: string } {
    const { indicator: _, ...plain } = place
    if (said === undefined || indicators.has(said)) return plain
    indicators.add(said)
    return place
  }

  function settleRichText(texts: readonly Block[], base: number): readonly Block[] {
    return texts.map((block): Block => {
      if (block.type !== 'heading') return block
      return withLevel(block, nextLevel(base + block.attrs.level))
    })
  }

  /** Headings that asked for the same level under the same heading get the same one. */
  function nextLevel(wanted: number): Level {
    open = [...open.filter((level) => level < wanted), wanted]
    return clamp(open.length)
  }
}

const followed: readonly HandoutBlock['kind'][] = ['table', 'box', 'facts', 'ticks', 'writing-lines']

/** A line between a heading and what it leads to stays with both. */
export function keepLeads(blocks: readonly HandoutBlock[]): readonly HandoutBlock[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1]?.kind
    const leads = block.kind === 'paragraph' && blocks[index - 1]?.kind === 'heading'
    return leads && next !== undefined && followed.includes(next) ? { ...block, keep: true } : block
  })
}

/**
 * Fills every contents block with the chapters that follow it and their parts, or with the chapters alone when that is
 * a page.
 */
export function fillContents(blocks: readonly HandoutBlock[]): readonly HandoutBlock[] {
  return blocks.map((block, index) =>
    block.kind === 'contents' ? { ...block, entries: listEntries(blocks.slice(index)) } : block,
  )
}

function listEntries(blocks: readonly HandoutBlock[]): readonly ContentsEntry[] {
  const headings = blocks.filter((block): block is HeadingBlock => block.kind === 'heading')
  const two = headings.filter((block) => block.level <= 2)
  const listed = two.length <= 30 ? two : headings.filter((block) => block.level === 1)
  return listed.map(({ level, text, anchor, number }) => ({
    level,
    text,
    anchor,
    ...(number ? { number } : {}),
  }))
}

function withLevel(block: Heading, level: Level): Heading {
  return { ...block, attrs: { ...block.attrs, level } }
}

function clamp(level: number): Level {
  if (level <= 1) return 1
  return level === 2 ? 2 : 3
}
