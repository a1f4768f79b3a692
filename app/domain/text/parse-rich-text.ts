import { isJsonObject, type JsonObject } from '#app/domain/text/json-value.ts'
import { makeFault, pathTo, type Fault } from '#app/domain/text/fault.ts'
import { isImageId } from '#app/domain/image/image-id.ts'
import { parseInlines, refuseKind } from '#app/domain/text/parse-inline.ts'
import type {
  Block,
  Image,
  Inline,
  ListItemNode,
  RichText,
  TableCell,
  TableRow,
  TaskItemNode,
} from '#app/domain/text/rich-text.ts'

export type ParsedRichText =
  { readonly ok: true; readonly text: RichText } | { readonly ok: false; readonly faults: readonly Fault[] }

/** Deeper than anyone writes, and shallow enough never to exhaust the stack. */
const maximumDepth = 24

/**
 * The closed subset of Tiptap JSON. Kinds of node or mark outside it are refused with their path, a missing block id
 * too; attributes that carry no content (link targets, column widths) are dropped, so that equal texts stay equal.
 */
export function parseRichText(value: unknown, path = '$'): ParsedRichText {
  const faults: Fault[] = []
  if (!isJsonObject(value) || value['type'] !== 'doc') {
    return { ok: false, faults: [makeFault(path, 'Det er ikke en tekst.', 'This is not a text.')] }
  }
  const content = parseChildren(value, path, { faults, depth: 0 }, parseBlock)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, text: { type: 'doc', content } }
}

/** Where faults are gathered, and how deep the parser stands. */
type Reading = { readonly faults: Fault[]; readonly depth: number }
type ParseNode<T> = (node: JsonObject, id: string, path: string, reading: Reading) => T[]

function parseChildren<T>(parent: JsonObject, path: string, reading: Reading, parse: ParseNode<T>): T[] {
  const { faults, depth } = reading
  const content = parent['content'] ?? []
  if (!Array.isArray(content) || depth > maximumDepth) {
    faults.push(
      depth > maximumDepth
        ? makeFault(path, 'Teksten er indlejret for dybt.', 'The text is nested too deeply.')
        : makeFault(`${path}.content`, 'Indholdet skal være en liste.', 'The content must be a list.'),
    )
    return []
  }
  return content.flatMap((child: unknown, at) => {
    const childPath = pathTo(`${path}.content`, at)
    if (!isJsonObject(child)) return refuseKind(child, childPath, faults)
    const id = isJsonObject(child['attrs']) ? child['attrs']['id'] : undefined
    if (typeof id !== 'string' || id === '') {
      faults.push(makeFault(`${childPath}.attrs.id`, 'Afsnittet mangler et id.', 'The block has no id.'))
      return []
    }
    return parse(child, id, childPath, { faults, depth: depth + 1 })
  })
}

function parseBlock(node: JsonObject, id: string, path: string, reading: Reading): Block[] {
  switch (node['type']) {
    case 'paragraph':
      return [{ type: 'paragraph', attrs: { id }, ...parseContent(node, path, reading) }]
    case 'heading':
      return [
        { type: 'heading', attrs: { id, level: readLevel(node) }, ...parseContent(node, path, reading) },
      ]
    case 'bulletList':
      return [{ type: 'bulletList', attrs: { id }, content: parseChildren(node, path, reading, parseItem) }]
    case 'orderedList':
      return [
        {
          type: 'orderedList',
          attrs: { id, ...readStart(node) },
          content: parseChildren(node, path, reading, parseItem),
        },
      ]
    case 'taskList':
      return [{ type: 'taskList', attrs: { id }, content: parseChildren(node, path, reading, parseTask) }]
    case 'blockquote':
      return [{ type: 'blockquote', attrs: { id }, content: parseChildren(node, path, reading, parseBlock) }]
    case 'table':
      return [{ type: 'table', attrs: { id }, content: parseChildren(node, path, reading, parseRow) }]
    case 'image':
      return parseImage(node, id, path, reading)
    default:
      return refuseKind(node['type'], `${path}.type`, reading.faults)
  }
}

function parseItem(node: JsonObject, id: string, path: string, reading: Reading): ListItemNode[] {
  if (node['type'] !== 'listItem') return refuseKind(node['type'], `${path}.type`, reading.faults)
  return [{ type: 'listItem', attrs: { id }, content: parseChildren(node, path, reading, parseBlock) }]
}

function parseTask(node: JsonObject, id: string, path: string, reading: Reading): TaskItemNode[] {
  if (node['type'] !== 'taskItem') return refuseKind(node['type'], `${path}.type`, reading.faults)
  const checked = attributeOf(node, 'checked') === true
  return [
    { type: 'taskItem', attrs: { id, checked }, content: parseChildren(node, path, reading, parseBlock) },
  ]
}

function parseRow(node: JsonObject, id: string, path: string, reading: Reading): TableRow[] {
  if (node['type'] !== 'tableRow') return refuseKind(node['type'], `${path}.type`, reading.faults)
  return [{ type: 'tableRow', attrs: { id }, content: parseChildren(node, path, reading, parseCell) }]
}

function parseCell(node: JsonObject, id: string, path: string, reading: Reading): TableCell[] {
  const type = node['type']
  if (type !== 'tableHeader' && type !== 'tableCell') return refuseKind(type, `${path}.type`, reading.faults)
  const attrs = { id, ...readSpan(node, 'colspan'), ...readSpan(node, 'rowspan') }
  return [{ type, attrs, content: parseChildren(node, path, reading, parseBlock) }]
}

function parseImage(node: JsonObject, id: string, path: string, { faults }: Reading): Image[] {
  const imageId = attributeOf(node, 'imageId')
  if (!isImageId(imageId)) {
    faults.push(makeFault(`${path}.attrs.imageId`, 'Her mangler billedet.', 'The picture is missing here.'))
    return []
  }
  const alt = attributeOf(node, 'alt')
  const isDecorative = attributeOf(node, 'decorative') === true
  const attrs = {
    id,
    imageId,
    alt: typeof alt === 'string' && !isDecorative ? alt : '',
    ...(isDecorative ? { decorative: true as const } : {}),
    width: attributeOf(node, 'width') === 'half' ? ('half' as const) : ('full' as const),
  }
  return [{ type: 'image', attrs }]
}

function parseContent(node: JsonObject, path: string, reading: Reading): { content?: readonly Inline[] } {
  const content = parseInlines(node, path, reading.faults)
  return content.length > 0 ? { content } : {}
}

/** A level that a sheet does not have becomes the smallest one. */
function readLevel(node: JsonObject): 1 | 2 | 3 {
  const level = attributeOf(node, 'level')
  return level === 1 || level === 2 ? level : 3
}

/** A list that begins at 1 does not say so. */
function readStart(node: JsonObject): { start?: number } {
  const start = attributeOf(node, 'start')
  return typeof start === 'number' && Number.isInteger(start) && start !== 1 ? { start } : {}
}

/** One column or row is what every cell has: only wider cells say so. */
function readSpan(node: JsonObject, name: 'colspan' | 'rowspan'): { colspan?: number; rowspan?: number } {
  const value = attributeOf(node, name)
  return typeof value === 'number' && Number.isInteger(value) && value > 1 ? { [name]: value } : {}
}

function attributeOf(node: JsonObject, name: string): unknown {
  return isJsonObject(node['attrs']) ? node['attrs'][name] : undefined
}
