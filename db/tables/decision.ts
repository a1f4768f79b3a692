/** What a cluster has agreed about its numbers. Never changed or removed: the newest applies, the others are its history. */
export type DecisionTable = {
  id: string
  cluster_id: string
  /** 1, 2, 3 … in each cluster. */
  number: number
  agreement: 'closed' | 'own-marked' | 'open'
  threshold: 3 | 5 | 8
  /** 1: small counts are banded inside the cluster too. */
  strict: number
  /** ISO day. */
  decided_on: string
  decided_by: string
  wording: string
  /** Who wrote it in. */
  account_id: string | null
  recorded_at: string
}
