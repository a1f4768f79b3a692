import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Paragraph,
  ShadingType,
  TableCell,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx'
import { lineWidths } from '#app/exports/word/borders.server.ts'
import { colours } from '#app/exports/word/colours.server.ts'
import { tickBox } from '#app/exports/word/handwriting.server.ts'
import { cleanText, printInline } from '#app/exports/word/inline.server.ts'
import { printStrip } from '#app/exports/word/strip.server.ts'
import { cellInset } from '#app/exports/word/table-frame.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import { targetName } from '#app/domain/handout/cross-references.ts'
import type { CellValue } from '#app/domain/handout/handout.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

type Align = 'left' | 'right' | undefined
type Look = {
  readonly align?: Align
  readonly fill?: string
  /** Twips after each paragraph, where the style's own is too little. */
  readonly after?: number
  /** The number that the cell begins with, where words elsewhere point to it. */
  readonly indicator?: string
}

/** @param width twips */
export function printHeadCell(title: string, width: number, align?: 'left' | 'right'): TableCell {
  const line = { style: BorderStyle.SINGLE, size: lineWidths.head, color: colours.ink }
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.head },
    borders: { bottom: line },
    verticalAlign: 'bottom',
    children: [paragraph('TableHead', align, [new TextRun(cleanText(title))])],
  })
}

/** @param width twips */
export function printCell(cell: CellValue, width: number, look: Look, writing: Writing): TableCell {
  const shading = look.fill ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.fill } } : {}
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...shading,
    children: cellParagraphs(cell, look, width, writing),
  })
}

function cellParagraphs(
  cell: CellValue,
  { align, after, indicator }: Look,
  width: number,
  writing: Writing,
): Paragraph[] {
  if ('tick' in cell) return [paragraph('Tick', align, [tickBox(cell.tick, '', writing)])]
  const spacing = after === undefined ? {} : { spacing: { after } }
  const print = (content: readonly Inline[], more: Partial<IParagraphOptions>) =>
    paragraph('TableText', align, printInline(content, writing), { ...spacing, ...more })
  const named = indicator === undefined ? [] : cell.paragraphs.slice(0, 1)
  const steps = cell.steps ?? []
  const list = { reference: 'numbers', level: 0, instance: steps.length > 0 ? writing.nextList() : 0 }
  const paragraphs = [
    ...steps.map((content) => print(content, { numbering: list })),
    ...named.map((content) =>
      paragraph('TableText', align, targetRuns(content, indicator, writing), spacing),
    ),
    ...cell.paragraphs.slice(named.length).map((content) => print(content, {})),
    ...(cell.strip
      ? [paragraph('TableText', align, [printStrip(cell.strip, width - 2 * cellInset, writing)])]
      : []),
  ]
  return paragraphs.length > 0 ? paragraphs : [paragraph('TableText', align, [])]
}

/** The number that begins a row, and the words after it. */
function targetRuns(
  [number, ...words]: readonly Inline[],
  indicator: string | undefined,
  writing: Writing,
): ParagraphChild[] {
  const children = printInline(number ? [number] : [], writing)
  const id = targetName('indicator', indicator ?? '')
  return [new Bookmark({ id, children }), ...printInline(words, writing)]
}

function paragraph(
  style: string,
  align: Align,
  children: ParagraphChild[],
  more: Partial<IParagraphOptions> = {},
): Paragraph {
  const alignment = align === 'right' ? { alignment: AlignmentType.RIGHT } : {}
  return new Paragraph({ style, children, ...alignment, ...more })
}
