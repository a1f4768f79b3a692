import styles from '#app/features/overview/column.module.css'
import { TaskRow } from '#app/features/overview/task-row.tsx'
import { CalendarLink } from '#app/components/calendar-link.tsx'
import type { PlanEntry } from '#app/domain/package/plan.ts'
import type { Task } from '#app/domain/template/roles.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** Tasks on a heavy rule: what is done is folded into one line, the first that is not may be marked as the one now. */
export function TaskColumn({
  id,
  title,
  entries,
  today,
  planHref,
  calendarHref = null,
  canTick,
  marksNow = false,
}: {
  id: string
  title: string
  entries: readonly PlanEntry<Task>[]
  today: string
  planHref: string | null
  /** Where the plan can be fetched as a calendar file; null while nothing in it has a day. */
  calendarHref?: string | null
  canTick: boolean
  marksNow?: boolean
}) {
  const words = useCatalogue().packages.overview
  const done = entries.filter((entry) => entry.done)
  const open = entries.filter((entry) => !entry.done)
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <span className={styles.count}>
          {done.length > 0 ? words.doneOf(done.length, entries.length) : words.taskCount(entries.length)}
        </span>
      </div>
      {entries.length === 0 && <p className={styles.none}>{words.noTasks}</p>}
      {done.length > 0 && (
        <details className={styles.done}>
          <summary>
            <Icon name="check" />
            {words.doneTasks(done.length)}
            <Icon name="chevron-down" size={18} />
          </summary>
          <ul className={styles.rows}>
            {done.map((entry) => (
              <TaskRow key={entry.task.id} entry={entry} today={today} canTick={canTick} />
            ))}
          </ul>
        </details>
      )}
      <ul className={styles.rows}>
        {open.map((entry, index) => (
          <TaskRow
            key={entry.task.id}
            entry={entry}
            today={today}
            canTick={canTick}
            isNow={marksNow && index === 0}
          />
        ))}
      </ul>
      <p className={styles.links}>
        {planHref !== null && (
          <a className={styles.edit} href={planHref}>
            <Icon name="edit" />
            {words.changePlan}
          </a>
        )}
        {calendarHref !== null && <CalendarLink href={calendarHref} />}
      </p>
    </section>
  )
}
