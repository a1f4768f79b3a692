import type { Answer, Answers } from '#app/domain/collection/answers.ts'
import { checkDraft, countAnswered, type Draft } from '#app/domain/collection/draft.ts'
import { typeAnswer } from '#app/domain/collection/raw-answer.ts'
import type { ImportPlan, PlannedRow, StandingSeat } from '#app/domain/collection/table/import-plan.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'

/** A seat as an import leaves it. */
export type ImportedSeat = {
  readonly participantId: string
  readonly draft: Draft
  readonly answers: Answers
  /** What results count: late answers of the practice's own go on waiting. */
  readonly counted: Answers
  readonly answeredCount: number
  /** Every indicator has an answer: the seat counts as sent. */
  readonly isComplete: boolean
}

/**
 * The seats that the plan changes. An imported number stands in the practice's form as if it had typed it, and counts in
 * the results at once; what else the practice has typed and not sent stays unsent.
 */
export function applyImport(
  plan: ImportPlan,
  indicators: readonly Indicator[],
  seats: readonly StandingSeat[],
): readonly ImportedSeat[] {
  return plan.rows.flatMap((row) => {
    const seat = seats.find(({ practiceId }) => practiceId === row.practiceId)
    const answers = listWritten(row)
    if (!seat || row.status !== 'included' || answers.length === 0) return []
    return [mergeSeat(seat, Object.fromEntries(answers), indicators)]
  })
}

function listWritten(row: PlannedRow): readonly (readonly [string, Answer])[] {
  return row.cells.flatMap((cell) =>
    cell.status === 'set' || cell.status === 'change' ? [[cell.indicatorId, cell.answer] as const] : [],
  )
}

function mergeSeat(seat: StandingSeat, imported: Answers, indicators: readonly Indicator[]): ImportedSeat {
  const typed = Object.entries(imported).map(([id, answer]) => [id, typeAnswer(answer)] as const)
  const draft: Draft = { ...seat.draft, ...Object.fromEntries(typed) }
  const answers: Answers = { ...seat.answers, ...imported }
  return {
    participantId: seat.participantId,
    draft,
    answers,
    counted: { ...seat.counted, ...imported },
    answeredCount: countAnswered(checkDraft(indicators, draft)),
    isComplete: indicators.every(({ id }) => answers[id] !== undefined),
  }
}
