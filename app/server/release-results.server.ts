import { chooseRound } from '#app/domain/collection/follow-up.ts'
import { checkReleaseDay, type ReleaseProblem } from '#app/domain/collection/release.ts'
import { roundCan } from '#app/domain/collection/round-can.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import type { Services } from '#app/server/context.server.ts'
import { logRound } from '#app/server/log-round.server.ts'
import { notFound, type PackagePage } from '#app/server/package-access.server.ts'
import { listRounds, setResultsFrom } from '#db/queries/rounds.server.ts'

export type ReleaseOutcome =
  { readonly ok: true } | { readonly ok: false; readonly problem: ReleaseProblem; readonly typed: string }

/** When the practices see the results: `now`, `later` on the day given, or not (`withdraw`). Logged each time. */
export async function releaseResults(
  services: Services,
  page: PackagePage,
  fields: ReadonlyMap<string, string>,
): Promise<ReleaseOutcome> {
  const at = services.now().toISOString()
  const today = danishDay(at)
  const intent = fields.get('intent')
  const typed = intent === 'later' ? (fields.get('day') ?? '') : today
  const problem = checkReleaseDay(typed, today)
  if (problem) return { ok: false, problem, typed }
  const withdraws = intent === 'withdraw'
  return services.db.transaction().execute(async (db) => {
    const rounds = await listRounds(db, page.clusterPackage.id)
    const round = chooseRound(rounds, page.roundNumber ?? null, roundCan.showResults)
    if (!round) throw notFound()
    await setResultsFrom(db, round.id, withdraws ? null : typed)
    const what = withdraws ? 'results-withdrawn' : 'results-released'
    await logRound(db, page, { what, at, detail: withdraws ? '' : typed })
    return { ok: true }
  })
}
