import { type FileChild } from 'docx'
import { cleanText } from '#app/exports/word/inline.server.ts'
import { printNativeChart } from '#app/exports/word/native-chart.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'

/** Twips in a pixel of 96 to the inch. */
const twipsInAPixel = 15

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
    writing.paragraph({ style: 'Caption', text: cleanText(caption) }),
    writing.paragraph({ style: 'Small', keepNext: true, text: cleanText(`${chart.subtitle}${read}`) }),
    writing.paragraph({ style: 'Normal', children: [printNativeChart(chart, { id, name: caption, width })] }),
  ]
}
