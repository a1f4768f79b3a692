/** The result in numbers: a chart's twin, or the result itself. All but the first column is right-aligned. */
export type ResultTable = {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Index of the reader's own practice, or null. */
  readonly ownRow: number | null
  /** Index of the cluster's row, or null. */
  readonly clusterRow: number | null
  /** What "*" means, or what is not counted in; empty where there is nothing to say. */
  readonly note: string
}

export const missing = '–'
