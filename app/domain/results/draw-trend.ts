import type { TrendChart } from '#app/domain/results/chart.ts'
import type { Plot } from '#app/domain/results/draw-axis.ts'
import type { Shape } from '#app/domain/results/drawing.ts'
import { drawMark, drawText, drawVertical, scaleOf } from '#app/domain/results/draw-marks.ts'
import { drawStandingAxis, heightOf, standingWidth } from '#app/domain/results/draw-plane.ts'

const plotHeight = 220

/** The cluster's value through the rounds: its interval upright at each, and the value above it. */
export function drawTrend(
  chart: TrendChart,
  width: number,
  fontSize: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const scale = scaleOf(fontSize)
  const top = 34 * scale
  const plot: Plot = {
    left: standingWidth(chart.valueAxis, fontSize),
    right: width - 14 * scale,
    top,
    bottom: top + plotHeight * scale,
  }
  const step = (plot.right - plot.left) / Math.max(1, chart.points.length)
  const at = (index: number) => plot.left + (index + 0.5) * step
  const up = (value: number) => heightOf(chart.valueAxis, plot, value)
  const line: Shape = {
    kind: 'polyline',
    points: chart.points.map(({ value }, index) => [at(index), up(value)]),
    stroke: 'cluster',
    strokeWidth: 2 * scale,
    dash: null,
  }
  const shapes = [
    ...drawStandingAxis(chart.valueAxis, plot, fontSize),
    ...(chart.points.length > 1 ? [line] : []),
    ...chart.points.flatMap((point, index) => drawPoint(point, at(index), { up, plot, fontSize })),
  ]
  return { shapes, height: plot.bottom + 26 * scale }
}

function drawPoint(
  { label, value, low, high, valueText }: TrendChart['points'][number],
  x: number,
  {
    up,
    plot,
    fontSize,
  }: { readonly up: (value: number) => number; readonly plot: Plot; readonly fontSize: number },
): readonly Shape[] {
  const scale = scaleOf(fontSize)
  const text = { size: fontSize, anchor: 'middle' } as const
  const above = up(high ?? value) - 9 * scale
  return [
    ...(low === null || high === null ? [] : [drawVertical(x, up(low), up(high), 'interval', 2 * scale)]),
    drawMark(x, up(value), { small: false, own: false }, scale),
    drawText(valueText, x, above, { ...text, weight: 600 }),
    drawText(label, x, plot.bottom + 20 * scale, { ...text, size: 12 * scale, fill: 'ink-2' }),
  ]
}
