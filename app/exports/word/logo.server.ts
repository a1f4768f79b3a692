import { ImageRun, TextRun } from 'docx'
import { cleanText } from '#app/exports/word/inline.server.ts'
import { millimetres, twipsInAPixel } from '#app/exports/word/measures.server.ts'
import { fileTypes } from '#app/exports/word/typed-image.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import type { Handout } from '#app/domain/handout/handout.ts'

/** What stands in the margin above the text without moving it. */
const highest = millimetres(10) / twipsInAPixel
const widest = millimetres(60) / twipsInAPixel

/** The cluster's logo in the header, with room after it; nothing where there is none, or where its picture is gone. */
export function printLogo(
  { clusterLook }: Handout,
  writing: Writing,
): readonly [] | readonly [ImageRun, TextRun] {
  const logo = clusterLook?.logo
  const picture = logo && writing.pictures.get(logo.imageId)
  if (!picture) return []
  const scale = Math.min(highest / picture.height, widest / picture.width)
  const transformation = {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  }
  const id = String(writing.nextPicture())
  const altText = { id, name: `Logo ${id}`, description: cleanText(logo.alt) }
  const data = picture.bytes
  return [new ImageRun({ type: fileTypes[picture.kind], data, transformation, altText }), new TextRun('  ')]
}
