import type { Block, Inline, ListItemNode, TaskItemNode, TableRow } from '#app/domain/text/rich-text.ts'

/** Changes the running text of one paragraph or heading; `blockId` says which. */
export type InlineMapper = (inline: readonly Inline[], blockId: string) => readonly Inline[]

/** A copy of the block in which every paragraph and heading, however deep, has been through `map`. */
export function mapInline(block: Block, map: InlineMapper): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content ? { ...block, content: map(block.content, block.attrs.id) } : block
    case 'bulletList':
    case 'orderedList':
      return { ...block, content: block.content.map((item) => mapItem(item, map)) }
    case 'taskList':
      return { ...block, content: block.content.map((item) => mapItem(item, map)) }
    case 'blockquote':
      return { ...block, content: block.content.map((inner) => mapInline(inner, map)) }
    case 'table':
      return { ...block, content: block.content.map((row) => mapRow(row, map)) }
  }
}

function mapItem<Item extends ListItemNode | TaskItemNode>(item: Item, map: InlineMapper): Item {
  return { ...item, content: item.content.map((block) => mapInline(block, map)) }
}

function mapRow(row: TableRow, map: InlineMapper): TableRow {
  const content = row.content.map((cell) => ({
    ...cell,
    content: cell.content.map((block) => mapInline(block, map)),
  }))
  return { ...row, content }
}
