import { type FileChild, type IParagraphOptions, type Paragraph } from 'docx'
import { printInline } from '#app/exports/word/inline.server.ts'
import { listIndent } from '#app/exports/word/numbering.server.ts'
import type { Place } from '#app/exports/word/place.server.ts'
import { tickRuns } from '#app/exports/word/handwriting.server.ts'
import { printImage } from '#app/exports/word/typed-image.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import type { Block, ListItemNode, TaskItemNode } from '#app/domain/text/rich-text.ts'

type Numbering = NonNullable<IParagraphOptions['numbering']>

/** The same without tables, for places that cannot hold one: their cells follow one another. */
export function printTypedParagraphs(
  blocks: readonly Block[],
  place: Place,
  writing: Writing,
): readonly Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') {
      return block.content.flatMap((row) =>
        row.content.flatMap((cell) => printTypedParagraphs(cell.content, place, writing)),
      )
    }
    return printParagraphBlock(block, place, writing, printTypedParagraphs)
  })
}

export type PrintInner<Printed> = (
  blocks: readonly Block[],
  place: Place,
  writing: Writing,
) => readonly Printed[]

/** Any block but a table; `inner` prints what stands inside it. */
export function printParagraphBlock<Printed extends FileChild>(
  block: Exclude<Block, { type: 'table' }>,
  place: Place,
  writing: Writing,
  inner: PrintInner<Printed>,
): readonly (Printed | Paragraph)[] {
  switch (block.type) {
    case 'paragraph':
      return [plainParagraph(block.content ?? [], place, writing)]
    case 'heading':
      return [printTypedHeading(block, place, writing)]
    case 'image':
      return [printImage(block, place, writing)]
    case 'blockquote':
      return inner(block.content, { ...place, style: 'Quote' }, writing)
    case 'bulletList':
      return block.content.flatMap((item) => printItem(item, bulletsAt(place), place, writing, inner))
    case 'orderedList': {
      const numbering = { reference: 'numbers', level: depthOf(place), instance: writing.nextList() }
      return block.content.flatMap((item) => printItem(item, numbering, place, writing, inner))
    }
    case 'taskList':
      return block.content.flatMap((item) => printTask(item, place, writing, inner))
  }
}

function plainParagraph(
  content: Parameters<typeof printInline>[0],
  place: Place,
  writing: Writing,
  more: Partial<IParagraphOptions> = {},
): Paragraph {
  const indent = place.depth > 0 ? { indent: indentAt(place, 0) } : {}
  return writing.paragraph({
    style: place.style,
    ...indent,
    ...place.options,
    ...more,
    children: printInline(content, writing),
  })
}

/** Headings are headings on the sheet; in a list, a box or a cell they would break the outline and are labels. */
function printTypedHeading(
  block: Extract<Block, { type: 'heading' }>,
  place: Place,
  writing: Writing,
): Paragraph {
  const children = printInline(block.content ?? [], writing)
  if (place.style !== 'Normal' || place.depth > 0) {
    return writing.paragraph({
      style: place.style === 'Normal' ? 'Label' : place.style,
      ...place.options,
      children,
    })
  }
  const level = Math.min(3, place.headingBase + block.attrs.level)
  return writing.paragraph({ style: `Heading${level}`, children })
}

function printItem<Printed extends FileChild>(
  item: ListItemNode,
  numbering: Numbering,
  place: Place,
  writing: Writing,
  inner: PrintInner<Printed>,
): readonly (Printed | Paragraph)[] {
  const [first, ...rest] = item.content
  const inside = { ...place, depth: place.depth + 1 }
  const style = place.style === 'Normal' ? 'ListParagraph' : place.style
  const begins = first?.type === 'paragraph'
  const content = begins ? (first.content ?? []) : []
  const indent = place.inset > 0 ? { indent: indentAt(inside, listIndent) } : {}
  const head = writing.paragraph({
    ...place.options,
    style,
    numbering,
    ...indent,
    children: printInline(content, writing),
  })
  return [head, ...inner(begins ? rest : item.content, inside, writing)]
}

function printTask<Printed extends FileChild>(
  item: TaskItemNode,
  place: Place,
  writing: Writing,
  inner: PrintInner<Printed>,
): readonly (Printed | Paragraph)[] {
  const [first, ...rest] = item.content
  const begins = first?.type === 'paragraph'
  const content = begins ? (first.content ?? []) : []
  const inside = { ...place, depth: place.depth + 1 }
  const indent = indentAt(inside, listIndent)
  const children = tickRuns({ content, checked: item.attrs.checked }, writing)
  const head = writing.paragraph({ style: 'Tick', ...place.options, indent, children })
  return [head, ...inner(begins ? rest : item.content, inside, writing)]
}

function indentAt({ inset, depth }: Place, hanging: number) {
  const right = inset > 0 ? { right: inset } : {}
  return { left: inset + listIndent * depth, ...(hanging > 0 ? { hanging } : {}), ...right }
}

function bulletsAt(place: Place): Numbering {
  return { reference: 'bullets', level: depthOf(place) }
}

function depthOf(place: Place): number {
  return Math.min(4, place.depth)
}
