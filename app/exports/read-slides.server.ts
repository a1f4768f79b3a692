import { strFromU8, unzipSync } from 'fflate'

/** What a PowerPoint file says, slide by slide. */
export type ReadSlide = { readonly title: string; readonly text: string; readonly notes: string }

/** Every slide in order with its text, paragraph by paragraph, and the notes that belong to it. */
export function readSlides(bytes: Uint8Array): { readonly slides: readonly ReadSlide[] } {
  const parts = unzipSync(bytes)
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const count = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length
  const slides = Array.from({ length: count }, (_, at) => {
    const xml = read(`ppt/slides/slide${at + 1}.xml`)
    const title = /<p:ph type="(?:title|ctrTitle)"\/>.*?<\/p:sp>/s.exec(xml)?.[0] ?? ''
    return {
      title: textOf(title),
      text: textOf(xml),
      notes: textOf(read(`ppt/notesSlides/notesSlide${at + 1}.xml`)),
    }
  })
  return { slides }
}

function textOf(xml: string): string {
  return xml
    .replaceAll('</a:p>', '\n')
    .replaceAll('<a:br/>', '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim()
}
