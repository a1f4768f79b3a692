import {
  CheckBox,
  LeaderType,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx'
import { cleanText, printInline } from '#app/exports/word/inline.server.ts'
import { points } from '#app/exports/word/measures.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'
import { ticksShareALine } from '#app/domain/handout/writing-room.ts'
import { lookScale } from '#app/domain/handout/look-scale.ts'
import { textOfInline } from '#app/domain/handout/inline.ts'

export type TickItem = { readonly content: readonly Inline[]; readonly checked: boolean }

const tickWords = { da: 'Afkrydsning', en: 'Tick box' } as const

const hanging = points(18)

/** Answers that are too many for this may go on to the next page. */
const mostTogether = 10

/** How lines and their label look where they stand; `inset` is in twips from the right margin. */
export type WritingLook = {
  readonly label: Partial<IParagraphOptions>
  readonly lines: Partial<IParagraphOptions>
  readonly inset: number
}

const onThePage: WritingLook = {
  label: { style: 'Label' },
  lines: { spacing: { before: points(4) } },
  inset: 0,
}

/**
 * Lines to write on, by hand or in Word: one paragraph whose tabs draw the lines, 7 mm apart. A tab gives way to what
 * is typed before it, and a screen reader meets one empty paragraph instead of a table without content.
 */
export function printWritingLines(
  { count, label }: { readonly count: number; readonly label: string },
  writing: Writing,
  look: WritingLook = onThePage,
): readonly FileChild[] {
  const head = label === '' ? [] : [writing.paragraph({ ...look.label, text: cleanText(label) })]
  if (count === 0) return head
  const position = writing.width - look.inset
  const children = Array.from(
    { length: count },
    (_, index) => new TextRun({ ...(index > 0 ? { break: 1 } : {}), children: [new Tab()] }),
  )
  const tabStops = [{ type: TabStopType.RIGHT, position, leader: LeaderType.UNDERSCORE }]
  return [...head, writing.paragraph({ ...look.lines, style: 'WritingLines', tabStops, children })]
}

/** Tick boxes that can be ticked in Word; short answers stand in one row, and a few below one another on one page. */
export function printTicks(items: readonly TickItem[], writing: Writing): readonly FileChild[] {
  if (ticksShareALine(items, lookScale[writing.look].type)) return [printTickRow(items, writing)]
  const together = items.length <= mostTogether
  return items.map((item, index) =>
    writing.paragraph({
      style: 'Tick',
      ...(index === items.length - 1 ? { spacing: { after: points(8) } } : { keepNext: together }),
      indent: { left: hanging, hanging },
      tabStops: [{ type: TabStopType.LEFT, position: hanging }],
      children: tickRuns(item, writing),
    }),
  )
}

/** A tick box and its words. */
export function tickRuns({ content, checked }: TickItem, writing: Writing): ParagraphChild[] {
  const words = printInline(content, writing, { style: 'TickLabel' })
  return [
    tickBox(checked, textOfInline(content), writing),
    new TextRun({ children: [new Tab()], style: 'TickLabel' }),
    ...words,
  ]
}

/** The box alone; its name says what ticking it means. */
export function tickBox(checked: boolean, name: string, writing: Writing): CheckBox {
  const symbol = { font: 'Segoe UI Symbol' }
  return new CheckBox({
    checked,
    alias: cleanText(name).slice(0, 60) || tickWords[writing.language],
    checkedState: { value: '2612', ...symbol },
    uncheckedState: { value: '2610', ...symbol },
  })
}

function printTickRow(items: readonly TickItem[], writing: Writing): FileChild {
  const children = items.flatMap((item, index) => [
    ...(index > 0 ? [new TextRun({ text: '\u2003\u2003', style: 'TickLabel' })] : []),
    tickBox(item.checked, textOfInline(item.content), writing),
    new TextRun({ text: '\u00A0', style: 'TickLabel' }),
    ...printInline(item.content.map(unbroken), writing, { style: 'TickLabel' }),
  ])
  return writing.paragraph({ style: 'Tick', children })
}

/** An answer in a row is not divided between two lines. */
function unbroken(node: Inline): Inline {
  return node.type === 'text' ? { ...node, text: node.text.replaceAll(' ', '\u00A0') } : node
}
