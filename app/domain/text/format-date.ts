import { parseIsoDay, weekdayOf } from '#app/domain/text/calendar.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** `long` 14. januar 2027 · `short` 14. jan. · `weekday` torsdag 14. januar 2027. */
export type DateStyle = 'long' | 'short' | 'weekday'

const months = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const

const shortMonths = {
  da: 'jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
} as const

const weekdays = {
  da: 'søndag mandag tirsdag onsdag torsdag fredag lørdag'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
} as const

/** An ISO day in the reader's words. A text that is no day is given back as it was written. */
export function formatDate(iso: string, locale: Locale, style: DateStyle): string {
  const date = parseIsoDay(iso)
  if (!date) return iso
  const day = locale === 'da' ? `${date.day}.` : `${date.day}`
  if (style === 'short') return `${day} ${shortMonths[locale][date.month - 1]}`
  const long = `${day} ${months[locale][date.month - 1]} ${date.year}`
  return style === 'long' ? long : `${weekdays[locale][weekdayOf(date)]} ${long}`
}

/** An ISO day as its month: "dec. 2026". A text that is no day is given back as it was written. */
export function formatMonth(iso: string, locale: Locale): string {
  const date = parseIsoDay(iso)
  return date ? `${shortMonths[locale][date.month - 1]} ${date.year}` : iso
}

/** Minutes as "45 min.", "2 t." or "2 t. 30 min.". */
export function formatMinutes(minutes: number, locale: Locale): string {
  const [hour, minute] = locale === 'da' ? ['t.', 'min.'] : ['h', 'min']
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} ${minute}`
  return rest === 0 ? `${hours} ${hour}` : `${hours} ${hour} ${rest} ${minute}`
}

/** `17:00` as "17.00" in Danish, "17:00" in English. */
export function formatClock(time: string, locale: Locale): string {
  return locale === 'da' ? time.replace(':', '.') : time
}
