import { parseIsoDay } from '#app/domain/text/calendar.ts'
import { danishDay, formatTimeOfDay } from '#app/domain/text/format-time.ts'

/**
 * The moment of a time of day in Denmark, as an ISO timestamp in UTC; summer time follows from the day. Null when the
 * day cannot be read. A time that the clocks jump over in March counts as if they had not been moved yet.
 * @param day ISO day
 * @param minutes after midnight; more than a day's go on into the next
 */
export function danishMoment(day: string, minutes: number): string | null {
  if (!parseIsoDay(day)) return null
  const wanted = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000
  const winter = wanted - 60 * 60_000
  const summer = wanted - 120 * 60_000
  return new Date(clockAt(summer) === wanted ? summer : winter).toISOString()
}

/** What Danish clocks show at a moment, read as if it were UTC. */
function clockAt(moment: number): number {
  const iso = new Date(moment).toISOString()
  return Date.parse(`${danishDay(iso)}T${formatTimeOfDay(iso, 'en')}:00Z`)
}
