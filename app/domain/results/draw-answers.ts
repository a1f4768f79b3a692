import type { AnswersChart } from '#app/domain/results/chart.ts'
import type { Shape } from '#app/domain/results/drawing.ts'
import { drawRect, drawText, scaleOf } from '#app/domain/results/draw-marks.ts'
import { estimateTextWidth, fitText } from '#app/domain/results/text-width.ts'

type AnswerRow = AnswersChart['rows'][number]

const rowHeight = 44
const barHeight = 16

/**
 * One bar an answer with its words above it; of two groups the first grows to the left and the second to the right, so
 * that the same answer can be compared across the middle.
 */
export function drawAnswers(
  chart: AnswersChart,
  width: number,
  fontSize: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const scale = scaleOf(fontSize)
  const mirrored = chart.sides.length > 1
  const top = mirrored ? 24 * scale : 0
  const height = top + chart.rows.length * rowHeight * scale
  const draw = mirrored ? drawMirroredRow : drawPlainRow
  const shapes = [
    ...(mirrored ? drawSides(chart, width, fontSize) : []),
    ...chart.rows.flatMap((row, index) => draw(chart, row, top + index * rowHeight * scale, width, fontSize)),
  ]
  return { shapes, height: Math.max(height, 1) }
}

/** The longest bar reaches as far as its text lets it, and at least half of everybody is in view. */
function fullShare({ rows }: AnswersChart): number {
  return Math.max(0.5, ...rows.flatMap(({ bars }) => bars.map(({ share }) => share)))
}

function widestText({ rows }: AnswersChart, fontSize: number): number {
  const texts = rows.flatMap(({ bars }) => bars.map(({ text }) => text))
  return Math.max(0, ...texts.map((text) => estimateTextWidth(text, fontSize))) + fontSize
}

function drawPlainRow(
  chart: AnswersChart,
  { label, bars }: AnswerRow,
  top: number,
  width: number,
  fontSize: number,
): readonly Shape[] {
  const scale = scaleOf(fontSize)
  const room = width - widestText(chart, fontSize)
  return [
    drawText(fitText(label, fontSize, width), 0, top + 14 * scale, { size: fontSize }),
    ...bars.slice(0, 1).flatMap(({ share, text }) => {
      const wide = (share / fullShare(chart)) * room
      const y = top + 20 * scale
      return [
        drawRect({ x: 0, y, width: Math.max(wide, scale), height: barHeight * scale }, 'series-1'),
        drawText(text, wide + 6 * scale, y + 12.5 * scale, { size: fontSize, weight: 600 }),
      ]
    }),
  ]
}

function drawMirroredRow(
  chart: AnswersChart,
  { label, bars }: AnswerRow,
  top: number,
  width: number,
  fontSize: number,
): readonly Shape[] {
  const scale = scaleOf(fontSize)
  const middle = width / 2
  const room = middle - widestText(chart, fontSize)
  const y = top + 20 * scale
  const name = drawText(fitText(label, fontSize, width), middle, top + 14 * scale, {
    size: fontSize,
    anchor: 'middle',
  })
  const drawn = bars.slice(0, 2).flatMap(({ share, text }, side) => {
    const wide = Math.max((share / fullShare(chart)) * room, scale)
    const left = side === 0
    const place = { x: left ? middle - wide : middle, y, width: wide, height: barHeight * scale }
    const x = left ? middle - wide - 6 * scale : middle + wide + 6 * scale
    return [
      drawRect(place, left ? 'series-2' : 'series-1', 'paper'),
      drawText(text, x, y + 12.5 * scale, { size: fontSize, weight: 600, anchor: left ? 'end' : 'start' }),
    ]
  })
  return [name, ...drawn]
}

function drawSides({ sides }: AnswersChart, width: number, fontSize: number): readonly Shape[] {
  const scale = scaleOf(fontSize)
  const middle = width / 2
  const [first = '', second = ''] = sides.map((side) => fitText(side, fontSize, middle - 14 * scale))
  const style = { size: fontSize, weight: 600 } as const
  return [
    drawText(first, middle - 10 * scale, 14 * scale, { ...style, anchor: 'end' }),
    drawText(second, middle + 10 * scale, 14 * scale, style),
  ]
}
