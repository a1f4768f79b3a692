import {
  decodeSpaces,
  type HtmlElement,
  type HtmlNode,
  textOfNodes,
} from '#app/domain/text/paste/html-tree.ts'
import type { PastedBlock, Surroundings } from '#app/domain/text/paste/pasted-block.ts'
import {
  addMarks,
  isHidden,
  noMarks,
  type PastedMarks,
  printPastedInline,
} from '#app/domain/text/paste/pasted-inline.ts'
import { readTable } from '#app/domain/text/paste/read-pasted-table.ts'
import { readList, readWordItem } from '#app/domain/text/paste/read-pasted-list.ts'

const blockTags = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 ul ol li table tbody thead tfoot tr td th blockquote pre section article header footer ' +
    'main aside nav figure figcaption dl dt dd address hr form fieldset legend details summary body html'
  ).split(' '),
)

const outside: Surroundings = { marks: noMarks, listLevel: 0 }

/** The blocks of pasted nodes. Running text between blocks becomes paragraphs of its own; empty ones fall away. */
export function readPastedBlocks(
  nodes: readonly HtmlNode[],
  around: Surroundings = outside,
): readonly PastedBlock[] {
  const blocks: PastedBlock[] = []
  let running: HtmlNode[] = []
  const flush = () => {
    blocks.push(...splitParagraphs(running, around.marks))
    running = []
  }
  for (const node of nodes) {
    if (typeof node === 'string' || !holdsBlocks(node)) running.push(node)
    else {
      flush()
      blocks.push(...readElement(node, around))
    }
  }
  flush()
  return blocks
}

function readElement(element: HtmlElement, around: Surroundings): readonly PastedBlock[] {
  if (isHidden(element)) return []
  const { tag } = element
  const inside = { ...around, marks: addMarks(around.marks, element) }
  const item = readWordItem(element, inside, readPastedBlocks)
  if (item) return [item]
  if (tag === 'ul' || tag === 'ol') return readList(element, inside, readPastedBlocks)
  if (tag === 'table') return readTable(element, inside, readPastedBlocks)
  if (tag === 'blockquote') return [{ kind: 'quote', blocks: readPastedBlocks(element.children, inside) }]
  if (tag === 'pre') return readPastedBlocks(breakLines(element.children), inside)
  const level = headingLevel(element)
  return level === undefined
    ? readPastedBlocks(element.children, inside)
    : readHeading(element, level, around)
}

/** A heading is bold by itself. */
function readHeading(element: HtmlElement, level: number, around: Surroundings): readonly PastedBlock[] {
  const html = printRun(element.children, noMarks)
  const plain = html.replace(/<\/?strong>|<br>/g, (tag) => (tag === '<br>' ? ' ' : ''))
  return isBlank(plain) ? [] : [{ kind: 'heading', level: around.listLevel > 0 ? 6 : level, html: plain }]
}

function headingLevel({ tag, attributes }: HtmlElement): number | undefined {
  if (attributes.get('class')?.startsWith('MsoTitle')) return 0
  const level = /^h([1-6])$/.exec(tag)?.[1]
  return level === undefined ? undefined : Number(level)
}

/** A look-alike of a block is one when a block stands in it: programs wrap whole documents in a `b` or a `span`. */
function holdsBlocks(node: HtmlNode): boolean {
  if (typeof node === 'string') return false
  return blockTags.has(node.tag) || node.children.some(holdsBlocks)
}

/** Two line breaks in a row are how many programs write a new paragraph. */
function splitParagraphs(nodes: readonly HtmlNode[], marks: PastedMarks): readonly PastedBlock[] {
  return printRun(nodes, marks)
    .split(/(?:\s*<br>){2,}\s*/)
    .map((html) => html.replace(/^(?:\s|\u00a0|<br>)+|(?:\s|\u00a0|<br>)+$/g, ''))
    .filter((html) => !isBlank(html))
    .map((html) => ({ kind: 'paragraph', html }))
}

export function printRun(nodes: readonly HtmlNode[], marks: PastedMarks): string {
  return nodes.map((node) => printPastedInline(node, marks)).join('')
}

function isBlank(html: string): boolean {
  return decodeSpaces(html.replace(/<[^>]*>/g, '')).trim() === ''
}

/** Text whose lines were broken by whoever wrote it. */
function breakLines(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const lines = textOfNodes(nodes).split(/\r?\n/)
  const br: HtmlElement = { tag: 'br', attributes: new Map(), children: [] }
  return lines.flatMap((line, index) => (index === 0 ? [line] : [br, line]))
}
