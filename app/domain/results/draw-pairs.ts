import type { PairsChart } from '#app/domain/results/chart.ts'
import { axisHeight, drawAxis, type Plot, positionOf } from '#app/domain/results/draw-axis.ts'
import type { Shape } from '#app/domain/results/drawing.ts'
import { drawJoin, drawPairMark, drawRect, drawText, scaleOf } from '#app/domain/results/draw-marks.ts'
import { estimateTextWidth, fitText } from '#app/domain/results/text-width.ts'

type PairRow = PairsChart['rows'][number]

type Layout = {
  readonly plot: Plot
  readonly width: number
  readonly fontSize: number
  readonly rowHeight: number
  readonly labelWidth: number
  /** Rows so many that only the cluster and the own practice are named: the table twin has all. */
  readonly dense: boolean
}

/** More rows than these are set closer, and closest without names. */
const mostWideRows = 24
const mostNamedRows = 40

/** Hollow the first, filled the second, a line between; cluster and own practice on a band (UX.md §5). */
export function drawPairs(
  chart: PairsChart,
  width: number,
  fontSize: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const layout = layOut(chart, width, fontSize)
  const { plot } = layout
  const scale = scaleOf(fontSize)
  const heading = { size: 12 * scale, anchor: 'end', fill: 'ink-2' } as const
  const shapes = [
    ...chart.rows.flatMap((row, index) => (row.cluster || row.own ? [drawBand(index, layout)] : [])),
    ...drawAxis(chart.axis, plot, fontSize),
    drawText(chart.textHeading, width - 8 * scale, plot.top - 9 * scale, heading),
    ...chart.rows.flatMap((row, index) => drawRow(chart, row, index, layout)),
  ]
  return { shapes, height: plot.bottom + axisHeight(chart.axis, fontSize) }
}

function layOut(chart: PairsChart, width: number, fontSize: number): Layout {
  const scale = scaleOf(fontSize)
  const dense = chart.rows.length > mostNamedRows
  const rowHeight = (dense ? 11 : chart.rows.length > mostWideRows ? 18 : 26) * scale
  const named = chart.rows.filter((row) => isNamed(row, dense))
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => estimateTextWidth(text, fontSize) * 1.06))
  const labelWidth = Math.min(width * 0.34, widest(named.map(({ label }) => label)))
  const textWidth = widest(named.map(({ text }) => text))
  const top = 26 * scale
  return {
    plot: {
      left: 10 * scale + labelWidth + 14 * scale,
      right: width - 8 * scale - textWidth - 22 * scale,
      top,
      bottom: top + chart.rows.length * rowHeight,
    },
    width,
    fontSize,
    rowHeight,
    labelWidth,
    dense,
  }
}

function isNamed(row: PairRow, dense: boolean): boolean {
  return !dense || row.cluster || row.own
}

/** As high as its words need, also where rows are closer than that. */
function drawBand(index: number, { plot, rowHeight, width, fontSize }: Layout): Shape {
  const height = Math.max(rowHeight, fontSize * 1.3)
  const middle = plot.top + (index + 0.5) * rowHeight
  return drawRect({ x: 0, y: middle - height / 2, width, height }, 'tint')
}

function drawRow(chart: PairsChart, row: PairRow, index: number, layout: Layout): readonly Shape[] {
  const { plot, rowHeight, fontSize } = layout
  const scale = scaleOf(fontSize)
  const y = plot.top + (index + 0.5) * rowHeight
  const at = (value: number) => positionOf(chart.axis, plot, value)
  const { first, second } = row
  const marks: Shape[] = []
  if (first !== null && second !== null) {
    const strong = row.own || row.cluster
    marks.push(drawJoin(at(first), at(second), y, { sure: row.sure, strong }, scale))
  }
  const size = layout.dense ? scale * 0.8 : scale
  if (first !== null) marks.push(drawPairMark(at(first), y, 'first', size, row.own))
  if (second !== null) marks.push(drawPairMark(at(second), y, 'second', size, row.own))
  return [...marks, ...drawTexts(row, y, layout)]
}

function drawTexts(row: PairRow, middle: number, layout: Layout): readonly Shape[] {
  const { fontSize, labelWidth, width, dense } = layout
  const scale = scaleOf(fontSize)
  const y = middle + fontSize * 0.35
  const atRight = { size: fontSize, weight: 600, anchor: 'end' } as const
  if (!isNamed(row, dense)) return row.small ? [drawText('*', width - 8 * scale, y, atRight)] : []
  const strong = row.own || row.cluster
  const fill = row.own ? 'own-text' : 'ink'
  return [
    drawText(fitText(row.label, fontSize, labelWidth + 4 * scale), 10 * scale, y, {
      size: fontSize,
      weight: strong ? 600 : 400,
      fill,
    }),
    drawText(row.text, width - 8 * scale, y, { ...atRight, fill }),
  ]
}
