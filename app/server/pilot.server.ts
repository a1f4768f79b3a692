import { asksTheSame } from '#app/domain/collection/asks-the-same.ts'
import { checkDeadline, checkOpening } from '#app/domain/collection/check-opening.ts'
import { roundCan } from '#app/domain/collection/round-can.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { itemsOfRole } from '#app/domain/package/section-content.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import type { Services } from '#app/server/context.server.ts'
import { logRound } from '#app/server/log-round.server.ts'
import type { OpenOutcome } from '#app/server/open-round.server.ts'
import type { PackagePage } from '#app/server/package-access.server.ts'
import { inRound, type RoundOutcome } from '#app/server/round-jobs.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import { createRound, createSeats, findLatestRound, listSeats } from '#db/queries/rounds.server.ts'
import { changeIndicators, deleteRound } from '#db/queries/round-states.server.ts'

/**
 * One practice tries the form before anything freezes. No pseudonym is drawn yet: drawn for one alone, it would tell who
 * the first one is.
 * @param deadline ISO day, as typed
 */
export async function startPilot(
  services: Services,
  page: PackagePage,
  { practiceId, deadline }: { readonly practiceId: string; readonly deadline: string },
): Promise<OpenOutcome | RoundOutcome> {
  const now = services.now().toISOString()
  const problem = checkDeadline(deadline, danishDay(now))
  if (problem) return { ok: false, reason: 'deadline', problem }
  return services.db.transaction().execute(async (db) => {
    const packageId = page.clusterPackage.id
    if (await findLatestRound(db, packageId)) return { ok: false, reason: 'already-open' }
    const { unseated } = await listSeats(db, page.clusterId, null)
    const practice = unseated.find(({ id }) => id === practiceId)
    if (!practice) return { ok: false, reason: 'no-seat' }
    const problems = checkOpening(page.template, page.clusterPackage, unseated.length)
    if (problems.length > 0) return { ok: false, reason: 'problems', problems }
    const [id, indicators] = [makeId(), currentIndicators(page)]
    const round = { id, packageId, number: 1, agreement: 'closed', deadline, indicators } as const
    await createRound(db, { ...round, status: 'pilot', openedAt: null, createdAt: now })
    await createSeats(db, id, [{ id: makeId(), practiceId }])
    await logRound(db, page, { what: 'pilot-started', at: now, detail: practice.name })
    return { ok: true }
  })
}

/** The pilot's form follows the package again. What was sent about other definitions has to be sent anew. */
export function renewPilot(services: Services, page: PackagePage): Promise<RoundOutcome> {
  return inRound<RoundOutcome>(services, page, async (db, round, now) => {
    if (!roundCan.endPilot(round)) return { ok: false, reason: 'not-now' }
    const indicators = currentIndicators(page)
    if (!asksTheSame(round, indicators)) await changeIndicators(db, round.id, indicators)
    await logRound(db, page, { what: 'pilot-renewed', at: now })
    return { ok: true }
  })
}

/** Gives a pilot up that nobody has typed in yet: what was typed is never thrown away. */
export function undoPilot(services: Services, page: PackagePage): Promise<RoundOutcome> {
  return inRound<RoundOutcome>(services, page, async (db, round, now, { participants }) => {
    const untouched = participants.every(({ status }) => status === 'not-opened' || status === 'opened')
    if (!roundCan.endPilot(round) || !untouched) return { ok: false, reason: 'not-now' }
    await deleteRound(db, round.id)
    await logRound(db, page, { what: 'pilot-undone', at: now })
    return { ok: true }
  })
}

/** The indicators as the package has them now. */
export function currentIndicators({ template, clusterPackage }: PackagePage): readonly Indicator[] {
  return buildIndicators(itemsOfRole(template, clusterPackage.sections, 'indicators'))
}
