import { roundCan } from '#app/domain/collection/round-can.ts'
import type { Round } from '#app/domain/collection/round.ts'
import { addDays, parseIsoDay } from '#app/domain/text/calendar.ts'
import { danishDay } from '#app/domain/text/format-time.ts'

/**
 * Whether the practices see the results: the round is closed, and the day that the coordinator has set is here. Nothing
 * happens on that day; whoever looks compares it.
 * @param today ISO day in Denmark
 */
export function isReleased(round: Pick<Round, 'status' | 'resultsFrom'>, today: string): boolean {
  return roundCan.showResults(round) && round.resultsFrom !== null && round.resultsFrom <= today
}

/** After so many days nobody sits with the results open any longer, waiting for late numbers. */
const daysAlive = 90

/** Whether open pages of results may still change under their readers. */
export function mayStillChange({ closedAt }: Pick<Round, 'closedAt'>, today: string): boolean {
  const lastDay = closedAt === null ? null : addDays(danishDay(closedAt), daysAlive)
  return lastDay === null || lastDay >= today
}

export type ReleaseProblem = 'missing' | 'past'

/** What is wrong with the day typed, or null. Today is now. */
export function checkReleaseDay(typed: string, today: string): ReleaseProblem | null {
  if (!parseIsoDay(typed)) return 'missing'
  return typed < today ? 'past' : null
}
