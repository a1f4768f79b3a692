import { chartRoom } from '#app/domain/handout/chart-room.ts'
import { textOfInline } from '#app/domain/handout/inline.ts'
import type { CellValue, HandoutBlock, HandoutTable } from '#app/domain/handout/handout.ts'
import type { LookScale } from '#app/domain/handout/look-scale.ts'
import { ticksShareALine, writingRowHeight } from '#app/domain/handout/writing-room.ts'
import { drawStrip } from '#app/domain/results/draw-strip.ts'
import { estimateSheetWidth } from '#app/domain/handout/sheet-text-width.ts'
import type { Block, Inline } from '#app/domain/text/rich-text.ts'

/** What a page is filled with; never divided between two. Height in points. */
export type Chunk = {
  readonly height: number
  /** Stands on the page of what follows it. */
  readonly keeps?: boolean
  readonly breaksPage?: boolean
}

/** How a paragraph is set, in points. */
type Type = { readonly size: number; readonly line: number; readonly after: number }

const body: Type = { size: 11, line: 1.1, after: 6 }
const small: Type = { size: 10, line: 1.05, after: 4 }
const cellText: Type = { size: 10.5, line: 1.05, after: 1 }
const item: Type = { size: 11, line: 1.1, after: 3 }
const styles = {
  normal: body,
  intro: { size: 12, line: 1.15, after: 8 },
  statement: { size: 14.5, line: 1.1, after: 11 },
  caption: body,
  small,
  label: { size: 11, line: 1.1, after: 2 },
}
/** Of the room after one paragraph and before the next Word keeps the larger: here before a heading what it adds. */
const headings = [
  { size: 15, line: 1, after: 13 },
  { size: 11, line: 1.1, after: 7 },
  { size: 11, line: 1.1, after: 4 },
]

/** Height of a line of Calibri to its size. */
const lineHeight = 1.22
const inset = 11
const writingLine = 20
/** Of a chart, on one line or two. */
const legendHeight = 25
const pixel = 0.75
const millimetre = 72 / 25.4

/** What a block takes on paper, cut into pieces that stay whole. @param width points */
export function estimateBlock(block: HandoutBlock, width: number, scale: LookScale): readonly Chunk[] {
  const text = (content: string, type: Type, room = width) => paragraphHeight(content, type, room, scale)
  switch (block.kind) {
    case 'heading':
      return [{ height: text(block.text, headings[block.level - 1] ?? body), keeps: true }]
    case 'rich-text':
      return block.blocks.flatMap((inner) => estimateRichText(inner, width, scale))
    case 'paragraph':
      return [{ height: text(textOfInline(block.content), styles[block.style]), keeps: block.keep ?? false }]
    case 'list':
      return block.items.map((content) => ({
        height: text(textOfInline(content), block.isReferences ? small : item, width - 22),
      }))
    case 'ticks':
      return estimateTicks(block.items, width, scale)
    case 'table':
      return estimateTable(block, width, scale)
    case 'facts':
      return block.rows.map(({ value }) => ({
        height: text(textOfInline(value), { ...cellText, after: 4 }, width - 115),
      }))
    case 'box':
      return [{ height: boxHeight(block, width, scale) }]
    case 'columns': {
      const room = width / Math.max(1, block.columns.length) - inset
      const heights = block.columns.map(({ lines }) =>
        sum(lines.map((line) => text(textOfInline(line), { ...cellText, after: 3 }, room))),
      )
      return [{ height: Math.max(0, ...heights) + 30 }]
    }
    case 'caution':
      return [{ height: text(`${block.lead} ${block.text}`, body, width - 16) + 12 }]
    case 'chart':
      return [{ height: 45 + legendHeight + chartRoom(block.chart, width) }]
    case 'writing-lines': {
      const label = block.label === '' ? 0 : text(block.label, styles.label)
      return [{ height: label + block.count * writingLine * scale.rows + 8 }]
    }
    case 'contents':
      return [{ height: 34 }, ...block.entries.map(() => ({ height: 17 }))]
    case 'fold':
      return [{ height: 20 + 16 * scale.space }]
    case 'page-break':
      return [{ height: 0, breaksPage: true, keeps: true }]
    case 'slide':
      return [{ height: 0, breaksPage: true }]
    case 'copy':
      return []
  }
}

