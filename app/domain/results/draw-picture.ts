import { drawChart } from '#app/domain/results/chart-drawing.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import { drawText, moveDown } from '#app/domain/results/draw-marks.ts'
import type { Drawing, Shape } from '#app/domain/results/drawing.ts'
import { wrapText } from '#app/domain/results/wrap-text.ts'

const margin = 20
const title = { size: 18, line: 24 }
const subtitle = { size: 13, line: 18 }

/**
 * A chart that stands alone, outside any page: with its title, population, number of practices, source and period above, and
 * a note where the page would have had it below.
 */
export function drawPicture(chart: Chart, width: number, note = ''): Drawing {
  const room = width - 2 * margin
  const heads = wrapText(chart.title, title.size, room)
  const subs = wrapText(chart.subtitle, subtitle.size, room)
  const body = drawChart(chart, { width: room })
  const top = margin + heads.length * title.line + subs.length * subtitle.line + 10
  const notes = note === '' ? [] : wrapText(note, subtitle.size, room)
  const bottom = top + body.height + 20
  return {
    width,
    height: bottom + notes.length * subtitle.line + margin / 2,
    altText: chart.altText,
    shapes: [
      ...heads.map((text, line) =>
        drawText(text, margin, margin + (line + 0.75) * title.line, { size: title.size, weight: 600 }),
      ),
      ...subs.map((text, line) =>
        drawText(text, margin, margin + heads.length * title.line + (line + 0.75) * subtitle.line, {
          size: subtitle.size,
          fill: 'ink-2',
        }),
      ),
      ...moveRight(moveDown(body.shapes, top), margin),
      ...notes.map((text, line) =>
        drawText(text, margin, bottom + (line + 0.5) * subtitle.line, { size: subtitle.size, fill: 'ink-2' }),
      ),
    ],
  }
}

function moveRight(shapes: readonly Shape[], by: number): readonly Shape[] {
  return shapes.map((shape) => {
    switch (shape.kind) {
      case 'line':
        return { ...shape, x1: shape.x1 + by, x2: shape.x2 + by }
      case 'polyline':
        return { ...shape, points: shape.points.map(([x, y]) => [x + by, y] as const) }
      case 'circle':
      case 'diamond':
        return { ...shape, cx: shape.cx + by }
      case 'rect':
      case 'text':
        return { ...shape, x: shape.x + by }
    }
  })
}
