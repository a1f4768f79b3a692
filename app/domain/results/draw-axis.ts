import type { ChartAxis, VariationChart } from '#app/domain/results/chart.ts'
import type { Shape, TextShape } from '#app/domain/results/drawing.ts'
import { drawText, drawVertical, scaleOf } from '#app/domain/results/draw-marks.ts'
import { estimateTextWidth } from '#app/domain/results/text-width.ts'

/** Where the values lie: left and right end of the axis, top and bottom of the rows. */
export type Plot = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The place of a value on the axis; values off the axis are put at its end. */
export function positionOf(axis: ChartAxis, plot: Pick<Plot, 'left' | 'right'>, value: number): number {
  const length = axis.max - axis.min
  const share = length === 0 ? 0 : (value - axis.min) / length
  return plot.left + Math.min(1, Math.max(0, share)) * (plot.right - plot.left)
}

/** Grid lines with their labels below, and the unit where no label carries it. */
export function drawAxis(axis: ChartAxis, plot: Plot, fontSize: number): readonly Shape[] {
  const scale = scaleOf(fontSize)
  const style = { size: 12 * scale, anchor: 'middle', fill: 'ink-3' } as const
  const lines = axis.ticks.map(({ at }) =>
    drawVertical(positionOf(axis, plot, at), plot.top, plot.bottom, 'rule', scale),
  )
  const labels = listRoomyTicks(axis, plot, style.size).map(({ at, label }) =>
    drawText(label, positionOf(axis, plot, at), plot.bottom + 18 * scale, style),
  )
  if (!needsUnitLine(axis)) return [...lines, ...labels]
  const unit = drawText(axis.unit, plot.right, plot.bottom + 35 * scale, { ...style, anchor: 'end' })
  return [...lines, ...labels, unit]
}

/**
 * Every tick whose label has room; on a phone every second or third. The last one stays, for it may carry the unit. The
 * grid has all of them.
 */
function listRoomyTicks(axis: ChartAxis, plot: Plot, fontSize: number): ChartAxis['ticks'] {
  const { ticks } = axis
  const widest = Math.max(0, ...ticks.map(({ label }) => estimateTextWidth(label, fontSize)))
  const apart = (plot.right - plot.left) / Math.max(1, ticks.length - 1)
  const step = apart > 0 ? Math.max(1, Math.ceil((widest + fontSize / 2) / apart)) : 1
  return ticks.filter((_, index) => (ticks.length - 1 - index) % step === 0)
}

/** Height below the plot. */
export function axisHeight(axis: ChartAxis, fontSize: number): number {
  return (needsUnitLine(axis) ? 41 : 24) * scaleOf(fontSize)
}

function needsUnitLine(axis: ChartAxis): boolean {
  return axis.unit !== '' && !axis.ticks.some(({ label }) => label.endsWith(axis.unit))
}

/** The cluster's value as a line with its label on top, kept inside `left`–`right`. */
export function drawCluster(
  chart: Pick<VariationChart, 'axis' | 'cluster'>,
  plot: Plot,
  label: { readonly baseline: number; readonly left: number; readonly right: number },
  fontSize: number,
): readonly Shape[] {
  if (!chart.cluster) return []
  const scale = scaleOf(fontSize)
  const x = positionOf(chart.axis, plot, chart.cluster.value)
  const text = drawText(chart.cluster.label, x, label.baseline, {
    size: fontSize,
    weight: 600,
    anchor: 'middle',
  })
  const line = drawVertical(x, label.baseline + 5 * scale, plot.bottom + 3 * scale, 'cluster', 2 * scale)
  return [line, keepBetween(text, label.left, label.right)]
}

/** Moves a centred text sideways until it lies between the two. */
export function keepBetween(text: TextShape, left: number, right: number): TextShape {
  const half = estimateTextWidth(text.text, text.size) / 2
  return { ...text, x: Math.max(left + half, Math.min(right - half, text.x)) }
}

/** How the further lines are told apart, in px at the ordinary text size: long dashes, and dots. */
export const comparatorDashes = { 'line-1': [7, 4], 'line-2': [2, 3] } as const

/** Target, region, median or quartile: dashed lines behind the cluster's, named in the legend. */
export function drawComparators(
  { axis, comparators }: Pick<VariationChart, 'axis' | 'comparators'>,
  plot: Plot,
  fontSize: number,
): readonly Shape[] {
  const scale = scaleOf(fontSize)
  return comparators.map(({ mark, value }) => {
    const [dash, gap] = comparatorDashes[mark]
    const x = positionOf(axis, plot, value)
    return drawVertical(x, plot.top, plot.bottom, 'ink-2', 1.6 * scale, [dash * scale, gap * scale])
  })
}
