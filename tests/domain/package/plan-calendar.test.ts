import { expect, test } from 'vitest'
import { buildPlanCalendar } from '#app/domain/package/plan-calendar.ts'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import type { FormValues } from '#app/domain/template/template.ts'
import { withSection } from '#tests/builders/make-faulty-package.ts'
import { template, withList } from '#tests/builders/say-findings.ts'

const plan = withList(
  'tasks',
  { id: 'send', title: 'Send skemaet', responsible: 'Koordinatoren', daysBefore: 42 },
  { id: 'done', title: 'Find et sted', responsible: 'Koordinatoren', daysBefore: 60, done: true },
  { id: 'later', title: 'Tæl igen', daysBefore: -180 },
  { id: 'dayless', title: 'Engang' },
  { id: 'nameless', daysBefore: 3 },
)

function withMeeting(base: ClusterPackage, values: FormValues): ClusterPackage {
  return withSection(base, 'meeting', { type: 'form', values })
}

test('each open task has its day, and the meeting its time in UTC', () => {
  const { name, events } = buildPlanCalendar(template, plan)
  expect(name).toBe('Klyngepakke: Iskæmisk hjertesygdom')
  expect(events.map(({ title, when }) => ({ title, ...when }))).toEqual([
    { title: 'Send skemaet', day: '2026-12-03' },
    { title: 'Tæl igen', day: '2027-07-13' },
    {
      title: 'Klyngemøde: Iskæmisk hjertesygdom',
      from: '2027-01-14T16:00:00.000Z',
      to: '2027-01-14T18:30:00.000Z',
    },
  ])
})

test('an event says who does it, what it belongs to, and where', () => {
  const { events } = buildPlanCalendar(template, plan)
  expect(events[0]?.description).toBe('Hvem: Koordinatoren\nKlyngepakke: Iskæmisk hjertesygdom')
  expect(events[1]?.description).toBe('Klyngepakke: Iskæmisk hjertesygdom')
  expect(events.at(-1)?.place).toBe('Kursusstedet ved Fjorden')
})

test('an event keeps its id when the plan is moved', () => {
  const moved = withMeeting(plan, { date: '2027-02-01' })
  const ids = (of: ClusterPackage) => buildPlanCalendar(template, of).events.map(({ id }) => id)
  expect(ids(moved)).toEqual(ids(plan))
  expect(new Set(ids(plan)).size).toBe(3)
})

test('without a time the meeting takes its day, without a length its moment, without a date there is nothing', () => {
  const meetingOf = (values: FormValues) =>
    buildPlanCalendar(template, withMeeting(plan, values)).events.at(-1)?.when
  expect(meetingOf({ date: '2027-01-14', startTime: 'om aftenen' })).toEqual({ day: '2027-01-14' })
  const timed = { date: '2027-01-14', startTime: '17:00' }
  const noProgramme = withSection(withMeeting(plan, timed), 'programme', { type: 'list', items: [] })
  expect(buildPlanCalendar(template, noProgramme).events.at(-1)?.when).toEqual({
    from: '2027-01-14T16:00:00.000Z',
    to: '2027-01-14T16:00:00.000Z',
  })
  expect(buildPlanCalendar(template, withMeeting(plan, { startTime: '17:00' })).events).toEqual([])
})
