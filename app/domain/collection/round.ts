import type { QuestionnaireTerms } from '#app/domain/collection/questionnaire.ts'
import type { SmallCounts } from '#app/domain/collection/small-counts.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'

/** draft → open → closed. A pilot may come between draft and open. */
export type RoundStatus = 'draft' | 'pilot' | 'open' | 'closed'

/** Who in the cluster may see which practice a value belongs to. */
export type Agreement = 'closed' | 'own-marked' | 'open'

/** A period in which practices answer. It keeps its own frozen copy of the indicators. */
export type Round = {
  readonly id: string
  readonly number: number
  readonly status: RoundStatus
  /** As the cluster has decided by now, not as it was when the round opened. */
  readonly agreement: Agreement
  readonly smallCounts: SmallCounts
  /** ISO day from which the practices see the results; null until the coordinator has set it. */
  readonly resultsFrom: string | null
  readonly indicators: readonly Indicator[]
  /** Who answers the questions among them. */
  readonly questionnaire: QuestionnaireTerms
  /** ISO date: the last day to answer. */
  readonly deadline: string
  readonly openedAt: string | null
  readonly closedAt: string | null
}

/** A practice's seat in a round as its coordinator sees it: who, never what. */
export type Participant = {
  readonly id: string
  readonly practiceId: string
  readonly practiceName: string
  readonly email: string
  readonly recordSystem: string
  readonly status: ParticipantStatus
  readonly answeredCount: number
  /** The latest of opened, saved, sent. ISO timestamp. */
  readonly latestAt: string | null
  readonly reopened: boolean
  /** Sent after the closing, and not yet taken in: the results do not count it. */
  readonly waiting: boolean
  /** Why the practice gives no numbers; null for one that is expected to. */
  readonly noDataReason: string | null
}

/** `no-data`: the practice or partner is known to give no numbers. It is not missing, and it is told of. */
export type ParticipantStatus = 'not-opened' | 'opened' | 'begun' | 'sent' | 'corrected' | 'no-data'
