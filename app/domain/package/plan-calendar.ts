import type { RoundStatus } from '#app/domain/collection/round.ts'
import { parseClock, sumMinutes } from '#app/domain/meeting/programme.ts'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import { findReachedTasks } from '#app/domain/package/milestones.ts'
import { readMeeting } from '#app/domain/package/overview.ts'
import { computePlan, type PlanEntry } from '#app/domain/package/plan.ts'
import { itemsOfRole } from '#app/domain/package/section-content.ts'
import type { Task } from '#app/domain/template/roles.ts'
import type { Template } from '#app/domain/template/template.ts'
import { danishMoment } from '#app/domain/text/danish-time.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** A plan as a calendar holds it. */
export type PlanCalendar = { readonly name: string; readonly events: readonly CalendarEvent[] }

export type CalendarEvent = {
  /** The same each time the plan is fetched, so that a calendar puts the new one in the old one's place. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly place: string
  readonly when: EventTime
}

/** A whole day (ISO day), or from one moment to another (ISO timestamps in UTC; the same where the end is not known). */
export type EventTime = { readonly day: string } | { readonly from: string; readonly to: string }

const words = {
  da: { meeting: 'Klyngemøde', who: 'Hvem', topic: 'Klyngepakke' },
  en: { meeting: 'Cluster meeting', who: 'Who', topic: 'Cluster package' },
} as const

/** The tasks that are still to be done, each on its day, and the meeting. Empty while the meeting has no date. */
export function buildPlanCalendar(
  template: Template,
  clusterPackage: ClusterPackage,
  roundStatus: RoundStatus | null = null,
): PlanCalendar {
  const { sections, title, language } = clusterPackage
  const { date = null } = readMeeting(template, clusterPackage)
  const reached = findReachedTasks(template, clusterPackage, roundStatus)
  const plan = computePlan(itemsOfRole(template, sections, 'tasks'), date, reached)
  const tasks = plan.filter(({ done }) => !done).flatMap((entry) => buildTask(entry, clusterPackage))
  const meeting = date === null ? [] : [buildMeeting(date, template, clusterPackage)]
  return { name: `${words[language].topic}: ${title}`, events: [...tasks, ...meeting] }
}

function buildTask(
  { task, date }: PlanEntry<Task>,
  { id, title, language }: ClusterPackage,
): readonly CalendarEvent[] {
  if (date === null || task.title === undefined) return []
  const event = {
    id: `task-${task.id}.${id}`,
    title: task.title,
    description: describe(language, title, task.responsible),
    place: '',
    when: { day: date },
  }
  return [event]
}

function describe(language: Locale, topic: string, responsible: string | undefined): string {
  const own = words[language]
  const who = responsible === undefined ? [] : [`${own.who}: ${responsible}`]
  return [...who, `${own.topic}: ${topic}`].join('\n')
}

function buildMeeting(date: string, template: Template, clusterPackage: ClusterPackage): CalendarEvent {
  const { id, title, language, sections } = clusterPackage
  const { startTime, minutes, place = '' } = readMeeting(template, clusterPackage)
  const length = minutes ?? sumMinutes(itemsOfRole(template, sections, 'programme'))
  return {
    id: `meeting.${id}`,
    title: `${words[language].meeting}: ${title}`,
    description: describe(language, title, undefined),
    place,
    when: timeOf(date, startTime === undefined ? null : parseClock(startTime), length),
  }
}

function timeOf(day: string, start: number | null, minutes: number): EventTime {
  if (start === null) return { day }
  const from = danishMoment(day, start)
  const to = danishMoment(day, start + Math.max(0, Math.round(minutes)))
  return from === null || to === null ? { day } : { from, to }
}
