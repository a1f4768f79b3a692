import type { CalendarEvent, EventTime, PlanCalendar } from '#app/domain/package/plan-calendar.ts'
import { addDays } from '#app/domain/text/calendar.ts'

/** The most octets on a line, its end left out (RFC 5545 §3.1). */
const longestLine = 75

/**
 * A calendar file (iCalendar, RFC 5545). The same plan gives the same bytes.
 * @param changedAt ISO timestamp of the plan's newest change
 */
export function renderCalendar({ name, events }: PlanCalendar, changedAt: string): Uint8Array {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Klyngebygger//Plan//DA',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => renderEvent(event, changedAt)),
    'END:VCALENDAR',
  ]
  return new TextEncoder().encode(lines.map((line) => `${foldLine(line)}\r\n`).join(''))
}

function renderEvent({ id, title, description, place, when }: CalendarEvent, changedAt: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}@klyngebygger`,
    `DTSTAMP:${writeMoment(changedAt)}`,
    ...renderTime(when),
    `SUMMARY:${escapeText(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(place === '' ? [] : [`LOCATION:${escapeText(place)}`]),
    'END:VEVENT',
  ]
}

/** A day of its own does not take up anybody's time; the end of a whole day is the day after. */
function renderTime(when: EventTime): string[] {
  if ('from' in when) return [`DTSTART:${writeMoment(when.from)}`, `DTEND:${writeMoment(when.to)}`]
  const dayAfter = addDays(when.day, 1) ?? when.day
  return [
    `DTSTART;VALUE=DATE:${writeDay(when.day)}`,
    `DTEND;VALUE=DATE:${writeDay(dayAfter)}`,
    'TRANSP:TRANSPARENT',
  ]
}

/** `2027-01-14` → `20270114` */
function writeDay(day: string): string {
  return day.replaceAll('-', '')
}

/** `2027-01-14T16:00:00.000Z` → `20270114T160000Z` */
function writeMoment(iso: string): string {
  return iso.replace(/\.\d+/, '').replace(/[-:]/g, '')
}

/** Backslash, semicolon and comma have a meaning of their own, and a line break would end the line (RFC 5545 §3.3.11). */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n|[\r\n\u2028\u2029]/g, String.raw`\n`)
    .replace(/(?!\t)\p{Cc}/gu, '')
}

/** A long line goes on in the next, which begins with a space. No character is cut in two. */
function foldLine(line: string): string {
  const encoder = new TextEncoder()
  let room = longestLine
  let folded = ''
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (octets > room) {
      folded += '\r\n '
      room = longestLine - 1
    }
    folded += character
    room -= octets
  }
  return folded
}
