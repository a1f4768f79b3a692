import { ImageRun } from 'docx'
import { renderDrawingPng } from '#app/exports/chart-image.server.ts'
import { sharpness, twipsInAPixel } from '#app/exports/word/measures.server.ts'
import { shortenAltText } from '#app/exports/word/native-chart.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import { drawStrip } from '#app/domain/results/draw-strip.ts'
import type { Strip } from '#app/domain/results/strip.ts'

const names = { da: 'Diagram', en: 'Chart' } as const

/** A strip as a picture: Word has no chart of its own that puts one mark above the others on a line. @param room twips */
export function printStrip(strip: Strip, room: number, writing: Writing): ImageRun {
  const drawing = drawStrip(strip, Math.floor(room / twipsInAPixel))
  const { bytes, width, height } = renderDrawingPng(drawing, sharpness)
  const id = String(writing.nextPicture())
  const name = `${names[writing.language]} ${id}`
  const altText = { id, name, description: shortenAltText(strip.altText) }
  return new ImageRun({ type: 'png', data: bytes, transformation: { width, height }, altText })
}
