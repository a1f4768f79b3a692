import type { ChartColour } from '#app/domain/results/chart-colours.ts'

/** A picture of a result, renderer-neutral: everything is already allowed to be shown and already put into words. */
export type Chart = VariationChart | FunnelChart | PairsChart | StackedChart | AnswersChart | TrendChart

type ChartBase = {
  readonly title: string
  /** Population, number of practices, source, period. */
  readonly subtitle: string
  readonly legend: readonly LegendItem[]
  /** What the chart shows, in words, for those who cannot see it. */
  readonly altText: string
}

export type LegendItem =
  | {
      readonly mark:
        | 'dot'
        | 'hollow'
        | 'interval'
        | 'own'
        | 'cluster'
        | 'line-1'
        | 'line-2'
        | 'limit-inner'
        | 'limit-outer'
        | 'first'
        | 'second'
        | 'sure'
        | 'through'
        | 'upright'
        | 'level'
        | 'unsure'
      readonly label: string
    }
  | { readonly mark: 'block'; readonly label: string; readonly colour: ChartColour }

export type ChartAxis = {
  readonly min: number
  readonly max: number
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
  readonly unit: string
}

/** One row per practice, sorted by value. */
export type VariationChart = ChartBase & {
  readonly kind: 'variation'
  readonly axis: ChartAxis
  readonly rows: readonly ChartRow[]
  readonly cluster: { readonly value: number; readonly label: string } | null
  /** At most two further lines, told apart by their dashes and explained in the legend. */
  readonly comparators: readonly {
    readonly mark: 'line-1' | 'line-2'
    readonly value: number
    readonly label: string
  }[]
  /** Printed above the column of intervals; empty when there is none. */
  readonly valueHeading: string
}

export type ChartRow = {
  readonly label: string
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly small: boolean
  readonly own: boolean
  readonly valueText: string
  /** The interval in words; empty or absent where it is drawn and not printed. */
  readonly intervalText?: string
}

/** A place in a picture with two axes: across by size, up by value. */
export type ChartPoint = { readonly size: number; readonly value: number }

/** Each practice by its size and its value, between the lines that chance keeps within. */
export type FunnelChart = ChartBase & {
  readonly kind: 'funnel'
  readonly sizeAxis: ChartAxis
  readonly valueAxis: ChartAxis
  readonly points: readonly (ChartPoint & {
    readonly label: string
    readonly own: boolean
    readonly small: boolean
  })[]
  readonly cluster: { readonly value: number; readonly label: string }
  /** 95 % and 99.8 % limits, from the smallest to the largest size. */
  readonly limits: readonly {
    readonly mark: 'limit-inner' | 'limit-outer'
    readonly low: readonly ChartPoint[]
    readonly high: readonly ChartPoint[]
  }[]
}

/** Two values a row with a line between: before and after, or two counts of one event. */
export type PairsChart = ChartBase & {
  readonly kind: 'pairs'
  readonly axis: ChartAxis
  readonly rows: readonly {
    readonly label: string
    /** Drawn hollow. Null where there is none. */
    readonly first: number | null
    /** Drawn filled. */
    readonly second: number | null
    readonly own: boolean
    /** The cluster stands on a band of its own. */
    readonly cluster: boolean
    /** Whether the two differ by more than chance gives: the line between is dashed where they may not. Null: not known. */
    readonly sure: boolean | null
    /** Few were counted out of in either: told by a star. */
    readonly small: boolean
    /** "+8,7", "ny" */
    readonly text: string
  }[]
  /** Printed above the column of texts. */
  readonly textHeading: string
}

/** Parts of a whole, one bar a group. */
export type StackedChart = ChartBase & {
  readonly kind: 'stacked'
  readonly parts: readonly { readonly label: string; readonly colour: ChartColour }[]
  readonly bars: readonly {
    readonly label: string
    /** "n = 38" */
    readonly note: string
    readonly own: boolean
    /** In the order of the parts. `text` is empty where there is nothing. */
    readonly segments: readonly { readonly share: number; readonly text: string }[]
  }[]
}

/** One row an answer or part: one bar, or the bars of two groups on either side of the middle. */
export type AnswersChart = ChartBase & {
  readonly kind: 'answers'
  /** One group or two, as "Praksis, n = 38"; a single group need not be named. */
  readonly sides: readonly string[]
  readonly rows: readonly {
    readonly label: string
    /** As many as there are sides. */
    readonly bars: readonly { readonly share: number; readonly text: string }[]
  }[]
}

/** The cluster's value through the rounds, with its interval. */
export type TrendChart = ChartBase & {
  readonly kind: 'trend'
  readonly valueAxis: ChartAxis
  readonly points: readonly {
    /** The round in words: "dec. 2026". */
    readonly label: string
    readonly value: number
    readonly low: number | null
    readonly high: number | null
    readonly valueText: string
  }[]
}
