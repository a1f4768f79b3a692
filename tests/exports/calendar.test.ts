import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CalendarEvent } from '#app/domain/package/plan-calendar.ts'
import { renderCalendar } from '#app/exports/calendar.server.ts'

const changedAt = '2026-11-22T09:30:15.123Z'

function makeEvent(overrides: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    id: 'task-send.p1',
    title: 'Send skemaet',
    description: '',
    place: '',
    when: { day: '2026-12-03' },
    ...overrides,
  }
}

function textOf(...events: readonly CalendarEvent[]): string {
  return new TextDecoder().decode(renderCalendar({ name: 'Plan', events }, changedAt))
}

/** The lines as a calendar reads them: folds undone. */
function linesOf(text: string): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n')
}

test('a task is a whole day that takes up nobody’s time', () => {
  expect(linesOf(textOf(makeEvent()))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Klyngebygger//Plan//DA',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Plan',
    'BEGIN:VEVENT',
    'UID:task-send.p1@klyngebygger',
    'DTSTAMP:20261122T093015Z',
    'DTSTART;VALUE=DATE:20261203',
    'DTEND;VALUE=DATE:20261204',
    'TRANSP:TRANSPARENT',
    'SUMMARY:Send skemaet',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('the meeting has its moments in UTC, and its place', () => {
  const when = { from: '2027-01-14T16:00:00.000Z', to: '2027-01-14T18:30:00.000Z' }
  const lines = linesOf(textOf(makeEvent({ when, place: 'Kursusstedet ved Fjorden' })))
  expect(lines).toContain('DTSTART:20270114T160000Z')
  expect(lines).toContain('DTEND:20270114T183000Z')
  expect(lines).toContain('LOCATION:Kursusstedet ved Fjorden')
  expect(lines).not.toContain('TRANSP:TRANSPARENT')
})

test('what means something to a calendar is escaped, and a line break is written', () => {
  const lines = linesOf(
    textOf(makeEvent({ title: 'Ring; skriv, gå\\løb', description: 'En\r\nto\nEND:VEVENT' })),
  )
  expect(lines).toContain(String.raw`SUMMARY:Ring\; skriv\, gå\\løb`)
  expect(lines).toContain(String.raw`DESCRIPTION:En\nto\nEND:VEVENT`)
  expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1)
})

test('no line is longer than 75 octets, no character is cut, and nothing is lost', () => {
  const title = fc.string({ unit: fc.constantFrom('a', 'æ', '€', '🫀', ' ', ',', '\n'), maxLength: 300 })
  fc.assert(
    fc.property(title, (text) => {
      const whole = textOf(makeEvent({ title: text }))
      const octets = whole.split('\r\n').map((line) => new TextEncoder().encode(line).length)
      expect(Math.max(...octets)).toBeLessThanOrEqual(75)
      expect(whole).not.toContain('\uFFFD')
      const summary = linesOf(whole).find((line) => line.startsWith('SUMMARY:'))
      const read = summary
        ?.slice('SUMMARY:'.length)
        .replace(/\\(.)/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped))
      expect(read).toBe(text)
    }),
  )
})

test('the same plan gives the same bytes', () => {
  expect(textOf(makeEvent())).toBe(textOf(makeEvent()))
})
