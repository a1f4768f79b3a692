import type { Locale } from '#app/domain/text/locale.ts'

/** Danish time for everybody, wherever server and browser stand: the clusters meet in Denmark. */
const danish = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** An ISO timestamp's time of day in Denmark: "20.14" in Danish, "20:14" in English. */
export function formatTimeOfDay(iso: string, locale: Locale): string {
  const { hour, minute } = partsOf(iso)
  return `${hour}${locale === 'da' ? '.' : ':'}${minute}`
}

/** An ISO timestamp's day in Denmark, as an ISO day. */
export function danishDay(iso: string): string {
  const { year, month, day } = partsOf(iso)
  return `${year}-${month}-${day}`
}

function partsOf(iso: string): { readonly [name: string]: string } {
  const parts = danish.formatToParts(new Date(iso))
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]))
}
