import type { ChartRow, VariationChart } from '#app/domain/results/chart.ts'
import {
  axisHeight,
  drawAxis,
  drawCluster,
  drawComparators,
  positionOf,
  type Plot,
} from '#app/domain/results/draw-axis.ts'
import type { Shape } from '#app/domain/results/drawing.ts'
import { drawInterval, drawMark, drawRect, drawText, scaleOf } from '#app/domain/results/draw-marks.ts'
import { estimateTextWidth, fitText } from '#app/domain/results/text-width.ts'

type Layout = {
  readonly plot: Plot
  readonly width: number
  readonly fontSize: number
  readonly scale: number
  readonly rowHeight: number
  readonly labelWidth: number
  /** Right edges of the two columns; null where they are left out. */
  readonly valueRight: number | null
  readonly intervalRight: number | null
}

/** More rows than this are set closer and without value columns. */
export const mostWideRows = 24
/** Px at the ordinary text size under which the dots need the room: the interval then stands in the table alone. */
const narrowPrint = 420

/** One row per practice: label, interval, dot and value in words (UX.md §5). */
export function drawRows(
  chart: VariationChart,
  width: number,
  fontSize: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const layout = layOut(chart, width, fontSize)
  const { plot, scale } = layout
  const label = { baseline: plot.top - 9 * scale, left: 0, right: headingLeft(chart, layout) }
  const shapes = [
    ...chart.rows.flatMap((row, index) => (row.own ? [drawOwnBand(layout, index)] : [])),
    ...drawAxis(chart.axis, plot, fontSize),
    ...drawComparators(chart, plot, fontSize),
    ...drawCluster(chart, plot, label, fontSize),
    ...drawValueHeading(chart, layout),
    ...chart.rows.flatMap((row, index) => drawRow(chart, row, index, layout)),
  ]
  return { shapes, height: plot.bottom + axisHeight(chart.axis, fontSize) }
}

function layOut(chart: VariationChart, width: number, fontSize: number): Layout {
  const scale = scaleOf(fontSize)
  const wide = chart.rows.length <= mostWideRows
  const rowHeight = (wide ? 26 : 18) * scale
  const labelWidth = Math.min(
    width * 0.34,
    Math.max(0, ...chart.rows.map((row) => estimateTextWidth(row.label, fontSize) * (row.own ? 1.06 : 1))),
  )
  const printsIntervals = wide && width >= narrowPrint * scale
  const intervals = printsIntervals
    ? columnWidth(
        chart.rows.map((row) => row.intervalText ?? ''),
        12 * scale,
      )
    : 0
  const values = wide
    ? columnWidth(
        chart.rows.map((row) => row.valueText),
        fontSize,
      )
    : 0
  const right = width - 8 * scale
  const intervalRight = intervals > 0 ? right : null
  const valueRight = values > 0 ? right - (intervals > 0 ? intervals + 14 * scale : 0) : null
  const plotRight = valueRight === null ? width - 24 * scale : valueRight - values - 22 * scale
  const top = 26 * scale
  return {
    plot: {
      left: 10 * scale + labelWidth + 14 * scale,
      right: plotRight,
      top,
      bottom: top + chart.rows.length * rowHeight,
    },
    width,
    fontSize,
    scale,
    rowHeight,
    labelWidth,
    valueRight,
    intervalRight,
  }
}

function columnWidth(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => estimateTextWidth(text, size)))
}

function middleOf(index: number, { plot, rowHeight }: Layout): number {
  return plot.top + (index + 0.5) * rowHeight
}

function drawRow(chart: VariationChart, row: ChartRow, index: number, layout: Layout): readonly Shape[] {
  const { plot, scale } = layout
  const y = middleOf(index, layout)
  const at = (value: number) => positionOf(chart.axis, plot, value)
  const interval =
    row.low === null || row.high === null ? [] : [drawInterval(at(row.low), at(row.high), y, row, scale)]
  return [...interval, drawMark(at(row.value), y, row, scale), ...drawRowTexts(row, y, layout)]
}

function drawRowTexts(row: ChartRow, middle: number, layout: Layout): readonly Shape[] {
  const { scale, fontSize, labelWidth, valueRight, intervalRight } = layout
  const y = middle + fontSize * 0.35
  const fill = row.own ? 'own-text' : 'ink'
  const weight = row.own ? 600 : 400
  const label = fitText(row.label, fontSize, labelWidth + 4 * scale)
  const shapes: Shape[] = [drawText(label, 10 * scale, y, { size: fontSize, weight, fill })]
  if (valueRight !== null) {
    shapes.push(drawText(row.valueText, valueRight, y, { size: fontSize, weight: 600, anchor: 'end', fill }))
  }
  if (intervalRight !== null && row.intervalText) {
    const size = 12 * scale
    shapes.push(drawText(row.intervalText, intervalRight, y, { size, anchor: 'end', fill: 'ink-2' }))
  }
  return shapes
}

function drawOwnBand(layout: Layout, index: number): Shape {
  const y = middleOf(index, layout) - layout.rowHeight / 2
  return drawRect({ x: 0, y, width: layout.width, height: layout.rowHeight }, 'tint')
}

function drawValueHeading(chart: VariationChart, { intervalRight, plot, scale }: Layout): readonly Shape[] {
  if (intervalRight === null || chart.valueHeading === '') return []
  const style = { size: 12 * scale, anchor: 'end', fill: 'ink-2' } as const
  return [drawText(chart.valueHeading, intervalRight, plot.top - 9 * scale, style)]
}

function headingLeft(chart: VariationChart, { intervalRight, width, scale }: Layout): number {
  if (intervalRight === null) return width
  return intervalRight - estimateTextWidth(chart.valueHeading, 12 * scale) - 8 * scale
}
