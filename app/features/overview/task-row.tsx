import styles from '#app/features/overview/column.module.css'
import type { PlanEntry } from '#app/domain/package/plan.ts'
import type { Task } from '#app/domain/template/roles.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { TickBox } from '#app/features/overview/tick-box.tsx'
import { StatusDisc } from '#app/ui/status-disc.tsx'

/** Task, person and day; whether it is done, the one now, or late is said in a word as well as drawn. */
export function TaskRow({
  entry,
  today,
  canTick,
  isNow = false,
}: {
  entry: PlanEntry<Task>
  today: string
  canTick: boolean
  isNow?: boolean
}) {
  const words = useCatalogue().packages.overview
  const locale = useLocale()
  const { task, date, done } = entry
  const day = date === null ? undefined : formatDate(date, locale, 'short')
  const isLate = date !== null && date < today && !done
  return (
    <li className={styles.row}>
      {canTick ? (
        <TickBox taskId={task.id} title={task.title ?? words.untitled} done={done} />
      ) : (
        <StatusDisc state={done ? 'tick' : isNow ? 'ring' : 'grey'} label={done ? words.done : undefined} />
      )}
      <div>
        <p className={isNow ? styles.now : styles.title}>
          {task.title ?? words.untitled} {isNow && <span className={styles.tag}>{words.now}</span>}
        </p>
        <p className={styles.facts}>
          {[task.responsible, isLate ? undefined : day].filter((fact) => fact !== undefined).join(' · ')}
        </p>
        {isLate && day !== undefined && <p className={styles.late}>{words.late(day)}</p>}
      </div>
    </li>
  )
}
