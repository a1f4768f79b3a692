import type { ChartPoint, FunnelChart, LegendItem } from '#app/domain/results/chart.ts'
import { estimateTextWidth } from '#app/domain/results/text-width.ts'
import { markOf, numberFormat, roundTo } from '#app/exports/chart/numbers.server.ts'
import {
  type ChartSetting,
  planAxis,
  type PlanePlan,
  type PlaneSeries,
} from '#app/exports/chart/plan.server.ts'
import { legendRoom } from '#app/exports/chart/plan-rows.server.ts'
import { variationMarks } from '#app/exports/chart/plan-variation.server.ts'
import { type Sheet, startSheet } from '#app/exports/chart/sheet.server.ts'

const whole = '#,##0'

/** Practices by size and value between the limits of chance. Limits are told with one decimal, as the cluster's value is. */
export function planFunnel(chart: FunnelChart, { width, textSize }: ChartSetting): PlanePlan {
  const sheet = startSheet()
  const { sizeAxis, valueAxis } = chart
  const numbers = valueAxis.ticks.map(({ label }) => estimateTextWidth(label, textSize))
  return {
    drawn: 'plane',
    series: [...planLimits(chart, sheet), planCluster(chart, sheet), ...planPoints(chart, sheet)],
    columns: sheet.columns,
    across: { ...planAxis(sizeAxis), format: whole, look: { hasGrid: false, title: sizeAxis.unit } },
    up: {
      ...planAxis(valueAxis),
      look: { hasGrid: true, title: valueAxis.unit === '%' ? '' : valueAxis.unit },
    },
    around: {
      left: Math.max(0, ...numbers) + textSize * (valueAxis.unit === '%' ? 1 : 2.6),
      right: textSize * 2,
      top: textSize,
      bottom: textSize * 4.2 + legendRoom(chart, width, textSize),
    },
  }
}

function planLimits(chart: FunnelChart, sheet: Sheet): readonly PlaneSeries[] {
  const { legend, valueAxis, title } = chart
  return chart.limits.flatMap(({ mark, low, high }) =>
    [high, low].map((points, at): PlaneSeries => {
      const name = nameOf(legend, mark, title)
      const shown = points.map(({ size, value }) => ({
        size: Math.round(size),
        value: roundTo(value, valueAxis.unit, 1),
      }))
      return {
        ...addPoints(sheet, title, name, shown, numberFormat(valueAxis.unit, 1)),
        colour: 'ink-2',
        mark: null,
        line: { dash: mark === 'limit-inner' ? 'dash' : 'solid', width: 1.25 },
        labels: null,
        inLegend: at === 0,
      }
    }),
  )
}

function planCluster({ cluster, sizeAxis, valueAxis, title }: FunnelChart, sheet: Sheet): PlaneSeries {
  const value = roundTo(cluster.value, valueAxis.unit, 1)
  const ends = [sizeAxis.min, sizeAxis.max].map((size) => ({ size, value }))
  return {
    ...addPoints(sheet, title, cluster.label, ends, numberFormat(valueAxis.unit, 1)),
    colour: 'cluster',
    mark: null,
    line: { dash: 'solid', width: 2.25 },
    labels: null,
    inLegend: true,
  }
}

/** Only the own practice is named: the table has all. */
function planPoints(chart: FunnelChart, sheet: Sheet): readonly PlaneSeries[] {
  const { legend, valueAxis, title } = chart
  return (['dot', 'hollow', 'own'] as const).flatMap((mark): PlaneSeries[] => {
    const some = chart.points.filter((point) => markOf(point) === mark)
    if (some.length === 0) return []
    const shown = some.map(({ size, value }) => ({ size, value: roundTo(value, valueAxis.unit, 1) }))
    const name = nameOf(legend, mark, title)
    return [
      {
        ...addPoints(sheet, title, name, shown, numberFormat(valueAxis.unit, 1)),
        colour: mark === 'own' ? 'own' : 'dot',
        mark: variationMarks[mark],
        line: null,
        labels:
          mark === 'own'
            ? {
                column: sheet.add(
                  title,
                  some.map(({ label }) => label),
                ),
                place: 't',
                words: some.map(({ label }) => ({ text: label, strong: true, own: true })),
              }
            : null,
        inLegend: true,
      },
    ]
  })
}

function addPoints(sheet: Sheet, title: string, name: string, points: readonly ChartPoint[], format: string) {
  return {
    x: sheet.add(
      title,
      points.map(({ size }) => size),
      whole,
    ),
    y: sheet.add(
      name,
      points.map(({ value }) => value),
      format,
    ),
  }
}

function nameOf(legend: readonly LegendItem[], mark: LegendItem['mark'], otherwise: string): string {
  return legend.find((entry) => entry.mark === mark)?.label ?? otherwise
}
