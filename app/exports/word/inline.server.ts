import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx'
import { readPointer } from '#app/domain/handout/cross-references.ts'
import { languageOf, safeAddress } from '#app/domain/handout/inline.ts'
import { field } from '#app/exports/word/field.server.ts'
import { languageTag, type Writing } from '#app/exports/word/writing.server.ts'
import { deadCitation, findReferenceNumber, referenceAnchor } from '#app/domain/text/citations.ts'
import type { Citation, Inline, TextNode } from '#app/domain/text/rich-text.ts'

type RunLook = { readonly style?: string }

/** Running text as Word runs. Links that are not safe to follow print as text. */
export function printInline(
  content: readonly Inline[],
  writing: Writing,
  look: RunLook = {},
): ParagraphChild[] {
  return content.flatMap((node, index): ParagraphChild[] => {
    switch (node.type) {
      case 'hardBreak':
        return [new TextRun({ break: 1 })]
      case 'text':
        return [printText(node, look)]
      case 'citation': {
        const follows = content[index - 1]?.type === 'citation'
        return [...(follows ? [raised(',')] : []), printCitation(node, writing)]
      }
    }
  })
}

/** Characters that XML cannot hold are left out: they come in with text pasted from other programs. */
export function cleanText(text: string): string {
  return [...text].filter(isXmlCharacter).join('')
}

function printText(node: TextNode, look: RunLook): ParagraphChild {
  const marks = node.marks ?? []
  const language = languageOf(node)
  const options = {
    text: cleanText(node.text),
    ...(marks.some((mark) => mark.type === 'bold') ? { bold: true } : {}),
    ...(marks.some((mark) => mark.type === 'italic') ? { italics: true } : {}),
    ...(language ? { language: { value: languageTag(language) } } : {}),
  }
  const link = marks.find((mark) => mark.type === 'link')
  const href = link?.type === 'link' ? link.attrs.href : ''
  const target = readPointer(href)
  if (target !== null) return field(`REF ${target} \\h \\* MERGEFORMAT`, new TextRun({ ...options, ...look }))
  const address = safeAddress(href)
  if (address === null) return new TextRun({ ...options, ...look })
  return new ExternalHyperlink({
    link: cleanText(address),
    children: [new TextRun({ ...options, style: 'Hyperlink' })],
  })
}

/** A raised number; where the sheet lists the references it is the number that Word gives the one it leads to. */
function printCitation({ attrs }: Citation, { citations }: Writing): ParagraphChild {
  const number = findReferenceNumber(citations.numbers, attrs.referenceId)
  if (number === undefined) return raised(deadCitation)
  if (!citations.areListed) return raised(String(number))
  return field(`REF ${referenceAnchor(number)} \\r \\h \\* MERGEFORMAT`, raised(String(number)))
}

function raised(text: string): TextRun {
  return new TextRun({ text, superScript: true })
}

function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}
