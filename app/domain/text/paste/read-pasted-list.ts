import {
  decodeSpaces,
  type HtmlElement,
  type HtmlNode,
  styleOf,
  textOfNodes,
} from '#app/domain/text/paste/html-tree.ts'
import type {
  PastedBlock,
  PastedItem,
  ReadBlocks,
  Surroundings,
} from '#app/domain/text/paste/pasted-block.ts'

/**
 * The points of a list, one after another with their level. Google Docs puts a list inside a list instead of inside its
 * point, and Word on the web makes a list of each point: by the level that they write themselves both come out right.
 */
export function readList(list: HtmlElement, around: Surroundings, read: ReadBlocks): readonly PastedBlock[] {
  const inside = { ...around, listLevel: around.listLevel + 1 }
  const start = Number(list.attributes.get('start') ?? 1) || 1
  let place = 0
  return list.children.flatMap((node): readonly PastedBlock[] => {
    if (typeof node === 'string') return []
    if (node.tag !== 'li') return read([node], inside)
    place += 1
    return readItem(
      node,
      list.tag === 'ol',
      { number: start + place - 1, isFirst: place === 1 },
      inside,
      read,
    )
  })
}

function readItem(
  element: HtmlElement,
  ordered: boolean,
  place: { readonly number: number; readonly isFirst: boolean },
  around: Surroundings,
  read: ReadBlocks,
): readonly PastedBlock[] {
  const level = ownLevel(element)
  const blocks = read(element.children, { ...around, listLevel: level ?? around.listLevel })
  const isNested = (block: PastedBlock) => block.kind === 'item'
  const own = blocks.filter((block) => !isNested(block))
  const item: PastedItem = {
    kind: 'item',
    ordered,
    level: level ?? around.listLevel,
    start: place.number,
    begins: place.isFirst && level === undefined && place.number === 1,
    ...readTick(element),
    blocks: own,
  }
  const nested = blocks.filter(isNested)
  return own.length > 0 ? [item, ...nested] : nested
}

/** The level that a program wrote at the point. */
function ownLevel({ attributes }: HtmlElement): number | undefined {
  const level = Number(attributes.get('data-aria-level') ?? attributes.get('aria-level'))
  return Number.isInteger(level) && level > 0 ? level : undefined
}

function readTick({ attributes }: HtmlElement): { readonly checked?: boolean } {
  return attributes.get('role') === 'checkbox' ? { checked: attributes.get('aria-checked') === 'true' } : {}
}

/** Word writes a point as a paragraph that says which list and level it belongs to, with its bullet or number typed. */
export function readWordItem(
  element: HtmlElement,
  around: Surroundings,
  read: ReadBlocks,
): PastedItem | undefined {
  const level = /\blevel(\d)\b/.exec(styleOf(element, 'mso-list'))?.[1]
  if (level === undefined || /^h[1-6]$/.test(element.tag)) return undefined
  const marker = decodeSpaces(textOfNodes(element.children.flatMap(findMarkers))).trim()
  const number = /^\(?(\d+)[.)]/.exec(marker)?.[1]
  const blocks = read(element.children, { ...around, listLevel: Number(level) })
  return {
    kind: 'item',
    ordered: number !== undefined || /^\(?([a-zæøå]|[ivxlc]+)[.)]$/i.test(marker),
    level: Number(level),
    start: Number(number ?? 1),
    begins: false,
    blocks,
  }
}

function findMarkers(node: HtmlNode): readonly HtmlNode[] {
  if (typeof node === 'string') return []
  return styleOf(node, 'mso-list') === 'ignore' ? [node] : node.children.flatMap(findMarkers)
}
