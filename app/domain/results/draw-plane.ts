import type { ChartAxis, ChartPoint } from '#app/domain/results/chart.ts'
import { type Plot, positionOf } from '#app/domain/results/draw-axis.ts'
import type { Shape } from '#app/domain/results/drawing.ts'
import { drawText, scaleOf } from '#app/domain/results/draw-marks.ts'
import { estimateTextWidth } from '#app/domain/results/text-width.ts'

/** How far up a value lies. */
export function heightOf(axis: ChartAxis, plot: Plot, value: number): number {
  return plot.bottom - positionOf(axis, { left: 0, right: 1 }, value) * (plot.bottom - plot.top)
}

/** A place in the plane as px. */
export function placeOf(
  point: ChartPoint,
  { sizeAxis, valueAxis }: { readonly sizeAxis: ChartAxis; readonly valueAxis: ChartAxis },
  plot: Plot,
): readonly [x: number, y: number] {
  return [positionOf(sizeAxis, plot, point.size), heightOf(valueAxis, plot, point.value)]
}

/** Room that the labels of a standing axis take. */
export function standingWidth({ ticks }: ChartAxis, fontSize: number): number {
  const size = 12 * scaleOf(fontSize)
  return Math.max(0, ...ticks.map(({ label }) => estimateTextWidth(label, size))) + 10 * scaleOf(fontSize)
}

/** Grid lines across, with their labels to the left and the unit on top where no label carries it. */
export function drawStandingAxis(axis: ChartAxis, plot: Plot, fontSize: number): readonly Shape[] {
  const scale = scaleOf(fontSize)
  const size = 12 * scale
  const unit = axis.unit !== '' && !axis.ticks.some(({ label }) => label.endsWith(axis.unit))
  return [
    ...axis.ticks.flatMap(({ at, label }): Shape[] => {
      const y = heightOf(axis, plot, at)
      return [
        {
          kind: 'line',
          x1: plot.left,
          y1: y,
          x2: plot.right,
          y2: y,
          stroke: 'rule',
          strokeWidth: scale,
          dash: null,
          cap: 'butt',
        },
        drawText(label, plot.left - 8 * scale, y + size * 0.35, { size, anchor: 'end', fill: 'ink-3' }),
      ]
    }),
    ...(unit ? [drawText(axis.unit, 0, plot.top - 14 * scale, { size, fill: 'ink-3' })] : []),
  ]
}
