import { linkMentions, listTargets } from '#app/domain/handout/cross-references.ts'
import type { CellValue, Handout, HandoutBlock, HandoutTable } from '#app/domain/handout/handout.ts'
import type { Slide } from '#app/domain/handout/slides/slide.ts'
import { languageOf } from '#app/domain/handout/inline.ts'
import { mapInline } from '#app/domain/text/map-inline.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'
import { typeset } from '#app/domain/text/typeset.ts'

/**
 * The sheet as a printer sets it, with pointers from one place to another. Anchors, addresses and names of files stay as
 * they are, and charts have been set.
 */
export function typesetHandout(handout: Handout): Handout {
  const { language } = handout
  const targets = listTargets(handout.blocks)
  const text = (typed: string) => typeset(typed, language)
  const set: Setter = {
    text,
    plain: (content) => setText(content, text),
    inline: (content) => linkMentions(setText(content, text), targets, language),
  }
  return {
    ...handout,
    subtitle: text(handout.subtitle),
    printedOn: text(handout.printedOn),
    blocks: handout.blocks.map((block) => setBlock(block, set)),
  }
}

type Setter = {
  readonly text: (typed: string) => string
  /** Running text in which nothing points to the sheet itself. */
  readonly plain: (content: readonly Inline[]) => readonly Inline[]
  readonly inline: (content: readonly Inline[]) => readonly Inline[]
}

function setBlock(block: HandoutBlock, set: Setter): HandoutBlock {
  const { inline } = set
  switch (block.kind) {
    case 'heading':
      return { ...block, text: set.text(block.text) }
    case 'rich-text':
      return { ...block, blocks: block.blocks.map((inner) => mapInline(inner, inline)) }
    case 'paragraph':
      return { ...block, content: inline(block.content) }
    case 'list':
      return { ...block, items: block.items.map(block.isReferences ? set.plain : inline) }
    case 'ticks':
      return { ...block, items: block.items.map((item) => ({ ...item, content: inline(item.content) })) }
    case 'table':
      return setTable(block, set)
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(({ label, value }) => ({ label: set.text(label), value: inline(value) })),
      }
    case 'box':
      return {
        ...block,
        title: set.text(block.title),
        blocks: block.blocks.map((inner) => setBlock(inner, set)),
      }
    case 'columns':
      return {
        ...block,
        columns: block.columns.map(({ title, lines }) => ({
          title: set.text(title),
          lines: lines.map(inline),
        })),
      }
    case 'caution':
      return { ...block, lead: set.text(block.lead), text: set.text(block.text) }
    case 'chart':
      return { ...block, caption: set.text(block.caption) }
    case 'writing-lines':
      return { ...block, label: set.text(block.label) }
    case 'contents':
      return { ...block, entries: block.entries.map((entry) => ({ ...entry, text: set.text(entry.text) })) }
    case 'copy':
      return { ...block, subtitle: set.text(block.subtitle) }
    case 'slide':
      return setSlide(block, set)
    case 'fold':
    case 'page-break':
      return block
  }
}

function setSlide(slide: Slide, set: Setter): Slide {
  return {
    ...slide,
    title: set.text(slide.title),
    lines: slide.lines.map((line) => ({ ...line, content: set.inline(line.content) })),
    table: slide.table && setTable(slide.table, set),
    notes: slide.notes.map(({ label, text }) => ({ label, text: set.text(text) })),
  }
}

function setTable(table: HandoutTable, set: Setter): HandoutTable {
  return {
    ...table,
    caption: set.text(table.caption),
    columns: table.columns.map((column) => ({ ...column, title: set.text(column.title) })),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => setCell(cell, set)) })),
  }
}

function setCell(cell: CellValue, set: Setter): CellValue {
  if ('tick' in cell) return cell
  const { inline } = set
  const steps = cell.steps ? { steps: cell.steps.map(inline) } : {}
  return { ...cell, ...steps, paragraphs: cell.paragraphs.map(inline) }
}

function setText(content: readonly Inline[], set: Setter['text']): readonly Inline[] {
  return content.map((node) =>
    node.type === 'text' && languageOf(node) === undefined ? { ...node, text: set(node.text) } : node,
  )
}
