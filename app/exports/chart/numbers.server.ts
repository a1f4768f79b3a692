import { chartColours, type ChartColour } from '#app/domain/results/chart-colours.ts'
import type { ChartRow, VariationChart } from '#app/domain/results/chart.ts'

/*
 * Numbers of charts that can be edited. Chart and workbook hold what is shown and nothing finer: values and intervals
 * are rounded to the decimals that are printed.
 */

export type Mark = 'dot' | 'hollow' | 'own'

export function markOf({ own, small }: Pick<ChartRow, 'own' | 'small'>): Mark {
  if (own) return 'own'
  return small ? 'hollow' : 'dot'
}

/** From the value to an end of its interval, both as coarse as they are shown. */
export function distance(row: ChartRow, end: number | null, chart: VariationChart): number | null {
  if (end === null) return null
  const apart = Math.abs(rounded(end, row, chart) - rounded(row.value, row, chart))
  return Number(apart.toFixed(decimalsIn(row.valueText) + shift(chart.axis.unit)))
}

export function rounded(value: number, row: ChartRow, { axis }: VariationChart): number {
  return roundTo(value, axis.unit, decimalsIn(row.valueText))
}

/** A value with so many decimals when it is printed. */
export function roundTo(value: number, unit: string, decimals: 0 | 1): number {
  return Number(value.toFixed(decimals + shift(unit)))
}

/** Shares are kept as 0–1 and shown in percent: two digits more. */
export function shift(unit: string): number {
  return unit === '%' ? 2 : 0
}

/** Values are printed with one decimal or none; a point before three digits parts thousands. */
export function decimalsIn(text: string): 0 | 1 {
  return /\d[,.]\d(?!\d)/.test(text) ? 1 : 0
}

export function valueFormat({ axis }: VariationChart, row: ChartRow | undefined): string {
  return numberFormat(axis.unit, row ? decimalsIn(row.valueText) : 0)
}

export function numberFormat(unit: string, decimals: 0 | 1): string {
  const digits = decimals === 1 ? '0.0' : '0'
  return unit === '%' ? `${digits}\u00A0%` : digits
}

export function axisFormat({ axis }: Pick<VariationChart, 'axis'>): string {
  if (axis.unit === '%') return '0\u00A0%'
  return axis.ticks.some(({ at }) => !Number.isInteger(at)) ? '0.0' : '#,##0'
}

/** Office takes colours without the sign that the web writes before them. */
export function hex(colour: ChartColour): string {
  return chartColours[colour].slice(1)
}
