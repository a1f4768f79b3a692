/** A table taken into a round in one step. */
export type ImportBatchTable = {
  id: string
  round_id: string
  account_id: string | null
  /** Where the table came from, as the person wrote it or the file is called. */
  source: string
  created_at: string
  /** Null while it stands. */
  undone_at: string | null
}

/** One seat of a batch: what stood in its submission before and after. */
export type ImportEntryTable = {
  batch_id: string
  participant_id: string
  /** A snapshot of the submission as JSON; null when there was none. */
  before: string | null
  /** Draft and answers as JSON, as the import left them: who finds something else has been corrected since. */
  after: string
}
