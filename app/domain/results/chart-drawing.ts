import type { Chart } from '#app/domain/results/chart.ts'
import { drawColumns } from '#app/domain/results/draw-columns.ts'
import { drawLegend } from '#app/domain/results/draw-legend.ts'
import { moveDown } from '#app/domain/results/draw-marks.ts'
import { drawRows } from '#app/domain/results/draw-rows.ts'
import type { Drawing } from '#app/domain/results/drawing.ts'

export type DrawingOptions = {
  readonly width: number
  /** Ordinary text in px; rows, marks and gaps grow with it. */
  readonly fontSize?: number
  /** Left out where the legend stands in words elsewhere. */
  readonly legend?: boolean
}

/** More practices than this are drawn as columns of dots. */
export const mostRows = 40

/** Lays a chart out in lines, marks and text. Knows no font, no file format and no page. */
export function drawChart(
  chart: Chart,
  { width, fontSize = 13, legend: withLegend = true }: DrawingOptions,
): Drawing {
  const columns = chart.rows.length > mostRows
  const signs = chart.legend.filter(({ mark }) => !columns || mark !== 'interval')
  const legend = drawLegend(withLegend ? signs : [], width, fontSize)
  const body = columns ? drawColumns(chart, width, fontSize) : drawRows(chart, width, fontSize)
  return {
    width,
    height: Math.ceil(legend.height + body.height),
    altText: chart.altText,
    shapes: [...legend.shapes, ...moveDown(body.shapes, legend.height)],
  }
}
