import type { ChartPoint, FunnelChart } from '#app/domain/results/chart.ts'
import { keepBetween, type Plot, positionOf } from '#app/domain/results/draw-axis.ts'
import type { Shape } from '#app/domain/results/drawing.ts'
import { drawMark, drawText, scaleOf } from '#app/domain/results/draw-marks.ts'
import { estimateTextWidth } from '#app/domain/results/text-width.ts'
import { drawStandingAxis, heightOf, placeOf, standingWidth } from '#app/domain/results/draw-plane.ts'

/** Dash and gap of the limits, in px at the ordinary text size; no gap is an unbroken line. */
export const limitDashes = { 'limit-inner': [5, 4], 'limit-outer': [1, 0] } as const

const plotHeight = 300

/** Practices by size and value between the limits; only the own practice is named: the table has all (UX.md §5). */
export function drawFunnel(
  chart: FunnelChart,
  width: number,
  fontSize: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const scale = scaleOf(fontSize)
  const top = 26 * scale
  const plot: Plot = {
    left: standingWidth(chart.valueAxis, fontSize),
    right: width - clusterRoom(chart, fontSize),
    top,
    bottom: top + plotHeight * scale,
  }
  const shapes = [
    ...drawStandingAxis(chart.valueAxis, plot, fontSize),
    ...drawSizes(chart, plot, fontSize),
    ...drawLimits(chart, plot, scale),
    ...drawClusterLine(chart, plot, fontSize),
    ...drawPoints(chart, plot, fontSize),
  ]
  return { shapes, height: plot.bottom + 42 * scale }
}

function drawSizes({ sizeAxis }: FunnelChart, plot: Plot, fontSize: number): readonly Shape[] {
  const scale = scaleOf(fontSize)
  const style = { size: 12 * scale, fill: 'ink-3', anchor: 'middle' } as const
  const ticks = sizeAxis.ticks.map(({ at, label }) =>
    drawText(label, positionOf(sizeAxis, plot, at), plot.bottom + 18 * scale, style),
  )
  const unit = drawText(sizeAxis.unit, plot.right, plot.bottom + 36 * scale, { ...style, anchor: 'end' })
  return [...ticks, unit]
}

function drawLimits(chart: FunnelChart, plot: Plot, scale: number): readonly Shape[] {
  return chart.limits.flatMap(({ mark, low, high }) => {
    const [dash, gap] = limitDashes[mark]
    const line = (points: readonly ChartPoint[]): Shape => ({
      kind: 'polyline',
      points: points.map((point) => placeOf(point, chart, plot)),
      stroke: 'ink-2',
      strokeWidth: 1.4 * scale,
      dash: gap === 0 ? null : [dash * scale, gap * scale],
    })
    return [line(low), line(high)]
  })
}

function drawClusterLine(
  { cluster, valueAxis }: FunnelChart,
  plot: Plot,
  fontSize: number,
): readonly Shape[] {
  const scale = scaleOf(fontSize)
  const y = heightOf(valueAxis, plot, cluster.value)
  return [
    {
      kind: 'line',
      x1: plot.left,
      y1: y,
      x2: plot.right,
      y2: y,
      stroke: 'cluster',
      strokeWidth: 2 * scale,
      dash: null,
      cap: 'butt',
    },
    ...linesOf(cluster.label).map((text, index) =>
      drawText(text, plot.right + 8 * scale, y + (index - 0.2) * 1.2 * fontSize, {
        size: fontSize,
        weight: 600,
      }),
    ),
  ]
}

/** At the end of its line, where no dot can lie: its name and its value, one under the other. */
function linesOf(label: string): readonly string[] {
  const at = label.lastIndexOf(' ')
  return at < 0 ? [label] : [label.slice(0, at), label.slice(at + 1)]
}

function clusterRoom({ cluster }: FunnelChart, fontSize: number): number {
  const widest = Math.max(...linesOf(cluster.label).map((text) => estimateTextWidth(text, fontSize) * 1.06))
  return widest + 12 * scaleOf(fontSize)
}

function drawPoints(chart: FunnelChart, plot: Plot, fontSize: number): readonly Shape[] {
  const scale = scaleOf(fontSize)
  const ownLast = chart.points.toSorted((a, b) => Number(a.own) - Number(b.own))
  return ownLast.flatMap((point) => {
    const [x, y] = placeOf(point, chart, plot)
    const mark = drawMark(x, y, point, scale)
    if (!point.own) return [mark]
    const style = { size: fontSize, weight: 600, fill: 'own-text', anchor: 'middle' } as const
    return [mark, keepBetween(drawText(point.label, x, y - 12 * scale, style), plot.left, plot.right)]
  })
}
