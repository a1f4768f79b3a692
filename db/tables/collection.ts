import type { Generated } from 'kysely'

export type RoundTable = {
  id: string
  package_id: string
  number: number
  status: 'draft' | 'pilot' | 'open' | 'closed'
  /** With `threshold` and `strict` a copy of the cluster's newest decision: each decision is put on every round. */
  agreement: 'closed' | 'own-marked' | 'open'
  threshold: 3 | 5 | 8
  strict: number
  /** ISO day in Denmark from which the practices see the results; null until it is set. */
  results_from: string | null
  /** Who answers the questions, and which partner answers them as well. */
  questions_to: Generated<'practices' | 'doctors'>
  partner: string | null
  partner_reason: string | null
  /** `Indicator[]` as JSON, frozen when the round opens. */
  indicators: string
  /** ISO date. */
  deadline: string
  opened_at: string | null
  closed_at: string | null
  created_at: string
}

/** A practice's seat in a round. */
export type ParticipantTable = {
  id: string
  round_id: string
  practice_id: string
  opened_at: string | null
  /** Set while a closed round is open again for this seat. */
  reopened_at: string | null
  /** Why the seat gives no numbers; null for a seat that is expected to. */
  no_data_reason: string | null
}

/** SHA-256 of the link's token. A seat may have several valid links, since a hash cannot be shown again. */
export type PracticeLinkTable = {
  token_hash: string
  participant_id: string
  created_at: string
  revoked_at: string | null
  /** Null for a practice's own link. */
  expires_at: string | null
  /** The person with the data role who types in on the practice's behalf. */
  typed_by: string | null
}

/** SHA-256 of a short-lived code that is read aloud. */
export type SeatCodeTable = {
  code_hash: string
  participant_id: string
  created_at: string
  expires_at: string
}

/** Drawn when the first round opens, kept in follow-up rounds. */
export type PseudonymTable = {
  package_id: string
  practice_id: string
  label: string
}

/** One row a seat. `draft` is what was typed (text, as typed), `answers` what was sent. */
export type SubmissionTable = {
  participant_id: string
  record_system: string
  /** Typed values as JSON; kept as typed, so that nothing is lost by a value that cannot be sent yet. */
  draft: string
  answered_count: number
  /** `Answers` as JSON; null until sent. */
  answers: string | null
  /** The `Answers` that results count, as JSON: those of `answers` that were taken in. */
  counted: string | null
  /** What was hard, in the practice's words. */
  remark: string
  /** What the practice said it took, in whole minutes; empty while it has not said. */
  minutes: string
  /** How long the form was in front of somebody who used it, added up over every device. */
  active_seconds: number
  /** Counts of the tally form as JSON: indicator id → device → category → count. */
  tally: string
  revision: number
  saved_at: string
  first_sent_at: string | null
  sent_at: string | null
}
