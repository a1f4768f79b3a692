export type Counts = { readonly numerator: number; readonly denominator: number }

/**
 * The cluster's figure: sum of numerators over sum of denominators, never the mean of the practices' values, which
 * answers another question and may move the other way (DOMAIN.md §1.6).
 */
export function computePooled(counts: readonly Counts[]): Counts {
  return {
    numerator: counts.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: counts.reduce((sum, { denominator }) => sum + denominator, 0),
  }
}
