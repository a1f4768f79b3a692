/** What the coordinator made of an invitation or a reminder, with its placeholders. */
export type RoundTextTable = {
  round_id: string
  kind: 'invitation' | 'reminder'
  subject: string
  body: string
  saved_at: string
}

/** One mail to one seat. The body holds `{link}`: a link is made when the mail is sent, and stored as a hash alone. */
export type MailTable = {
  id: string
  participant_id: string
  kind: 'invitation' | 'reminder'
  address: string
  subject: string
  body: string
  /** Where practices reach the app, without a trailing slash. */
  base: string
  state: 'queued' | 'sending' | 'sent' | 'refused' | 'uncertain' | 'dropped'
  attempts: number
  /** Why it was refused, or is tried again; never with a CPR number. */
  reason: string
  queued_at: string
  /** When it may be tried again. */
  next_at: string
  sent_at: string | null
}
