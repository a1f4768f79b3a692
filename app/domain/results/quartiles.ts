export type Quartiles = { readonly q1: number; readonly median: number; readonly q3: number }

/**
 * Quartiles by definition 7 of Hyndman & Fan 1996 (Am Stat 50:361–365), the default of R and of Excel's QUARTILE.INC:
 * linear between the values around (n − 1)·p. Other programs give other numbers, so the screen says which it is.
 * Null without values.
 */
export function computeQuartiles(values: readonly number[]): Quartiles | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  return { q1: interpolate(sorted, 0.25), median: interpolate(sorted, 0.5), q3: interpolate(sorted, 0.75) }
}

function interpolate(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? low
  return low + (place - Math.floor(place)) * (high - low)
}
