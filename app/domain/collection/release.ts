import { roundCan } from '#app/domain/collection/round-can.ts'
import type { Round } from '#app/domain/collection/round.ts'
import { parseIsoDay } from '#app/domain/text/calendar.ts'

/**
 * Whether the practices see the results: the round is closed, and the day that the coordinator has set is here. Nothing
 * happens on that day; whoever looks compares it.
 * @param today ISO day in Denmark
 */
export function isReleased(round: Pick<Round, 'status' | 'resultsFrom'>, today: string): boolean {
  return roundCan.showResults(round) && round.resultsFrom !== null && round.resultsFrom <= today
}

export type ReleaseProblem = 'missing' | 'past'

/** What is wrong with the day typed, or null. Today is now. */
export function checkReleaseDay(typed: string, today: string): ReleaseProblem | null {
  if (!parseIsoDay(typed)) return 'missing'
  return typed < today ? 'past' : null
}
