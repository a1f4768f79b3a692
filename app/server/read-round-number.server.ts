import { parseRoundNumber } from '#app/domain/collection/follow-up.ts'

/** Which round a page's address asks for (`?runde=2`); null for the newest. */
export function readRoundNumber(request: Request): number | null {
  return parseRoundNumber(new URL(request.url).searchParams.get('runde'))
}
