import type { Chart } from '#app/domain/results/chart.ts'
import { drawAnswers } from '#app/domain/results/draw-answers.ts'
import { drawColumns } from '#app/domain/results/draw-columns.ts'
import { drawFunnel } from '#app/domain/results/draw-funnel.ts'
import { drawLegend } from '#app/domain/results/draw-legend.ts'
import { moveDown } from '#app/domain/results/draw-marks.ts'
import { drawPairs } from '#app/domain/results/draw-pairs.ts'
import { drawRows } from '#app/domain/results/draw-rows.ts'
import { drawStacked } from '#app/domain/results/draw-stacked.ts'
import { drawTrend } from '#app/domain/results/draw-trend.ts'
import type { Drawing, Shape } from '#app/domain/results/drawing.ts'

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
  const signs = chart.legend.filter(({ mark }) => !isColumns(chart) || mark !== 'interval')
  const legend = drawLegend(withLegend ? signs : [], width, fontSize)
  const body = drawBody(chart, width, fontSize)
  return {
    width,
    height: Math.ceil(legend.height + body.height),
    altText: chart.altText,
    shapes: [...legend.shapes, ...moveDown(body.shapes, legend.height)],
  }
}

function isColumns(chart: Chart): boolean {
  return chart.kind === 'variation' && chart.rows.length > mostRows
}

function drawBody(
  chart: Chart,
  width: number,
  fontSize: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  switch (chart.kind) {
    case 'variation':
      return isColumns(chart) ? drawColumns(chart, width, fontSize) : drawRows(chart, width, fontSize)
    case 'funnel':
      return drawFunnel(chart, width, fontSize)
    case 'pairs':
      return drawPairs(chart, width, fontSize)
    case 'stacked':
      return drawStacked(chart, width, fontSize)
    case 'answers':
      return drawAnswers(chart, width, fontSize)
    case 'trend':
      return drawTrend(chart, width, fontSize)
  }
}
