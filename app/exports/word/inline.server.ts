import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx'
import { safeAddress } from '#app/domain/handout/inline.ts'
import type { Inline, TextNode } from '#app/domain/text/rich-text.ts'

type RunLook = { readonly style?: string }

/** Running text as Word runs. Links that are not safe to follow print as text. */
export function printInline(content: readonly Inline[], look: RunLook = {}): ParagraphChild[] {
  return content.map((node) =>
    node.type === 'hardBreak' ? new TextRun({ break: 1 }) : printText(node, look),
  )
}

/** Characters that XML cannot hold are left out: they come in with text pasted from other programs. */
export function cleanText(text: string): string {
  return [...text].filter(isXmlCharacter).join('')
}

function printText(node: TextNode, look: RunLook): ParagraphChild {
  const marks = node.marks ?? []
  const options = {
    text: cleanText(node.text),
    ...(marks.some((mark) => mark.type === 'bold') ? { bold: true } : {}),
    ...(marks.some((mark) => mark.type === 'italic') ? { italics: true } : {}),
  }
  const link = marks.find((mark) => mark.type === 'link')
  const address = link?.type === 'link' ? safeAddress(link.attrs.href) : null
  if (address === null) return new TextRun({ ...options, ...look })
  return new ExternalHyperlink({
    link: cleanText(address),
    children: [new TextRun({ ...options, style: 'Hyperlink' })],
  })
}

function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}
