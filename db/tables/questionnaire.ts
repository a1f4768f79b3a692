/** SHA-256 of a code that opens a questionnaire once. No time and no practice: nothing tells who got it, or when it was used. */
export type AnswerCodeTable = {
  code_hash: string
  round_id: string
  respondents: 'doctors' | 'partner'
  state: 'unused' | 'used' | 'revoked'
}

/** What somebody answered. Its key is random, and nothing in the row leads to a code, a practice or a time. */
export type AnonymousAnswerTable = {
  id: string
  round_id: string
  respondents: 'doctors' | 'partner'
  /** `Answers` as JSON. */
  answers: string
}

/** SHA-256 of the token of a link that everybody of a group may use. */
export type SharedLinkTable = {
  token_hash: string
  round_id: string
  respondents: 'doctors' | 'partner'
  created_at: string
  revoked_at: string | null
}
