import { ImageRun, type FileChild } from 'docx'
import { renderChartPng } from '#app/exports/chart-image.server.ts'
import { cleanText } from '#app/exports/word/inline.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'

/** Twips in a pixel of 96 to the inch. */
const twipsInAPixel = 15
/** Drawn larger than it is shown, so that print is sharp. */
const sharpness = 2.5
const longestAltText = 590

/** Caption and legend in words, then the picture. Others get a turn before each picture is drawn: drawing is heavy. */
export async function printChart(
  { chart, caption }: Extract<HandoutBlock, { kind: 'chart' }>,
  writing: Writing,
): Promise<readonly FileChild[]> {
  await new Promise((resolve) => setImmediate(resolve))
  const width = Math.floor(writing.width / twipsInAPixel)
  const picture = renderChartPng(chart, { width, scale: sharpness })
  const id = writing.nextPicture()
  const image = new ImageRun({
    type: 'png',
    data: picture.bytes,
    transformation: { width: picture.width, height: picture.height },
    altText: { id: String(id), name: caption, description: shorten(cleanText(chart.altText)) },
  })
  return [
    writing.paragraph({ style: 'Caption', text: cleanText(caption) }),
    writing.paragraph({ style: 'Small', keepNext: true, text: cleanText(chart.subtitle) }),
    writing.paragraph({ style: 'Normal', children: [image] }),
  ]
}

function shorten(text: string): string {
  return text.length <= longestAltText ? text : `${text.slice(0, longestAltText - 1)}…`
}
