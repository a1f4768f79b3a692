import type { Block, Image, Inline, TableRow } from '#app/domain/text/rich-text.ts'

/** Changes the running text of one paragraph or heading; `blockId` says which. */
export type InlineMapper = (inline: readonly Inline[], blockId: string) => readonly Inline[]

export type ImageMapper = (image: Image) => Image

/**
 * A copy of the block in which every paragraph and heading, however deep, has been through `map`.
 * @param mapImage changes every image; without it they stay as they are
 */
export function mapInline(block: Block, map: InlineMapper, mapImage?: ImageMapper): Block {
  const change = (blocks: readonly Block[]) => blocks.map((inner) => mapInline(inner, map, mapImage))
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content ? { ...block, content: map(block.content, block.attrs.id) } : block
    case 'image':
      return mapImage ? mapImage(block) : block
    case 'bulletList':
    case 'orderedList':
      return { ...block, content: block.content.map((item) => ({ ...item, content: change(item.content) })) }
    case 'taskList':
      return { ...block, content: block.content.map((item) => ({ ...item, content: change(item.content) })) }
    case 'blockquote':
      return { ...block, content: change(block.content) }
    case 'table':
      return { ...block, content: block.content.map((row) => mapRow(row, change)) }
  }
}

function mapRow(row: TableRow, change: (blocks: readonly Block[]) => readonly Block[]): TableRow {
  return { ...row, content: row.content.map((cell) => ({ ...cell, content: change(cell.content) })) }
}
