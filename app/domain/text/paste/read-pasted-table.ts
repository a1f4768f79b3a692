import type { HtmlElement, HtmlNode } from '#app/domain/text/paste/html-tree.ts'
import type {
  PastedBlock,
  PastedCell,
  ReadBlocks,
  Surroundings,
} from '#app/domain/text/paste/pasted-block.ts'

/** A table with its cells. One of a single cell is a frame that somebody drew; what stands in it is taken alone. */
export function readTable(
  table: HtmlElement,
  around: Surroundings,
  read: ReadBlocks,
): readonly PastedBlock[] {
  const caption = table.children.filter((node) => isElement(node) && node.tag === 'caption')
  const rows = findRows(table)
    .map((row) => readRow(row, around, read))
    .filter((cells) => cells.some(({ blocks }) => blocks.length > 0))
  const [first, ...others] = rows
  if (!first) return []
  const isFrame = others.length === 0 && first.length === 1
  const blocks: readonly PastedBlock[] = isFrame ? (first[0]?.blocks ?? []) : [{ kind: 'table', rows }]
  return [...read(caption, around), ...blocks]
}

function findRows({ children }: HtmlElement): readonly HtmlElement[] {
  return children.filter(isElement).flatMap((element) => {
    if (element.tag === 'tr') return [element]
    return ['thead', 'tbody', 'tfoot'].includes(element.tag) ? findRows(element) : []
  })
}

function readRow(row: HtmlElement, { marks }: Surroundings, read: ReadBlocks): readonly PastedCell[] {
  return row.children
    .filter(isElement)
    .filter(({ tag }) => tag === 'td' || tag === 'th')
    .map((cell) => ({
      isHeader: cell.tag === 'th',
      colspan: readSpan(cell, 'colspan'),
      rowspan: readSpan(cell, 'rowspan'),
      blocks: read(cell.children, { marks, listLevel: 0 }).flatMap(withoutTables),
    }))
}

/** A table in a table becomes what stands in its cells. */
function withoutTables(block: PastedBlock): readonly PastedBlock[] {
  if (block.kind !== 'table') return [block]
  return block.rows.flatMap((cells) => cells.flatMap(({ blocks }) => blocks))
}

function readSpan({ attributes }: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number(attributes.get(name) ?? 1)
  return Number.isInteger(span) && span > 1 && span <= 50 ? span : 1
}

function isElement(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string'
}
