import {
  findMeeting,
  findRoleList,
  type CheckContext,
  type MeetingFacts,
} from '#app/domain/package/consistency/check-context.ts'
import type { Finding, Severity } from '#app/domain/package/consistency/finding.ts'
import { nameItem } from '#app/domain/package/consistency/wording.ts'
import { findReachedTasks } from '#app/domain/package/milestones.ts'
import { computePlan } from '#app/domain/package/plan.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'
import { parseIsoDay } from '#app/domain/text/calendar.ts'
import { formatDate } from '#app/domain/text/format-date.ts'

/** Days that stand in the wrong order. A day that cannot be read is no day; `required` speaks of those. */
export function checkDates(context: CheckContext): readonly Finding[] {
  const meeting = findMeeting(context)
  const date = isDay(meeting?.date) ? meeting?.date : undefined
  return [
    ...(meeting && date !== undefined ? checkRounds(context, meeting, date) : []),
    ...(date === undefined ? [] : findLateTasks(context, date)),
    ...findReadLater(context),
  ]
}

function isDay(text: string | undefined): boolean {
  return text !== undefined && parseIsoDay(text) !== null
}

/** A round of an earlier meeting is history: only what is still to come, or still goes on, can be wrong. */
function checkRounds(
  { facts: { rounds = [], today } }: CheckContext,
  { sectionId }: MeetingFacts,
  date: string,
): readonly Finding[] {
  const found = (severity: Severity, message: Bilingual): Finding => ({
    rule: 'dates',
    severity,
    sectionId,
    message,
  })
  const day = inWords(date)
  if (date < today) {
    const isCollecting = rounds.some(({ status }) => status === 'pilot' || status === 'open')
    const da = `Klyngemødet var ${day.da}, men dataindsamlingen er stadig åben. Er der en ny dato?`
    const en = `The cluster meeting was on ${day.en}, but data collection is still open. Is there a new date?`
    return isCollecting ? [found('look', { da, en })] : []
  }
  return rounds
    .filter(({ status, deadline }) => status !== 'closed' && isDay(deadline) && deadline > date)
    .map(({ deadline }) => {
      const last = inWords(deadline)
      return found('missing', {
        da: `Praksis kan svare til og med ${last.da}, men klyngemødet er ${day.da}.`,
        en: `Practices can answer until ${last.en}, but the cluster meeting is on ${day.en}.`,
      })
    })
}

function findLateTasks(context: CheckContext, meetingDate: string): readonly Finding[] {
  const list = findRoleList(context, 'tasks')
  if (!list) return []
  const { template, clusterPackage, facts } = context
  const reached = findReachedTasks(template, clusterPackage, facts.rounds?.at(-1)?.status ?? null)
  return computePlan(list.items, meetingDate, reached).flatMap(({ task, date, done }) => {
    if (done || date === null || date >= facts.today) return []
    const [name, day] = [nameItem(list, task), inWords(date)]
    const message = { da: `${name.da} skulle være klar ${day.da}.`, en: `${name.en} was due on ${day.en}.` }
    return [
      { rule: 'dates', severity: 'look', sectionId: list.section.id, itemId: task.id, message },
    ] as const
  })
}

function findReadLater(context: CheckContext): readonly Finding[] {
  const list = findRoleList(context, 'references')
  if (!list) return []
  return list.items.flatMap((item) => {
    const { readOn } = item
    if (readOn === undefined || !isDay(readOn) || readOn <= context.facts.today) return []
    const [name, day] = [nameItem(list, item), inWords(readOn)]
    const message = {
      da: `${name.da} står som læst ${day.da}, og den dag er ikke kommet endnu.`,
      en: `${name.en} is marked as read on ${day.en}, a day still to come.`,
    }
    return [
      { rule: 'dates', severity: 'missing', sectionId: list.section.id, itemId: item.id, message },
    ] as const
  })
}

function inWords(day: string): Bilingual {
  return { da: formatDate(day, 'da', 'weekday'), en: formatDate(day, 'en', 'weekday') }
}
