import { strFromU8, unzipSync } from 'fflate'

/** The parts of a Word file as text, by name. */
export function readParts(bytes: Uint8Array): { readonly [name: string]: string } {
  const parts = unzipSync(bytes)
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      /\.(xml|rels)$/.test(name) ? strFromU8(part) : `${part.length}`,
    ]),
  )
}

/** One part; empty when the file has none by that name. */
export function readPart(bytes: Uint8Array, name: string): string {
  return readParts(bytes)[name] ?? ''
}

/** The text of each paragraph that says something, with its style. */
export function readParagraphs(xml: string): readonly { readonly style: string; readonly text: string }[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([paragraph]) => ({
      style: /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? 'Normal',
      text: [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map((match) => unescape(match[1] ?? ''))
        .join(''),
    }))
    .filter(({ text }) => text !== '')
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
