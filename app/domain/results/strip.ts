import type { ChartAxis, VariationChart } from '#app/domain/results/chart.ts'

/** One practice's number among the others' on one line. The others are dots without a name. */
export type Strip = {
  readonly axis: ChartAxis
  readonly own: StripMark | null
  readonly others: readonly StripPoint[]
  readonly cluster: StripLabel | null
  /** What it shows, in words, for those who cannot see it. */
  readonly altText: string
}

type StripPoint = { readonly value: number; readonly small: boolean }

type StripLabel = { readonly value: number; readonly label: string }

type StripMark = StripPoint & StripLabel & { readonly low: number | null; readonly high: number | null }

/** Takes the reader's own row out of a chart, and the names off all others (UX.md §5, own page and sheet). */
export function buildStrip({ axis, rows, cluster, title }: VariationChart): Strip {
  const found = rows.find((row) => row.own)
  const own = found ? { ...found, label: labelOf(found) } : null
  const told = [own?.label, cluster?.label].filter((label) => label !== undefined)
  return {
    axis,
    own: own && pickMark(own),
    others: rows.filter((row) => !row.own).map(({ value, small }) => ({ value, small })),
    cluster,
    altText: `${[title, ...told].join('. ')}.`,
  }
}

function labelOf({ label, valueText, intervalText }: VariationChart['rows'][number]): string {
  return `${label} ${valueText}${intervalText ? ` (${intervalText})` : ''}`
}

function pickMark({ value, small, label, low, high }: StripMark): StripMark {
  return { value, small, label, low, high }
}
