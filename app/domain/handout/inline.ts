import type { TextLanguage } from '#app/domain/text/locale.ts'
import type { Inline, Mark, TextNode } from '#app/domain/text/rich-text.ts'

/** Text as it was typed: line breaks stay line breaks. */
export function plain(text: string, marks?: readonly Mark[]): readonly Inline[] {
  const lines = text.split(/\r?\n/)
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [{ type: 'hardBreak' } as const] : []),
    ...(line === '' ? [] : [{ type: 'text' as const, text: line, ...(marks ? { marks } : {}) }]),
  ])
}

export function bold(text: string): readonly Inline[] {
  return plain(text, [{ type: 'bold' }])
}

export function italic(text: string): readonly Inline[] {
  return plain(text, [{ type: 'italic' }])
}

/** What is known to be in another language than the text around it. */
export function inLanguage(content: readonly Inline[], language: TextLanguage): readonly Inline[] {
  const mark: Mark = { type: 'language', attrs: { language } }
  return content.map((node) =>
    node.type === 'text' ? { ...node, marks: [...(node.marks ?? []), mark] } : node,
  )
}

/** The language a text is marked as; undefined for that of the sheet. */
export function languageOf({ marks = [] }: TextNode): TextLanguage | undefined {
  return marks.map((mark) => (mark.type === 'language' ? mark.attrs.language : undefined)).find(Boolean)
}

export function citation(referenceId: string): Inline {
  return { type: 'citation', attrs: { referenceId } }
}

/** A label as it stands before its value: "Slide: ", but no colon after a question. */
export function beforeValue(label: string): string {
  return /[?:]$/.test(label) ? `${label} ` : `${label}: `
}

/** A link when the address is one that may be followed, else the text alone. */
export function link(text: string, address: string): readonly Inline[] {
  const href = safeAddress(address)
  return href === null ? plain(text) : plain(text, [{ type: 'link', attrs: { href } }])
}

/** The address when it is safe to follow: web and mail only. Null for anything else. */
export function safeAddress(address: string): string | null {
  const trimmed = address.trim()
  if (/^(https?:\/\/[^\s]+|mailto:[^\s]+)$/i.test(trimmed)) return trimmed
  return null
}

/** One paragraph per line that says something. */
export function paragraphsOf(text: string): readonly (readonly Inline[])[] {
  return linesOf(text).map((line) => plain(line))
}

export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The parts one after another, with `between` before every part but the first; empty parts are left out. */
export function joinInline(parts: readonly (readonly Inline[])[], between: string): readonly Inline[] {
  const filled = parts.filter((part) => part.length > 0)
  return filled.flatMap((part, index) => (index === 0 ? part : [...plain(between), ...part]))
}

/** The running text without its marks and citations. */
export function textOfInline(content: readonly Inline[]): string {
  return content.map(textOfNode).join('')
}

function textOfNode(node: Inline): string {
  if (node.type === 'text') return node.text
  return node.type === 'hardBreak' ? '\n' : ''
}
