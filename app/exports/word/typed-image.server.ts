import { ImageRun, type Paragraph, TextRun } from 'docx'
import { cleanText } from '#app/exports/word/inline.server.ts'
import { millimetres, twipsInAPixel } from '#app/exports/word/measures.server.ts'
import { listIndent } from '#app/exports/word/numbering.server.ts'
import type { Place } from '#app/exports/word/place.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import type { ImageHeader } from '#app/domain/image/read-image-header.ts'
import type { Image } from '#app/domain/text/rich-text.ts'

/** A stored picture by its id, as it goes into a file. */
export type Pictures = ReadonlyMap<string, ImageHeader & { readonly bytes: Uint8Array }>

/** What `settlePackage` looks for: docx has no word of its own for a picture that only decorates. */
export const decorationMark = 'klyngebygger-decoration'

/** A picture leaves room for its heading on the page. */
const highest = millimetres(220)
export const fileTypes = { png: 'png', jpeg: 'jpg', gif: 'gif' } as const

/** A picture as wide as it was asked to be, and never wider than it is. One that is gone leaves its description. */
export function printImage({ attrs }: Image, place: Place, writing: Writing): Paragraph {
  const style = { style: place.style === 'Normal' ? 'Figure' : place.style }
  const left = place.inset + listIndent * place.depth
  const indent = left > 0 ? { indent: { left, right: place.inset } } : {}
  const picture = writing.pictures.get(attrs.imageId)
  if (!picture) {
    const children = [new TextRun({ text: cleanText(attrs.alt), italics: true })]
    return writing.paragraph({ ...style, ...indent, children })
  }
  const { width, height } = sizeOf(attrs.width, picture, (place.width ?? writing.width) - left - place.inset)
  const image = new ImageRun({
    type: fileTypes[picture.kind],
    data: picture.bytes,
    transformation: { width, height },
    altText: describe(attrs, writing),
  })
  return writing.paragraph({ ...style, ...indent, ...place.options, children: [image] })
}

/** Pixels. @param room twips */
function sizeOf(
  width: Image['attrs']['width'],
  natural: ImageHeader,
  room: number,
): { readonly width: number; readonly height: number } {
  const widest = Math.floor(room / twipsInAPixel / (width === 'half' ? 2 : 1))
  const scale = Math.min(1, widest / natural.width, highest / twipsInAPixel / natural.height)
  return {
    width: Math.max(1, Math.round(natural.width * scale)),
    height: Math.max(1, Math.round(natural.height * scale)),
  }
}

function describe({ alt, decorative }: Image['attrs'], writing: Writing) {
  const id = String(writing.nextPicture())
  const name = `${writing.language === 'da' ? 'Billede' : 'Picture'} ${id}`
  return { id, name, description: decorative ? decorationMark : cleanText(alt) }
}
