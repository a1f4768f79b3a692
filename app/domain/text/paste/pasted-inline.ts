import { decodeSpaces, type HtmlElement, type HtmlNode, styleOf } from '#app/domain/text/paste/html-tree.ts'

/** The marks that hold where a piece of text stands. */
export type PastedMarks = { readonly bold: boolean; readonly italic: boolean; readonly href: string }

export const noMarks: PastedMarks = { bold: false, italic: false, href: '' }

const raised = new Map([...'0123456789+-'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'][at] ?? sign]))
const lowered = new Map([...'0123456789+-'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋'][at] ?? sign]))

/** Running text as HTML with the marks that a text may have. Everything else about its looks falls away. */
export function printPastedInline(node: HtmlNode, marks: PastedMarks): string {
  if (typeof node === 'string') return wrap(tidySpaces(node), marks)
  if (isHidden(node)) return ''
  if (node.tag === 'br') return isSoftBreak(node) ? '\n' : '<br>'
  const inner = node.tag === 'sup' || node.tag === 'sub' ? replaceDigits(node) : node.children
  const held = addMarks(marks, node)
  return inner.map((child) => printPastedInline(child, held)).join('')
}

/** A viewer of PDF files breaks lines where the paper did. */
export function isSoftBreak({ attributes }: HtmlElement): boolean {
  return attributes.get('role') === 'presentation'
}

/** Comments, deletions that a program keeps track of, and what is not shown. Pictures come another way. */
export function isHidden(element: HtmlElement): boolean {
  return (
    ['del', 'img', 'button', 'select', 'textarea', 'video', 'audio', 'canvas'].includes(element.tag) ||
    element.attributes.has('hidden') ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'mso-hide') === 'all' ||
    styleOf(element, 'mso-list') === 'ignore' ||
    styleOf(element, 'mso-element').startsWith('comment')
  )
}

/** The marks inside an element. Its style has the last word: Google Docs wraps everything in a `b` that is not bold. */
export function addMarks(marks: PastedMarks, element: HtmlElement): PastedMarks {
  const weight = styleOf(element, 'font-weight')
  const slant = styleOf(element, 'font-style')
  return {
    bold: readWeight(weight) ?? (marks.bold || element.tag === 'b' || element.tag === 'strong'),
    italic: readSlant(slant) ?? (marks.italic || element.tag === 'i' || element.tag === 'em'),
    href: element.tag === 'a' ? (readAddress(element) ?? marks.href) : marks.href,
  }
}

function readWeight(weight: string): boolean | undefined {
  if (weight === 'bold' || weight === 'bolder') return true
  if (weight === 'normal' || weight === 'lighter') return false
  return /^\d+$/.test(weight) ? Number(weight) >= 600 : undefined
}

function readSlant(slant: string): boolean | undefined {
  return slant === '' || slant === 'inherit' ? undefined : slant === 'italic' || slant === 'oblique'
}

/** Web and mail only. A search engine's detour is left out. */
function readAddress({ attributes }: HtmlElement): string | undefined {
  const address = attributes.get('href')?.trim() ?? ''
  const detour = /^https?:\/\/www\.google\.[a-z.]+\/url\?(?:.*?&(?:amp;)?)?q=([^&]+)/i.exec(address)
  const direct = detour?.[1] === undefined ? address : safelyDecoded(detour[1]).replaceAll('&', '&amp;')
  return /^(https?:\/\/[^\s<>]+|mailto:[^\s<>]+@[^\s<>]+)$/i.test(direct) ? direct : undefined
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function wrap(text: string, { bold, italic, href }: PastedMarks): string {
  if (text.trim() === '') return text
  const slanted = italic ? `<em>${text}</em>` : text
  const strong = bold ? `<strong>${slanted}</strong>` : slanted
  return href === '' ? strong : `<a href="${href.replaceAll('"', '&quot;')}">${strong}</a>`
}

/** A space that cannot break is kept between a number and its unit, and no space stands beside another. */
function tidySpaces(text: string): string {
  return decodeSpaces(text)
    .replaceAll('\u00ad', '')
    .replace(/&shy;/gi, '')
    .replace(/\u00a0(?=\s)|(?<=\s)\u00a0/g, ' ')
}

/** "m2" with a raised 2 is m²: the sign says what the look said. Longer texts lose the look. */
function replaceDigits({ tag, children }: HtmlElement): readonly HtmlNode[] {
  const signs = tag === 'sup' ? raised : lowered
  const [only] = children
  if (children.length !== 1 || typeof only !== 'string' || !/^[\d+-]{1,3}$/.test(only)) return children
  return [[...only].map((sign) => signs.get(sign) ?? sign).join('')]
}
