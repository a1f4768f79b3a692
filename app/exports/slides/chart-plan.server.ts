import type { ChartColour } from '#app/domain/results/chart-colours.ts'
import type { ChartAxis } from '#app/domain/results/chart.ts'
import { axisFormat } from '#app/exports/chart-numbers.server.ts'

/** A chart as PowerPoint draws it. The chart part and its workbook are both written from this, so they agree. */
export type ChartPlan = {
  readonly drawn: 'points' | 'bars' | 'parts'
  readonly categories: readonly string[]
  readonly categoryTitle: string
  readonly hasCategoryLabels: boolean
  readonly series: readonly PlannedSeries[]
  /** Null: the axis goes from none to all, and is not printed. */
  readonly axis: {
    readonly min: number
    readonly max: number
    readonly step: number | null
    readonly format: string
  } | null
  /** A line between the highest and the lowest point of each category. */
  readonly joinsPoints: boolean
  readonly hasLegend: boolean
}

export type PlannedSeries = {
  readonly name: string
  /** As many as there are categories. */
  readonly values: readonly (number | null)[]
  readonly colour: ChartColour
  readonly mark: {
    readonly shape: 'circle' | 'diamond'
    readonly size: number
    readonly hollow: boolean
  } | null
  /** Between the points; null: none. */
  readonly line: 'solid' | 'dash' | 'sysDot' | null
  readonly format: string
  /** Printed at the points: all, or only those of these categories. */
  readonly labels: 'all' | 'none' | readonly boolean[]
  readonly labelColour: ChartColour
  readonly interval: {
    readonly colour: ChartColour
    readonly dashed: boolean
    readonly plus: readonly (number | null)[]
    readonly minus: readonly (number | null)[]
  } | null
}

/** What every series has that says nothing else. */
export const plainSeries = {
  colour: 'dot',
  mark: null,
  line: null,
  format: '0',
  labels: 'none',
  labelColour: 'ink-2',
  interval: null,
} as const satisfies Partial<PlannedSeries>

export function planAxis(axis: ChartAxis): NonNullable<ChartPlan['axis']> {
  const [first, second] = axis.ticks
  const step = first && second ? Number((second.at - first.at).toFixed(6)) : null
  return { min: axis.min, max: axis.max, step, format: axisFormat({ axis }) }
}