function paragraphHeight(text: string, type: Type, width: number, scale: LookScale): number {
  const size = type.size * scale.type
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(estimateSheetWidth(line, size) / width)))
  return sum(lines) * size * lineHeight * type.line + type.after * scale.space
}

function estimateTicks(
  items: readonly { readonly content: readonly Inline[] }[],
  width: number,
  scale: LookScale,
): readonly Chunk[] {
  if (ticksShareALine(items, scale.type))
    return [{ height: paragraphHeight('', { size: 12, line: 1, after: 6 }, width, scale) }]
  return items.map(({ content }) => ({
    height: paragraphHeight(textOfInline(content), { size: 12, line: 1, after: 3 }, width - 18, scale),
  }))
}

function boxHeight(
  { title, blocks }: Extract<HandoutBlock, { kind: 'box' }>,
  width: number,
  scale: LookScale,
): number {
  const head = title === '' ? 0 : 24 * scale.type
  return (
    head +
    22 * scale.space +
    sum(blocks.flatMap((block) => estimateBlock(block, width - 20, scale)).map(heightOf))
  )
}

function estimateTable(table: HandoutTable, width: number, scale: LookScale): readonly Chunk[] {
  const shares = sum(table.columns.map((column) => column.width)) || 1
  const widths = table.columns.map((column) => (column.width / shares) * width - inset)
  const padding = table.compact ? 1 : 1 + 6 * scale.space
  const head = Math.max(
    ...table.columns.map(({ title }, index) =>
      paragraphHeight(title, cellText, widths[index] ?? width, scale),
    ),
  )
  const caption = table.caption === '' ? 0 : 24
  const leastHeight = table.handwriting ? writingRowHeight(table) * millimetre * scale.rows : 0
  const rows = table.rows.map(({ cells }) => {
    const written = cells.map((cell, index) => cellHeight(cell, widths[index] ?? width, scale))
    return { height: Math.max(leastHeight, Math.max(...written) + padding) }
  })
  return [{ height: caption + head + padding, keeps: true }, ...rows, { height: 6 }]
}

function cellHeight(cell: CellValue, width: number, scale: LookScale): number {
  if ('tick' in cell) return 17
  const steps = (cell.steps ?? []).map((step) =>
    paragraphHeight(textOfInline(step), cellText, width - 18, scale),
  )
  const paragraphs = cell.paragraphs.map((one) => paragraphHeight(textOfInline(one), cellText, width, scale))
  const strip = cell.strip ? drawStrip(cell.strip, width / pixel).height * pixel : 0
  return sum([...steps, ...paragraphs, strip])
}

function estimateRichText(block: Block, width: number, scale: LookScale): readonly Chunk[] {
  switch (block.type) {
    case 'paragraph':
      return [{ height: paragraphHeight(textOfInline(block.content ?? []), body, width, scale) }]
    case 'heading':
      return [
        {
          height: paragraphHeight(textOfInline(block.content ?? []), headings[1] ?? body, width, scale),
          keeps: true,
        },
      ]
    case 'image':
      return [{ height: block.attrs.width === 'half' ? 180 : 360 }]
    case 'blockquote':
      return block.content.flatMap((inner) => estimateRichText(inner, width - 14, scale))
    case 'table':
      return block.content.map((row) => ({
        height: Math.max(
          20,
          ...row.content.map((cell) =>
            sum(
              cell.content
                .flatMap((inner) => estimateRichText(inner, width / Math.max(1, row.content.length), scale))
                .map(heightOf),
            ),
          ),
        ),
      }))
    default:
      return block.content.flatMap((entry) =>
        entry.content.flatMap((inner) => estimateRichText(inner, width - 22, scale)),
      )
  }
}

function heightOf({ height }: Chunk): number {
  return height
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
