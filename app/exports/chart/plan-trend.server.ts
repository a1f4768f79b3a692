import type { TrendChart } from '#app/domain/results/chart.ts'
import { numberFormat, roundTo } from '#app/exports/chart/numbers.server.ts'
import { type CategoryPlan, planAxis, plainSeries } from '#app/exports/chart/plan.server.ts'

/** The cluster's value through the rounds as a line, with its interval at each. */
export function planTrend({ points, valueAxis, title }: TrendChart, textSize: number): CategoryPlan {
  const away = (end: number | null, value: number) =>
    end === null
      ? null
      : roundTo(
          Math.abs(roundTo(end, valueAxis.unit, 1) - roundTo(value, valueAxis.unit, 1)),
          valueAxis.unit,
          1,
        )
  return {
    drawn: 'points',
    categories: points.map(({ label }) => label),
    categoryTitle: '',
    hasCategoryLabels: true,
    axis: planAxis(valueAxis),
    hasLegend: false,
    series: [
      {
        ...plainSeries,
        name: title,
        values: points.map(({ value }) => roundTo(value, valueAxis.unit, 1)),
        colour: 'own',
        mark: { shape: 'circle', size: Math.round(textSize * 0.65), hollow: false },
        line: 'solid',
        format: numberFormat(valueAxis.unit, 1),
        labels: 'all',
        interval: {
          colour: 'interval',
          dashed: false,
          plus: points.map(({ high, value }) => away(high, value)),
          minus: points.map(({ low, value }) => away(low, value)),
        },
      },
    ],
  }
}
