import { strFromU8, unzipSync } from 'fflate'

/** A paragraph that says something; `inTable` also where tabs or wide spaces set it in columns, which paper is read down by. */
export type WordParagraph = { readonly text: string; readonly inTable: boolean }

/** What a Word file says, paragraph by paragraph in the order of the file; its frame and its charts are left out. */
export function readWordText(bytes: Uint8Array): readonly WordParagraph[] {
  const part = unzipSync(bytes)['word/document.xml']
  const xml = part ? strFromU8(part) : ''
  const pieces = [...xml.matchAll(/<w:tbl>|<\/w:tbl>|<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(
    ([piece]) => piece,
  )
  let depth = 0
  return pieces.flatMap((piece) => {
    if (piece === '<w:tbl>') depth += 1
    if (piece === '</w:tbl>') depth -= 1
    const text = readRuns(piece)
    return text.trim() === '' ? [] : [{ text, inTable: depth > 0 || /<w:tab\/>|\u2003/.test(piece) }]
  })
}

function readRuns(paragraph: string): string {
  return [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab)\/>/g)]
    .map((match) => (match[1] === undefined ? ' ' : unescapeXml(match[1])))
    .join('')
}

export function unescapeXml(text: string): string {
  const named = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
  return named.replaceAll('&apos;', "'").replaceAll('&amp;', '&')
}
