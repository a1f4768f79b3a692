import type { CellValue, Handout, HandoutBlock, HandoutTable } from '#app/domain/handout/handout.ts'
import type { Slide } from '#app/domain/handout/slides/slide.ts'
import { mapInline } from '#app/domain/text/map-inline.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'
import { typeset } from '#app/domain/text/typeset.ts'

/** The sheet as a printer sets it. Anchors, addresses and names of files stay as they are, and charts have been set. */
export function typesetHandout(handout: Handout): Handout {
  const set: Setter = (text) => typeset(text, handout.language)
  return {
    ...handout,
    subtitle: set(handout.subtitle),
    printedOn: set(handout.printedOn),
    blocks: handout.blocks.map((block) => setBlock(block, set)),
  }
}

type Setter = (text: string) => string

function setBlock(block: HandoutBlock, set: Setter): HandoutBlock {
  const inline = (content: readonly Inline[]) => setInline(content, set)
  switch (block.kind) {
    case 'heading':
      return { ...block, text: set(block.text) }
    case 'rich-text':
      return { ...block, blocks: block.blocks.map((inner) => mapInline(inner, inline)) }
    case 'paragraph':
      return { ...block, content: inline(block.content) }
    case 'list':
      return { ...block, items: block.items.map(inline) }
    case 'ticks':
      return { ...block, items: block.items.map((item) => ({ ...item, content: inline(item.content) })) }
    case 'table':
      return setTable(block, set)
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(({ label, value }) => ({ label: set(label), value: inline(value) })),
      }
    case 'box':
      return { ...block, title: set(block.title), blocks: block.blocks.map((inner) => setBlock(inner, set)) }
    case 'columns':
      return {
        ...block,
        columns: block.columns.map(({ title, lines }) => ({ title: set(title), lines: lines.map(inline) })),
      }
    case 'caution':
      return { ...block, lead: set(block.lead), text: set(block.text) }
    case 'chart':
      return { ...block, caption: set(block.caption) }
    case 'writing-lines':
      return { ...block, label: set(block.label) }
    case 'contents':
      return { ...block, entries: block.entries.map((entry) => ({ ...entry, text: set(entry.text) })) }
    case 'copy':
      return { ...block, subtitle: set(block.subtitle) }
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
    title: set(slide.title),
    lines: slide.lines.map((line) => ({ ...line, content: setInline(line.content, set) })),
    table: slide.table && setTable(slide.table, set),
    notes: slide.notes.map(({ label, text }) => ({ label, text: set(text) })),
  }
}

function setTable(table: HandoutTable, set: Setter): HandoutTable {
  return {
    ...table,
    caption: set(table.caption),
    columns: table.columns.map((column) => ({ ...column, title: set(column.title) })),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => setCell(cell, set)) })),
  }
}

function setCell(cell: CellValue, set: Setter): CellValue {
  if ('tick' in cell) return cell
  const inline = (content: readonly Inline[]) => setInline(content, set)
  const steps = cell.steps ? { steps: cell.steps.map(inline) } : {}
  return { ...cell, ...steps, paragraphs: cell.paragraphs.map(inline) }
}

function setInline(content: readonly Inline[], set: Setter): readonly Inline[] {
  return content.map((node) => (node.type === 'text' ? { ...node, text: set(node.text) } : node))
}
