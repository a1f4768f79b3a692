/** A picture of variation, renderer-neutral: everything is already allowed to be shown and already put into words. */
export type Chart = {
  readonly kind: 'variation'
  readonly title: string
  /** Population, number of practices, source, period. */
  readonly subtitle: string
  readonly axis: {
    readonly min: number
    readonly max: number
    readonly ticks: readonly { readonly at: number; readonly label: string }[]
    readonly unit: string
  }
  readonly rows: readonly ChartRow[]
  readonly cluster: { readonly value: number; readonly label: string } | null
  readonly legend: readonly {
    readonly mark: 'dot' | 'hollow' | 'interval' | 'own' | 'cluster'
    readonly label: string
  }[]
  /** Printed above the column of intervals; empty when there is none. */
  readonly valueHeading: string
  /** What the chart shows, in words, for those who cannot see it. */
  readonly altText: string
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
