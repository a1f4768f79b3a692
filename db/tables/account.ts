/** A coordinator's sign-in. */
export type AccountTable = {
  id: string
  /** Lower case. */
  email: string
  name: string
  /** `scrypt$N$r$p$salt$hash`, salt and hash in base64url. */
  password_hash: string
  created_at: string
}

export type SessionTable = {
  /** SHA-256 of the cookie's token, in hex: the token itself is never stored. */
  token_hash: string
  account_id: string
  created_at: string
  expires_at: string
}

/** A link by which one person can choose a new password, once. */
export type PasswordResetTable = {
  /** SHA-256 of the link's token, in hex. */
  token_hash: string
  account_id: string
  made_by: string | null
  made_at: string
  expires_at: string
  used_at: string | null
}
