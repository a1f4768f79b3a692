import type { Block, ListItemNode, TableCell, TableRow, TaskItemNode } from '#app/domain/text/rich-text.ts'

/** A copy of a block with new ids all the way down: two blocks of one text never share an id. */
export function renewIds(block: Block, makeId: () => string): Block {
  const id = makeId()
  switch (block.type) {
    case 'paragraph':
      return { ...block, attrs: { ...block.attrs, id } }
    case 'heading':
      return { ...block, attrs: { ...block.attrs, id } }
    case 'image':
      return { ...block, attrs: { ...block.attrs, id } }
    case 'bulletList':
      return { ...block, attrs: { id }, content: block.content.map((item) => renewListItem(item, makeId)) }
    case 'orderedList':
      return {
        ...block,
        attrs: { ...block.attrs, id },
        content: block.content.map((item) => renewListItem(item, makeId)),
      }
    case 'taskList':
      return { ...block, attrs: { id }, content: block.content.map((item) => renewTaskItem(item, makeId)) }
    case 'blockquote':
      return { ...block, attrs: { id }, content: block.content.map((inner) => renewIds(inner, makeId)) }
    case 'table':
      return { ...block, attrs: { id }, content: block.content.map((row) => renewRow(row, makeId)) }
  }
}

export function renewListItem(item: ListItemNode, makeId: () => string): ListItemNode {
  return { ...item, attrs: { id: makeId() }, content: item.content.map((block) => renewIds(block, makeId)) }
}

export function renewTaskItem(item: TaskItemNode, makeId: () => string): TaskItemNode {
  const attrs = { ...item.attrs, id: makeId() }
  return { ...item, attrs, content: item.content.map((block) => renewIds(block, makeId)) }
}

function renewRow(row: TableRow, makeId: () => string): TableRow {
  return { ...row, attrs: { id: makeId() }, content: row.content.map((cell) => renewCell(cell, makeId)) }
}

function renewCell(cell: TableCell, makeId: () => string): TableCell {
  const attrs = { ...cell.attrs, id: makeId() }
  return { ...cell, attrs, content: cell.content.map((block) => renewIds(block, makeId)) }
}
