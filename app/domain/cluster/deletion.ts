/** How long something that was deleted can be taken back. */
export const restDays = 30

const day = 86_400_000

/** The ISO time from which what was deleted then is gone for good. */
export function goneAt(deletedAt: string): string {
  return new Date(Date.parse(deletedAt) + restDays * day).toISOString()
}

/** What was deleted before this ISO time has rested long enough. */
export function purgeBefore(now: Date): string {
  return new Date(now.getTime() - restDays * day).toISOString()
}
