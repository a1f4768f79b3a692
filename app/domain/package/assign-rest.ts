import { readText } from '#app/domain/text/json-value.ts'
import type { ListItem } from '#app/domain/template/template.ts'

/** How many tasks have nobody, and whom most of the others have; null while nobody is named at all. */
export type Unassigned = { readonly count: number; readonly person: string | null }

/** Items of a list with the role `tasks`. Of two people with equally many tasks the one named last counts. */
export function findUnassigned(tasks: readonly ListItem[]): Unassigned {
  const people = tasks.flatMap((task) => readText(task, 'responsible') ?? [])
  const timesOf = (person: string) => people.filter((one) => one === person).length
  const byTasks = people.toReversed().toSorted((one, other) => timesOf(other) - timesOf(one))
  return { count: tasks.length - people.length, person: byTasks[0] ?? null }
}

/** The person on every task that has nobody. Tasks that have one stay as they are. */
export function assignRest(tasks: readonly ListItem[], person: string): readonly ListItem[] {
  return tasks.map((task) =>
    readText(task, 'responsible') === undefined ? { ...task, responsible: person } : task,
  )
}
