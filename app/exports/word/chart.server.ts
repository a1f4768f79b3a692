import { ImageRun, type FileChild, type ParagraphChild } from 'docx'
import { renderChartPng } from '#app/exports/chart-image.server.ts'
import { printCaption } from '#app/exports/word/caption.server.ts'
import { cleanText } from '#app/exports/word/inline.server.ts'
import { printNativeChart, shortenAltText } from '#app/exports/word/native-chart.server.ts'
import { sharpness, twipsInAPixel } from '#app/exports/word/measures.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'

/** The legend of the chart itself has the marks only. */
const intervalWords = { da: 'Lodrette streger', en: 'Upright bars' } as const

/** Caption and basis in words, then the chart. Others get a turn before each is made: a workbook goes with it. */
export async function printChart(
  { chart, caption }: Extract<HandoutBlock, { kind: 'chart' }>,
  writing: Writing,
): Promise<readonly FileChild[]> {
  await new Promise((resolve) => setImmediate(resolve))
  const width = Math.floor(writing.width / twipsInAPixel)
  const interval = chart.legend.find(({ mark }) => mark === 'interval')
  const read = interval ? ` · ${intervalWords[writing.language]}: ${interval.label}` : ''
  const id = String(writing.nextPicture())
  return [
    printCaption(caption, 'figure', writing),
    writing.paragraph({ style: 'Small', keepNext: true, text: cleanText(`${chart.subtitle}${read}`) }),
    writing.paragraph({ style: 'Normal', children: [printDrawing(chart, { id, name: caption, width })] }),
  ]
}

/** Variation between practices can be edited in Word; the other kinds are pictures. @param place width in px */
function printDrawing(
  chart: Chart,
  place: { readonly id: string; readonly name: string; readonly width: number },
): ParagraphChild {
  if (chart.kind === 'variation') return printNativeChart(chart, place)
  const { bytes, width, height } = renderChartPng(chart, { width: place.width, scale: sharpness })
  return new ImageRun({
    type: 'png',
    data: bytes,
    transformation: { width, height },
    altText: { id: place.id, name: cleanText(place.name), description: shortenAltText(chart.altText) },
  })
}
