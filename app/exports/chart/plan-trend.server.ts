import type { TrendChart } from '#app/domain/results/chart.ts'
import { estimateTextWidth } from '#app/domain/results/text-width.ts'
import { numberFormat, roundTo } from '#app/exports/chart/numbers.server.ts'
import {
  type ChartSetting,
  planAxis,
  type PlanePlan,
  type PlaneSeries,
} from '#app/exports/chart/plan.server.ts'
import { piecesOfLine } from '#app/exports/chart/plan-rows.server.ts'
import { type Sheet, startSheet } from '#app/exports/chart/sheet.server.ts'

type TrendPoint = TrendChart['points'][number]

/** The cluster's value through the rounds as a line, as in the preview: its interval at each, and the value above it. */
export function planTrend(chart: TrendChart, { textSize }: ChartSetting): PlanePlan {
  const { points, valueAxis, title } = chart
  const sheet = startSheet()
  const names = sheet.add(
    title,
    points.map(({ label }) => label),
  )
  const values = sheet.add(
    title,
    points.map(({ value }) => roundTo(value, valueAxis.unit, 1)),
    numberFormat(valueAxis.unit, 1),
  )
  const at = sheet.add(
    title,
    points.map((_, index) => index + 1),
  )
  const numbers = valueAxis.ticks.map(({ label }) => estimateTextWidth(label, textSize))
  return {
    drawn: 'plane',
    series: [
      ...planIntervals(chart, sheet),
      {
        ...unseen,
        x: at,
        y: values,
        colour: 'own',
        mark: { shape: 'circle', size: 8, hollow: false },
        line: { dash: 'solid', width: 2 },
      },
      planNumbers(chart, sheet, { at, values }),
      planNames(chart, sheet, { at, names }),
    ],
    columns: sheet.columns,
    across: { min: 0.5, max: points.length + 0.5, step: 1, format: '0', look: null },
    up: {
      ...planAxis(valueAxis),
      look: { hasGrid: true, title: valueAxis.unit === '%' ? '' : valueAxis.unit },
    },
    around: {
      left: Math.max(0, ...numbers) + textSize * (valueAxis.unit === '%' ? 1 : 2.6),
      right: textSize,
      top: textSize * 1.8,
      bottom: textSize * 2,
    },
  }
}

/** A line through the rounds needs no legend. */
const unseen = { mark: null, line: null, labels: null, inLegend: false } as const

function planIntervals(
  { points, valueAxis, legend, title }: TrendChart,
  sheet: Sheet,
): readonly PlaneSeries[] {
  const name = legend.find(({ mark }) => mark === 'interval')?.label ?? title
  const pieces = points.flatMap(({ low, high }, index) =>
    low === null || high === null
      ? []
      : [{ from: roundTo(low, valueAxis.unit, 1), to: roundTo(high, valueAxis.unit, 1), row: index + 1 }],
  )
  if (pieces.length === 0) return []
  const { x: ends, y: places } = piecesOfLine(sheet, name, pieces, numberFormat(valueAxis.unit, 1))
  return [{ ...unseen, x: places, y: ends, colour: 'interval', line: { dash: 'solid', width: 1.75 } }]
}

/** Above the interval, where there is one. */
function planNumbers(
  { points, valueAxis, title }: TrendChart,
  sheet: Sheet,
  { at, values }: { readonly at: number; readonly values: number },
): PlaneSeries {
  const top = ({ high, value }: TrendPoint) => roundTo(high ?? value, valueAxis.unit, 1)
  return {
    ...unseen,
    x: at,
    y: sheet.add(title, points.map(top), numberFormat(valueAxis.unit, 1)),
    colour: 'ink',
    labels: {
      column: values,
      place: 't',
      words: points.map(({ valueText }) => ({ text: valueText, strong: true, own: false })),
    },
  }
}

/** Below the axis. */
function planNames(
  { points, valueAxis, title }: TrendChart,
  sheet: Sheet,
  { at, names }: { readonly at: number; readonly names: number },
): PlaneSeries {
  return {
    ...unseen,
    x: at,
    y: sheet.add(
      title,
      points.map(() => valueAxis.min),
      numberFormat(valueAxis.unit, 1),
    ),
    colour: 'ink-2',
    labels: {
      column: names,
      place: 'b',
      words: points.map(({ label }) => ({ text: label, strong: false, own: false })),
    },
  }
}
