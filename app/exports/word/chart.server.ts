import type { FileChild } from 'docx'
import { printCaption } from '#app/exports/word/caption.server.ts'
import { cleanText } from '#app/exports/word/inline.server.ts'
import { printNativeChart } from '#app/exports/word/native-chart.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'

/** A line has no legend of its own. */
const intervalWords = { da: 'Lodrette streger', en: 'Upright bars' } as const

/** Caption and basis in words, then the chart. */
export function printChart(
  { chart, caption }: Extract<HandoutBlock, { kind: 'chart' }>,
  writing: Writing,
): readonly FileChild[] {
  const interval = chart.kind === 'trend' && chart.legend.find(({ mark }) => mark === 'interval')
  const read = interval ? [`${intervalWords[writing.language]}: ${interval.label}`] : []
  const basis = [chart.subtitle, ...read].filter((text) => text !== '').join(' · ')
  return [
    printCaption(caption, 'figure', writing),
    writing.paragraph({ style: 'Small', keepNext: true, text: cleanText(basis) }),
    writing.paragraph({ style: 'Figure', children: [printNativeChart(chart, caption, writing)] }),
  ]
}
