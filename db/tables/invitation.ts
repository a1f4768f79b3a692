/** A link by which one person can join a cluster. Stays after it was used: it says who let whom in. */
export type InvitationTable = {
  id: string
  /** SHA-256 of the link's token, in hex. */
  token_hash: string
  cluster_id: string
  role: 'owner' | 'editor' | 'data' | 'reader'
  /** A few words from the inviter; may be empty. */
  note: string
  /** Empty when it was not written. */
  invited_name: string
  /** Lower case; empty when it was not written. */
  invited_email: string
  made_by: string | null
  made_at: string
  expires_at: string
  used_at: string | null
  used_by: string | null
  revoked_at: string | null
}

/** That a cluster was handed over, with what its new owner should know. */
export type HandoverTable = {
  id: string
  cluster_id: string
  from_account_id: string | null
  to_account_id: string
  note: string
  at: string
  /** Set when the new owner has put the note away. */
  dismissed_at: string | null
}
