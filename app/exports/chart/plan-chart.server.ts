import { mostRows } from '#app/domain/results/chart-drawing.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import type { ChartPlan, ChartSetting } from '#app/exports/chart/plan.server.ts'
import { planVariationDots } from '#app/exports/chart/plan-dots.server.ts'
import { planFunnel } from '#app/exports/chart/plan-funnel.server.ts'
import { planPairRows, planPairsUpright } from '#app/exports/chart/plan-pairs.server.ts'
import { planAnswers, planStacked } from '#app/exports/chart/plan-shares.server.ts'
import { planTrend } from '#app/exports/chart/plan-trend.server.ts'
import { planVariationUpright } from '#app/exports/chart/plan-upright.server.ts'
import { planVariationRows } from '#app/exports/chart/plan-variation.server.ts'

/**
 * A chart as Office is to draw it.
 * @param way practices stand as rows on paper, the same way up as the preview; a slide is too low for that, and they stand side by side
 */
export function planChart(chart: Chart, way: 'rows' | 'upright', setting: ChartSetting): ChartPlan {
  switch (chart.kind) {
    case 'variation':
      if (way === 'upright') return planVariationUpright(chart)
      return chart.rows.length > mostRows
        ? planVariationDots(chart, setting)
        : planVariationRows(chart, setting)
    case 'pairs':
      return way === 'upright' ? planPairsUpright(chart) : planPairRows(chart, setting)
    case 'stacked':
      return planStacked(chart)
    case 'answers':
      return planAnswers(chart)
    case 'trend':
      return planTrend(chart, setting)
    case 'funnel':
      return planFunnel(chart, setting)
  }
}
