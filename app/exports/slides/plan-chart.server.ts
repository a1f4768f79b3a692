import { textOn } from '#app/domain/results/chart-colours.ts'
import type { AnswersChart, Chart, PairsChart, StackedChart, TrendChart } from '#app/domain/results/chart.ts'
import { axisFormat, shift } from '#app/exports/chart-numbers.server.ts'
import { type ChartPlan, planAxis, plainSeries } from '#app/exports/slides/chart-plan.server.ts'
import { planVariation } from '#app/exports/slides/variation-plan.server.ts'

const percent = '0\u00A0%'

/** Null for a picture that PowerPoint cannot draw in a way that can be edited. */
export function planChart(chart: Chart): ChartPlan | null {
  switch (chart.kind) {
    case 'variation':
      return planVariation(chart)
    case 'pairs':
      return planPairs(chart)
    case 'stacked':
      return planStacked(chart)
    case 'answers':
      return planAnswers(chart)
    case 'trend':
      return planTrend(chart)
    case 'funnel':
      return null
  }
}

function planPairs({ rows, axis, legend }: PairsChart): ChartPlan {
  const digits = 1 + shift(axis.unit)
  const round = (value: number | null) => (value === null ? null : Number(value.toFixed(digits)))
  const nameOf = (mark: 'first' | 'second') => legend.find((entry) => entry.mark === mark)?.label ?? ''
  const format = axisFormat({ axis })
  return {
    drawn: 'points',
    categories: rows.map(({ label }) => label),
    categoryTitle: '',
    hasCategoryLabels: true,
    axis: planAxis(axis),
    joinsPoints: true,
    hasLegend: true,
    series: [
      {
        ...plainSeries,
        name: nameOf('first'),
        values: rows.map(({ first }) => round(first)),
        mark: { shape: 'circle', size: 13, hollow: true },
        format,
      },
      {
        ...plainSeries,
        name: nameOf('second'),
        values: rows.map(({ second }) => round(second)),
        colour: 'own',
        mark: { shape: 'circle', size: 13, hollow: false },
        format,
      },
    ],
  }
}

function planStacked({ parts, bars }: StackedChart): ChartPlan {
  return {
    drawn: 'parts',
    categories: bars.map(({ label, note }) => [label, note].filter((text) => text !== '').join(', ')),
    categoryTitle: '',
    hasCategoryLabels: true,
    axis: null,
    joinsPoints: false,
    hasLegend: true,
    series: parts.map(({ label, colour }, at) => ({
      ...plainSeries,
      name: label,
      colour,
      values: bars.map(({ segments }) => wholePercent(segments[at]?.share)),
      format: percent,
      labels: bars.map(({ segments }) => (segments[at]?.text ?? '') !== ''),
      labelColour: textOn(colour),
    })),
  }
}

function planAnswers({ sides, rows }: AnswersChart): ChartPlan {
  return {
    drawn: 'bars',
    categories: rows.map(({ label }) => label),
    categoryTitle: '',
    hasCategoryLabels: true,
    axis: null,
    joinsPoints: false,
    hasLegend: sides.length > 1,
    series: sides.map((side, at) => ({
      ...plainSeries,
      name: side,
      colour: at === 0 ? 'series-1' : 'series-2',
      values: rows.map(({ bars }) => wholePercent(bars[at]?.share)),
      format: percent,
      labels: 'all',
    })),
  }
}

function planTrend({ points, valueAxis, title }: TrendChart): ChartPlan {
  const digits = 1 + shift(valueAxis.unit)
  const away = (end: number | null, value: number) =>
    end === null ? null : Number(Math.abs(end - value).toFixed(digits))
  return {
    drawn: 'points',
    categories: points.map(({ label }) => label),
    categoryTitle: '',
    hasCategoryLabels: true,
    axis: planAxis(valueAxis),
    joinsPoints: false,
    hasLegend: false,
    series: [
      {
        ...plainSeries,
        name: title,
        values: points.map(({ value }) => Number(value.toFixed(digits))),
        colour: 'own',
        mark: { shape: 'circle', size: 13, hollow: false },
        line: 'solid',
        format: valueAxis.unit === '%' ? '0.0\u00A0%' : '0.0',
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

function wholePercent(share: number | undefined): number | null {
  return share === undefined ? null : Number(share.toFixed(2))
}
