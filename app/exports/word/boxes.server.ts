import {
  BorderStyle,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx'
import { boxBorders, lineWidths, paragraphFill } from '#app/exports/word/borders.server.ts'
import { colours } from '#app/exports/word/colours.server.ts'
import { cleanText, printInline } from '#app/exports/word/inline.server.ts'
import { points } from '#app/exports/word/measures.server.ts'
import { listIndent } from '#app/exports/word/numbering.server.ts'
import { printTypedParagraphs } from '#app/exports/word/typed-paragraphs.server.ts'
import { printWritingLines, tickRuns, type WritingLook } from '#app/exports/word/handwriting.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import { factLabelRoom, factsStayTogether } from '#app/domain/handout/sheet-room.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'

type BlockOf<Kind extends HandoutBlock['kind']> = Extract<HandoutBlock, { kind: Kind }>
type FactRows = BlockOf<'facts'>['rows']

const inset = points(10)

/**
 * Label and value on a line, the values under one another. Paragraphs and not a table: there is nothing here that a
 * table's head could name, and a screen reader reads label and value together.
 */
export function printFacts(rows: FactRows, writing: Writing): readonly FileChild[] {
  const indent = points(factLabelRoom(rows))
  return rows.map(({ label, value }, index) =>
    writing.paragraph({
      style: 'Fact',
      ...factIndent(indent, 0),
      border: factBorders(index, rows.length),
      keepNext: factsStayTogether(rows) && index < rows.length - 1,
      ...(index === rows.length - 1 ? { spacing: { before: points(2), after: points(10) } } : {}),
      children: factRuns(label, printInline(value, writing), indent),
    }),
  )
}

/** A tinted box: its paragraphs share fill and frame, so that it can be edited as running text. */
export function printBox({ title, blocks }: BlockOf<'box'>, writing: Writing): readonly FileChild[] {
  const head = title === '' ? [] : [writing.paragraph({ style: 'BoxTitle', text: cleanText(title) })]
  const body = blocks.flatMap((block) => printBoxed(block, writing))
  return [...head, ...body]
}

export function printCaution({ lead, text }: BlockOf<'caution'>, writing: Writing): FileChild {
  const strong = lead === '' ? [] : [new TextRun({ text: `${cleanText(lead)} `, bold: true })]
  return writing.paragraph({ style: 'Caution', children: [...strong, new TextRun(cleanText(text))] })
}

function printBoxed(block: HandoutBlock, writing: Writing): readonly FileChild[] {
  switch (block.kind) {
    case 'rich-text':
      return printTypedParagraphs(block.blocks, boxPlace(), writing)
    case 'facts':
      return printBoxedFacts(block.rows, writing)
    case 'list':
      return block.items.map((item) =>
        writing.paragraph({ style: 'BoxText', ...bulletInBox, children: printInline(item, writing) }),
      )
    case 'ticks':
      return block.items.map((item) =>
        writing.paragraph({ style: 'BoxText', ...bulletIndent, children: tickRuns(item, writing) }),
      )
    case 'paragraph':
      return [
        writing.paragraph({
          style: 'BoxText',
          keepNext: block.keep ?? false,
          children: printInline(block.content, writing),
        }),
      ]
    case 'writing-lines':
      return printWritingLines(block, writing, inTheBox)
    default:
      return []
  }
}

function printBoxedFacts(rows: FactRows, writing: Writing): readonly FileChild[] {
  const indent = points(factLabelRoom(rows))
  return rows.map(({ label, value }, index) =>
    writing.paragraph({
      style: 'BoxText',
      ...factIndent(indent, inset),
      keepNext: index < rows.length - 1,
      border: boxBorders,
      children: factRuns(label, printInline(value, writing), indent),
    }),
  )
}

const bulletIndent = { indent: { left: inset + listIndent, hanging: listIndent, right: inset } }
const bulletInBox = { numbering: { reference: 'bullets', level: 0 }, ...bulletIndent }

const inTheBox: WritingLook = {
  label: { style: 'BoxText' },
  lines: {
    border: boxBorders,
    shading: paragraphFill(colours.box),
    indent: { left: inset, right: inset },
    spacing: { after: 0 },
  },
  inset,
}

function boxPlace() {
  return { headingBase: 0, inset, depth: 0, style: 'BoxText' }
}

/** Labels that are sentences stand on a line of their own above the value. */
function factRuns(label: string, value: readonly ParagraphChild[], indent: number): ParagraphChild[] {
  const name = new TextRun({ text: cleanText(label), bold: true })
  return [name, indent > 0 ? new TextRun({ children: [new Tab()] }) : new TextRun({ break: 1 }), ...value]
}

function factIndent(indent: number, from: number): Partial<IParagraphOptions> {
  const left = indent + from
  return {
    indent: { left, ...(indent > 0 ? { hanging: indent } : {}), ...(from > 0 ? { right: from } : {}) },
    ...(indent > 0 ? { tabStops: [{ type: TabStopType.LEFT, position: left }] } : {}),
  }
}

/**
 * A heavy rule above the first and below the last, hairlines between. Word joins neighbours whose borders are
 * exactly alike into one frame and drops the lines between them, so every other hairline is a shade different.
 */
function factBorders(index: number, count: number): IParagraphOptions['border'] {
  const heavy = { style: BorderStyle.SINGLE, size: lineWidths.heavy, color: colours.ink, space: 3 }
  const shade = index % 2 === 0 ? colours.rule : '9FB0B5'
  const hairline = { style: BorderStyle.SINGLE, size: lineWidths.hairline, color: shade, space: 3 }
  return {
    ...(index === 0 ? { top: heavy } : {}),
    bottom: index === count - 1 ? heavy : hairline,
  }
}
