import type { ListItem } from '#app/domain/template/template.ts'
import { addDays } from '#app/domain/text/calendar.ts'

/** A task with its day. */
export type PlanEntry<Task extends ListItem = ListItem> = {
  readonly task: Task
  /** ISO day, counted back from the meeting; null while the meeting or the task has no day. */
  readonly date: string | null
  /** Days before the meeting, negative after it; null when the task does not say. */
  readonly daysBefore: number | null
  readonly done: boolean
}

/**
 * The plan in the order in which things fall due; tasks without a day come last, in the order they were written.
 * @param meetingDate ISO day, or null while it is not agreed
 * @param reached ids of tasks that are done without a tick (`findReachedTasks`); what somebody ticked or unticked stands
 */
export function computePlan<Task extends ListItem>(
  tasks: readonly Task[],
  meetingDate: string | null,
  reached: ReadonlySet<string> = new Set(),
): readonly PlanEntry<Task>[] {
  const entries = tasks.map((task) => buildEntry(task, meetingDate, reached))
  return entries.toSorted((a, b) => order(b) - order(a))
}

/** Whether the task belongs before the meeting. A task without a day does: it is still to be planned. */
export function isBeforeMeeting(entry: PlanEntry): boolean {
  return entry.daysBefore === null || entry.daysBefore >= 0
}

function buildEntry<Task extends ListItem>(
  task: Task,
  meetingDate: string | null,
  reached: ReadonlySet<string>,
): PlanEntry<Task> {
  const days = task['daysBefore']
  const daysBefore = typeof days === 'number' && Number.isInteger(days) ? days : null
  const date = meetingDate === null || daysBefore === null ? null : addDays(meetingDate, -daysBefore)
  const said = task['done']
  return { task, date, daysBefore, done: typeof said === 'boolean' ? said : reached.has(task.id) }
}

function order(entry: PlanEntry): number {
  return entry.daysBefore ?? Number.MIN_SAFE_INTEGER
}
