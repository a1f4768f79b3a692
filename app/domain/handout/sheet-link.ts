import { addDays } from '#app/domain/text/calendar.ts'

/** `too-late`: a link that works for longer would be forgotten. */
export type SheetLinkProblem = 'no-sheets' | 'no-day' | 'past' | 'too-late'

/** Days from today that a link may work at most. */
export const longestSheetLink = 180

/**
 * Whether a link to these sheets may be made, with the sheets in the template's order, each once.
 * @param today and the last day are ISO days in Denmark
 */
export function checkSheetLink(
  typed: { readonly handoutIds: readonly string[]; readonly lastDay: string },
  known: readonly string[],
  today: string,
):
  | { readonly ok: true; readonly handoutIds: readonly string[]; readonly lastDay: string }
  | { readonly ok: false; readonly problem: SheetLinkProblem } {
  const handoutIds = known.filter((id) => typed.handoutIds.includes(id))
  const problem = checkSheets(handoutIds) ?? checkLastDay(typed.lastDay, today)
  return problem === null ? { ok: true, handoutIds, lastDay: typed.lastDay } : { ok: false, problem }
}

/** `open` until the last day is over. */
export function sheetLinkStatus(
  link: { readonly lastDay: string; readonly revokedAt: string | null },
  today: string,
): 'open' | 'revoked' | 'expired' {
  if (link.revokedAt !== null) return 'revoked'
  return link.lastDay < today ? 'expired' : 'open'
}

/** The JSON list that was stored. */
export function parseHandoutIds(json: string): readonly string[] {
  const value: unknown = JSON.parse(json)
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
}

function checkSheets(handoutIds: readonly string[]): SheetLinkProblem | null {
  return handoutIds.length === 0 ? 'no-sheets' : null
}

function checkLastDay(lastDay: string, today: string): SheetLinkProblem | null {
  const latest = addDays(today, longestSheetLink)
  if (addDays(lastDay, 0) === null || latest === null) return 'no-day'
  if (lastDay < today) return 'past'
  return lastDay > latest ? 'too-late' : null
}
