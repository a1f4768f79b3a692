/** Who did what. Never holds answers, texts or patient data. */
export type ActivityTable = {
  id: string
  cluster_id: string
  package_id: string | null
  /** Null: a practice by its link, or the app itself. */
  account_id: string | null
  at: string
  /** A key of the catalogue, for example `round-opened`. */
  what: string
  /** Names of things, for example a section's or a practice's. */
  detail: string
}
