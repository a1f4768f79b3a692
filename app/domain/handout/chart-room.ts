import { drawChart } from '#app/domain/results/chart-drawing.ts'
import type { Chart } from '#app/domain/results/chart.ts'

/** Points: with its heading, the sentence above it and its caption a chart is to keep within one page, upright or lying. */
const tallest = { upright: 560, lying: 320 } as const
const widestUpright = 500

const pixel = 0.75

/** What a chart takes on paper without its legend: as much as in the preview, and no more than a page has room for. */
export function chartRoom(chart: Chart, width: number): number {
  const { height } = drawChart(chart, { width: width / pixel, legend: false })
  return Math.min(height * pixel, width > widestUpright ? tallest.lying : tallest.upright)
}
