/** What a sheet held when it was last downloaded, by anybody in the cluster. */
export type HandoutDownloadTable = {
  package_id: string
  handout_id: string
  /** SHA-256 of what stood on it, the date it was printed apart. */
  digest: string
  at: string
}

/** A link by which members without an account read some of a package's sheets. */
export type SheetLinkTable = {
  id: string
  /** SHA-256 of the link's token, in hex. */
  token_hash: string
  package_id: string
  /** Ids of the template's handouts, as a JSON list. */
  handout_ids: string
  made_by: string | null
  made_at: string
  /** ISO day in Denmark: the last on which it opens anything. */
  last_day: string
  revoked_at: string | null
}
