import { isRealDate } from '#app/domain/text/real-date.ts'

/** A calendar day without a time or a zone. Months count from 1. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number }

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/

/** Reads `2027-01-14`. Null for anything else, also for a day that does not exist (30 February). */
export function parseIsoDay(iso: string): CalendarDay | null {
  const match = isoDay.exec(iso)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isRealDate(day, month, year) ? { year, month, day } : null
}

/** The day `days` after (negative: before) an ISO day. Null when the day cannot be read, or the sum cannot be written. */
export function addDays(iso: string, days: number): string | null {
  const from = parseIsoDay(iso)
  if (!from) return null
  const date = new Date(Date.UTC(from.year, from.month - 1, from.day + days))
  const year = date.getUTCFullYear()
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : null
}

/** 0 is Sunday. */
export function weekdayOf({ year, month, day }: CalendarDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}
