import type { CellValue, HandoutTable } from '#app/domain/handout/handout.ts'
import { textOfInline } from '#app/domain/handout/inline.ts'
import { type Slide, type SlideLine, smallestText } from '#app/domain/handout/slides/slide.ts'
import { partWords } from '#app/domain/handout/slides/slide-words.ts'
import { estimateTextWidth } from '#app/domain/results/text-width.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** Points inside the text of a slide that is 960 points wide. */
export const slideRoom = { width: 870, height: 350 } as const

const sizes = [28, 24, smallestText]
const lineHeight = 1.25
const gap = 8
const bulletWidth = 24
const handwritingRow = 54
const cellPadding = 10

/**
 * A slide as it fits: in the largest type in which its words have room. What is too much for one goes on over the next,
 * under the same title with its number.
 */
export function fitSlide(slide: Slide, locale: Locale): readonly Slide[] {
  if (slide.table) return numberParts(fitTable(slide, slide.table), locale)
  if (slide.chart) return [{ ...slide, textSize: smallestText }]
  const textSize = chooseSize(slide)
  const pages = divide(slide.lines, (line) => heightOf(line, textSize), slideRoom.height)
  return numberParts(
    pages.map((lines) => ({ ...slide, textSize, lines })),
    locale,
  )
}

function chooseSize({ lines }: Slide): number {
  const fits = (size: number) => sum(lines.map((line) => heightOf(line, size))) <= slideRoom.height
  return sizes.find(fits) ?? smallestText
}

/** What the lines above a table take, in points. */
export function linesHeight({ lines }: Pick<Slide, 'lines'>): number {
  return sum(lines.map((line) => heightOf(line, smallestText)))
}

/** What a line takes with the room after it. @param size points */
function heightOf({ content, style, bullet }: SlideLine, size: number): number {
  const set = style === 'large' ? size + 8 : size
  const width = slideRoom.width - (bullet ? bulletWidth : 0)
  return linesIn(textOfInline(content), set, width) * set * lineHeight + gap
}

function linesIn(text: string, size: number, width: number): number {
  return sum(text.split('\n').map((line) => Math.max(1, Math.ceil(estimateTextWidth(line, size) / width))))
}

function fitTable(slide: Slide, table: HandoutTable): readonly Slide[] {
  const text = linesHeight(slide)
  const head = smallestText * lineHeight + cellPadding
  const rows = divide(table.rows, ({ cells }) => rowHeight(cells, table), slideRoom.height - text - head)
  return rows.map((some) => ({ ...slide, textSize: smallestText, table: { ...table, rows: some } }))
}

/** @returns points, as the row is drawn too */
export function rowHeight(cells: readonly CellValue[], table: HandoutTable): number {
  const shares = sum(table.columns.map(({ width }) => width)) || 1
  const heights = cells.map((cell, at) => {
    const width = ((table.columns[at]?.width ?? 1) / shares) * slideRoom.width - 2 * cellPadding
    const lines = textsOf(cell).map((text) => linesIn(text, smallestText, width))
    return sum(lines) * smallestText * lineHeight + cellPadding
  })
  return Math.max(table.handwriting ? handwritingRow : 0, ...heights)
}

/** A cell's paragraphs, one after the other. */
function textsOf(cell: CellValue): readonly string[] {
  if ('tick' in cell) return ['☐']
  return [...(cell.steps ?? []), ...cell.paragraphs].map(textOfInline)
}

/** Fills page after page in order. A piece larger than a page stands alone on it. */
function divide<Piece>(
  pieces: readonly Piece[],
  measure: (piece: Piece) => number,
  room: number,
): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [[]]
  let used = 0
  for (const piece of pieces) {
    const height = measure(piece)
    if (used > 0 && used + height > room) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(piece)
    used += height
  }
  return pages
}

function numberParts(parts: readonly Slide[], locale: Locale): readonly Slide[] {
  if (parts.length === 1) return parts
  return parts.map((part, at) => ({
    ...part,
    title: `${part.title} ${partWords[locale](at + 1, parts.length)}`,
    notes: at === 0 ? part.notes : [],
  }))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
