import type { ChartColour } from '#app/domain/results/chart-colours.ts'
import type { ChartAxis } from '#app/domain/results/chart.ts'
import { axisFormat } from '#app/exports/chart/numbers.server.ts'

/** A chart as Office draws it. The chart part and its workbook are both written from this, so they agree. */
export type ChartPlan = CategoryPlan | PlanePlan

/** Where a chart stands, and how its words are set. */
export type ChartSetting = {
  /** Points. */
  readonly width: number
  readonly height: number
  readonly textSize: number
  /** For example `da-DK`. */
  readonly language: string
}

/** Values by a row of words: bars that lie, or points that stand side by side. */
export type CategoryPlan = {
  readonly drawn: 'points' | 'bars' | 'parts'
  readonly categories: readonly string[]
  readonly categoryTitle: string
  readonly hasCategoryLabels: boolean
  readonly series: readonly PlannedSeries[]
  /** Null: the axis goes from none to all, and is not printed. */
  readonly axis: PlannedAxis | null
  readonly hasLegend: boolean
}

export type PlannedAxis = {
  readonly min: number
  readonly max: number
  readonly step: number | null
  readonly format: string
}

export type PlannedMark = {
  readonly shape: 'circle' | 'diamond'
  /** Points. */
  readonly size: number
  readonly hollow: boolean
}

export type PlannedLine = 'solid' | 'dash' | 'sysDot'

export type PlannedSeries = {
  readonly name: string
  /** As many as there are categories. */
  readonly values: readonly (number | null)[]
  readonly colour: ChartColour
  readonly mark: PlannedMark | null
  /** Between the points; null: none. */
  readonly line: PlannedLine | null
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

/** Points and lines in a plane. Rows of practices are such points too: no other chart has intervals that lie. */
export type PlanePlan = {
  readonly drawn: 'plane'
  /** Of the workbook, from its first on. */
  readonly columns: readonly PlaneColumn[]
  readonly series: readonly PlaneSeries[]
  readonly across: PlaneAxis
  readonly up: PlaneAxis
  /** Room around the points, in points. */
  readonly around: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
}

export type PlaneColumn = {
  readonly head: string
  readonly cells: readonly (string | number | null)[]
  readonly format: string
}

export type PlaneSeries = {
  /** Columns by their place. The head of the second is the name of the series. */
  readonly x: number
  readonly y: number
  readonly colour: ChartColour
  readonly mark: PlannedMark | null
  /** Joins the points that stand without a gap between them. */
  readonly line: { readonly dash: PlannedLine; readonly width: number } | null
  /** Words at the points, from a column. */
  readonly labels: PlaneLabels | null
  readonly inLegend: boolean
}

export type PlaneLabels = {
  readonly column: number
  readonly place: 'l' | 'r' | 't' | 'b'
  /** As the column's cells are shown; one that is empty is not printed. */
  readonly words: readonly PlaneWords[]
}

/** `strong` stands out; `own` is the reader's. */
export type PlaneWords = { readonly text: string; readonly strong: boolean; readonly own: boolean }

export type PlaneAxis = PlannedAxis & {
  /** Null: neither line nor numbers. */
  readonly look: { readonly hasGrid: boolean; readonly title: string } | null
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

export function planAxis(axis: ChartAxis): PlannedAxis {
  const [first, second] = axis.ticks
  const step = first && second ? Number((second.at - first.at).toFixed(6)) : null
  return { min: axis.min, max: axis.max, step, format: axisFormat({ axis }) }
}
