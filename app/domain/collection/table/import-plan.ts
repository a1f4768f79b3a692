import type { Answer, Answers } from '#app/domain/collection/answers.ts'
import type { AnswerProblem } from '#app/domain/collection/answer-problems.ts'
import type { Draft } from '#app/domain/collection/draft.ts'
import type { PracticeMatch } from '#app/domain/collection/table/match-practice.ts'

/** A seat of the round with what stands in it now. */
export type StandingSeat = {
  readonly participantId: string
  readonly practiceId: string
  readonly practiceName: string
  readonly practiceNumber: string
  readonly draft: Draft
  readonly answers: Answers | null
  /** Those of its answers that results count. */
  readonly counted: Answers | null
}

/** What becomes of a number that a practice has given already. */
export type Existing = 'keep' | 'replace'

export type ImportChoices = {
  /** Line of the table → the practice's id, or `leaveOut`. */
  readonly practices: ReadonlyMap<number, string>
  readonly existing: Existing
}

/** Said of a row that is not to be taken in. */
export const leaveOut = 'leave-out'

/**
 * What comes of one indicator in one row. `same` stands there already, `kept` is another number that stays, `unfinished`
 * is something typed that is no answer yet.
 */
export type PlannedCell = { readonly indicatorId: string } & (
  | { readonly status: 'empty' | 'hidden' }
  | { readonly status: 'refused'; readonly problems: readonly AnswerProblem[] }
  | { readonly status: 'set' | 'same'; readonly answer: Answer }
  | { readonly status: 'change' | 'kept'; readonly answer: Answer; readonly before: Answer | 'unfinished' }
)

/** `undecided`: a doubt that nobody has settled. `twice`: another row is about the same practice. */
export type PlannedRow = {
  /** Counted from 1, as the table stands in a spreadsheet without its empty rows. */
  readonly line: number
  readonly label: string
  readonly match: PracticeMatch
  readonly status: 'included' | 'undecided' | 'left-out' | 'twice'
  /** Null while it is not known. */
  readonly practiceId: string | null
  readonly cells: readonly PlannedCell[]
}

export type ImportPlan = {
  readonly rows: readonly PlannedRow[]
  /** Practices of the round that no row is about. */
  readonly absent: readonly StandingSeat[]
  readonly counts: { readonly [status in PlannedCell['status']]: number }
  readonly undecided: number
}

/** Whether the plan may be carried out: every doubt settled, and something to write. */
export function canImport({ undecided, counts, rows }: ImportPlan): boolean {
  return undecided === 0 && rows.every(({ status }) => status !== 'twice') && counts.set + counts.change > 0
}
