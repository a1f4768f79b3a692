import { purgeBefore } from '#app/domain/cluster/deletion.ts'
import type { Services } from '#app/server/context.server.ts'
import { logError } from '#app/server/log.server.ts'
import { purgeDeleted } from '#db/queries/deletions.server.ts'

const sixHours = 6 * 60 * 60 * 1000

/** Removes what has rested long enough, now and four times a day. Keeps no process alive. */
export function startPurging(services: Services): void {
  const purge = () =>
    void purgeDeleted(services.db, purgeBefore(services.now())).catch((error: unknown) => logError(error))
  purge()
  setInterval(purge, sixHours).unref()
}
