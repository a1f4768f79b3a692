import type { Services } from '#app/server/context.server.ts'

/** Everything in the log, oldest first. */
export function listActivity({ db }: Services) {
  return db.selectFrom('activity').select(['what', 'detail', 'account_id']).orderBy('at').execute()
}
