/** A count under it is small. 5 as the Danish Health Data Authority has it, 3 as Statistics Denmark (DOMAIN.md §3.1). */
export const thresholds = [3, 5, 8] as const

export type Threshold = (typeof thresholds)[number]

/** How a cluster treats small counts. */
export type SmallCounts = {
  /** Counts from 1 to just under it never leave the cluster. */
  readonly threshold: Threshold
  /** Inside the cluster too, a practice's small count is told as a band and not as a value. */
  readonly strict: boolean
}

/** What applies until a cluster has decided otherwise. */
export const standardSmallCounts: SmallCounts = { threshold: 5, strict: false }

/** Whether a count is small: nothing counted is not. */
export function isSmallCount(count: number, { threshold }: SmallCounts): boolean {
  return count > 0 && count < threshold
}
