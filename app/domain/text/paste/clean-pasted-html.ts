import { type HtmlNode, parseHtml } from '#app/domain/text/paste/html-tree.ts'
import { linesToHtml } from '#app/domain/text/paste/join-lines.ts'
import { isSoftBreak } from '#app/domain/text/paste/pasted-inline.ts'
import { printPastedBlocks } from '#app/domain/text/paste/print-pasted-blocks.ts'
import { readPastedBlocks } from '#app/domain/text/paste/read-pasted-blocks.ts'

/**
 * Text from Word, Google Docs, a web page or a PDF as HTML of the kinds that a text may have: paragraphs, headings,
 * lists, quotes, tables, bold, italic and links that are safe to follow. Styles, classes, scripts and pictures fall away.
 * What comes from one of our own texts (`data-pm-slice`) is of these kinds already and stays as it is.
 */
export function cleanPastedHtml(html: string): string {
  if (html.includes('data-pm-slice=')) return html
  const nodes = parseHtml(html)
  if (nodes.some(hasSoftBreak)) return linesToHtml(nodes.map(textWithLines).join(''))
  return printPastedBlocks(readPastedBlocks(nodes))
}

/** The browser's own viewer of PDF files. */
function hasSoftBreak(node: HtmlNode): boolean {
  if (typeof node === 'string') return false
  return node.tag === 'br' ? isSoftBreak(node) : node.children.some(hasSoftBreak)
}

function textWithLines(node: HtmlNode): string {
  if (typeof node === 'string') return node.replace(/\s+/g, ' ')
  return node.tag === 'br' ? '\n' : node.children.map(textWithLines).join('')
}
