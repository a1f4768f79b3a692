import type { ChartRow, VariationChart } from '#app/domain/results/chart.ts'
import {
  axisHeight,
  drawAxis,
  drawCluster,
  drawComparators,
  keepBetween,
  positionOf,
  type Plot,
} from '#app/domain/results/draw-axis.ts'
import type { Shape, TextShape } from '#app/domain/results/drawing.ts'
import { drawMark, drawRect, drawText, drawVertical, scaleOf } from '#app/domain/results/draw-marks.ts'
import { estimateTextWidth } from '#app/domain/results/text-width.ts'

/** Width of one column of dots at the ordinary text size. */
const columnWidth = 12
const lineHeight = 22

type Dot = { readonly row: ChartRow; readonly x: number; readonly height: number }
type Callout = { readonly text: TextShape; readonly dot: Dot; readonly line: number }

/**
 * For many practices: dots stacked in columns along the axis. Only the own practice, the cluster and the two ends are
 * named; the table twin has all of them (UX.md §5).
 */
export function drawColumns(
  chart: VariationChart,
  width: number,
  fontSize: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const scale = scaleOf(fontSize)
  const sides = { left: 14 * scale, right: width - 28 * scale }
  const dots = stackDots(chart, sides, scale)
  const callouts = placeCallouts(dots, width, fontSize)
  const top = (2 + Math.max(0, ...callouts.map(({ line }) => line))) * lineHeight * scale
  const highest = Math.max(1, ...dots.map(({ height }) => height + 1))
  const plot: Plot = { ...sides, top, bottom: top + (highest + 0.5) * columnWidth * scale }
  const label = { baseline: 16 * scale, left: 0, right: width }
  const shapes = [
    ...drawAxis(chart.axis, plot, fontSize),
    ...drawComparators(chart, plot, fontSize),
    ...drawCluster(chart, plot, label, fontSize),
    ...callouts.flatMap((callout) => drawCallout(callout, plot, scale)),
    ...dots.map(({ row, x, height }) => drawMark(x, dotY(height, plot, scale), row, scale)),
  ]
  return { shapes, height: plot.bottom + axisHeight(chart.axis, fontSize) }
}

function stackDots(
  chart: VariationChart,
  sides: Pick<Plot, 'left' | 'right'>,
  scale: number,
): readonly Dot[] {
  const wide = columnWidth * scale
  const heights = new Map<number, number>()
  const named = new Set(namedRows(chart.rows))
  const namedLast = chart.rows.toSorted((a, b) => Number(named.has(a)) - Number(named.has(b)))
  return namedLast.map((row) => {
    const column = Math.round((positionOf(chart.axis, sides, row.value) - sides.left) / wide)
    const height = heights.get(column) ?? 0
    heights.set(column, height + 1)
    return { row, x: sides.left + column * wide, height }
  })
}

/** The own practice and the two ends, each once. */
function namedRows(rows: readonly ChartRow[]): readonly ChartRow[] {
  const named = [rows.find((row) => row.own), rows[0], rows.at(-1)]
  return [...new Set(named)].filter((row) => row !== undefined)
}

function placeCallouts(dots: readonly Dot[], width: number, fontSize: number): readonly Callout[] {
  const rows = dots.map(({ row }) => row).toSorted((a, b) => b.value - a.value)
  const placed: Callout[] = []
  for (const row of namedRows(rows)) {
    const dot = dots.find((candidate) => candidate.row === row)
    if (!dot) continue
    const style = { size: fontSize, anchor: 'middle', weight: row.own ? 600 : 400 } as const
    const centred = drawText(`${row.label} ${row.valueText}`, dot.x, 0, {
      ...style,
      fill: row.own ? 'own-text' : 'ink-2',
    })
    const text = keepBetween(centred, 0, width)
    placed.push({ text, dot, line: freeLine(text, placed) })
  }
  return placed
}

function freeLine(text: TextShape, placed: readonly Callout[]): number {
  const clash = (line: number) => placed.some((other) => other.line === line && overlap(text, other.text))
  const tried = placed.map((_, index) => index + 1)
  return tried.find((line) => !clash(line)) ?? placed.length + 1
}

function overlap(a: TextShape, b: TextShape): boolean {
  const reach = (estimateTextWidth(a.text, a.size) + estimateTextWidth(b.text, b.size)) / 2
  return Math.abs(a.x - b.x) < reach + a.size
}

/** The text on its own piece of paper, so that the cluster's line does not run through it. */
function drawCallout({ text, dot, line }: Callout, plot: Plot, scale: number): readonly Shape[] {
  const y = (line + 0.72) * lineHeight * scale
  const wide = estimateTextWidth(text.text, text.size)
  const end = dotY(dot.height, plot, scale) - 8 * scale
  return [
    drawVertical(dot.x, y + 5 * scale, end, dot.row.own ? 'own' : 'interval', scale),
    drawRect({ x: text.x - wide / 2, y: y - text.size, width: wide, height: text.size * 1.3 }, 'paper'),
    { ...text, y },
  ]
}

function dotY(height: number, plot: Plot, scale: number): number {
  return plot.bottom - (height + 0.6) * columnWidth * scale
}
