import { strFromU8, unzipSync } from 'fflate'
import { unescapeXml } from '#app/exports/read-word-text.server.ts'

export type ListedHeading = { readonly text: string; readonly page: string }

const entries =
  /<w:hyperlink [^>]*w:anchor="heading_\d+"[^>]*>((?:(?!<\/w:hyperlink>).)*)PAGEREF(?:(?!<\/w:hyperlink>).)*?<w:t>(\d+)/gs

/** What a Word file's list of contents says; nothing for a file without one. */
export function readContents(bytes: Uint8Array): readonly ListedHeading[] {
  const part = unzipSync(bytes)['word/document.xml']
  const xml = part ? strFromU8(part) : ''
  return [...xml.matchAll(entries)].map(([, before = '', page = '']) => {
    const texts = [...before.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text = '']) => text)
    return { text: unescapeXml(texts.join('')), page }
  })
}
