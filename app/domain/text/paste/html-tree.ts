/** A piece of pasted HTML. Text stands as it did in the source: its entities are still entities. */
export type HtmlNode = HtmlElement | string

export type HtmlElement = {
  /** In lower case. */
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly HtmlNode[]
}

type OpenElement = { tag: string; attributes: ReadonlyMap<string, string>; children: HtmlNode[] }

const voidTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** What stands inside is no HTML, and nothing that anybody wrote to be read. */
const rawTags = new Set('script style title xml template noscript iframe object svg math head'.split(' '))
/** What a tag ends when its writer has left out the end. */
const ends = new Map<string, readonly string[]>([
  ['li', ['li']],
  ['tr', ['tr', 'td', 'th']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
])
/** An end left out reaches no further than this. */
const fences = new Set('ul ol table dl td th body'.split(' '))
const endsParagraph = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol table blockquote pre section article hr address figure dl'.split(' '),
)

const token = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g

/**
 * Reads the HTML that programs put on the clipboard. It needs no browser, so it can be tested anywhere, runs nothing
 * and applies no styles. What is malformed is taken as it best can be; nothing is refused.
 */
export function parseHtml(html: string): readonly HtmlNode[] {
  const root: OpenElement = { tag: '', attributes: new Map(), children: [] }
  const open: OpenElement[] = [root]
  const innermost = () => open.at(-1) ?? root
  let place = 0
  token.lastIndex = 0
  for (let match = token.exec(html); match; match = token.exec(html)) {
    addText(innermost(), html.slice(place, match.index))
    place = token.lastIndex
    const [, slash = '', name = '', rest = ''] = match
    const tag = name.toLowerCase()
    if (tag === '') continue
    if (slash === '/') closeElement(open, tag)
    else if (rawTags.has(tag)) place = token.lastIndex = findRawEnd(html, tag, place)
    else openElement(open, tag, rest)
  }
  addText(innermost(), html.slice(place))
  return root.children
}

function addText(element: OpenElement, text: string): void {
  if (text !== '') element.children.push(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
}

function openElement(open: OpenElement[], tag: string, rest: string): void {
  endImplied(open, tag)
  const element: OpenElement = { tag, attributes: parseAttributes(rest), children: [] }
  open.at(-1)?.children.push(element)
  if (!voidTags.has(tag) && !rest.endsWith('/')) open.push(element)
}

function endImplied(open: OpenElement[], tag: string): void {
  if (endsParagraph.has(tag) && open.at(-1)?.tag === 'p') open.pop()
  const ended = ends.get(tag) ?? []
  const place = open.findLastIndex((element) => ended.includes(element.tag))
  const fence = open.findLastIndex((element) => fences.has(element.tag) && !ended.includes(element.tag))
  if (place > Math.max(0, fence)) open.length = place
}

function closeElement(open: OpenElement[], tag: string): void {
  const place = open.findLastIndex((element) => element.tag === tag)
  if (place > 0) open.length = place
}

function findRawEnd(html: string, tag: string, from: number): number {
  const end = new RegExp(`</${tag}\\s*>`, 'gi')
  end.lastIndex = from
  return end.exec(html) ? end.lastIndex : html.length
}

function parseAttributes(text: string): ReadonlyMap<string, string> {
  const pattern = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g
  const found = [...text.matchAll(pattern)].map(
    ([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ''] as const,
  )
  return new Map(found)
}

/** The text of nodes without their tags, spaces and entities as they stand. */
export function textOfNodes(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOfNodes(node.children))).join('')
}

/** One property of an element's style attribute, in lower case; empty when it is not set. */
export function styleOf({ attributes }: HtmlElement, property: string): string {
  const style = decodeSpaces(attributes.get('style') ?? '')
  const declarations = style.split(';').map((one) => one.split(':'))
  const found = declarations.findLast(([name]) => name?.trim().toLowerCase() === property)
  return found?.slice(1).join(':').trim().toLowerCase() ?? ''
}

/** Spaces that are written as entities become spaces that cannot break. */
export function decodeSpaces(text: string): string {
  return text.replace(/&nbsp;|&#160;|&#xa0;/gi, '\u00a0')
}
