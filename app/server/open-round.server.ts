import { randomInt } from 'node:crypto'
import {
  checkDeadline,
  checkOpening,
  type DeadlineProblem,
  type OpeningProblem,
} from '#app/domain/collection/check-opening.ts'
import { addPseudonyms } from '#app/domain/collection/pseudonyms.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import { itemsOfRole } from '#app/domain/package/section-content.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import type { Services } from '#app/server/context.server.ts'
import type { PackagePage } from '#app/server/package-access.server.ts'
import { logRound } from '#app/server/log-round.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import {
  createRound,
  createSeats,
  findLatestRound,
  listPseudonyms,
  listSeats,
  savePseudonyms,
} from '#db/queries/rounds.server.ts'

export type OpenOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'already-open' }
  | { readonly ok: false; readonly reason: 'deadline'; readonly problem: DeadlineProblem }
  | { readonly ok: false; readonly reason: 'problems'; readonly problems: readonly OpeningProblem[] }

/**
 * Opens the package's first round: freezes the indicators into it, gives every practice of the cluster a seat, and draws
 * the pseudonyms. All of it or nothing. One round a package, until follow-up rounds are built.
 * @param deadline ISO day, as typed
 */
export async function openRound(
  services: Services,
  page: PackagePage,
  deadline: string,
): Promise<OpenOutcome> {
  const now = services.now().toISOString()
  const problem = checkDeadline(deadline, danishDay(now))
  if (problem) return { ok: false, reason: 'deadline', problem }
  return services.db.transaction().execute(async (db) => {
    if (await findLatestRound(db, page.clusterPackage.id)) return { ok: false, reason: 'already-open' }
    const { unseated: practices } = await listSeats(db, page.clusterId, null)
    const problems = checkOpening(page.template, page.clusterPackage, practices.length)
    if (problems.length > 0) return { ok: false, reason: 'problems', problems }
    await storeRound(db, page, { deadline, now, practiceIds: practices.map(({ id }) => id) })
    await logRound(db, page, { what: 'round-opened', at: now })
    return { ok: true }
  })
}

async function storeRound(
  db: Database,
  { clusterPackage, template }: PackagePage,
  opened: { readonly deadline: string; readonly now: string; readonly practiceIds: readonly string[] },
): Promise<void> {
  const { deadline, now, practiceIds } = opened
  const id = makeId()
  const indicators = buildIndicators(itemsOfRole(template, clusterPackage.sections, 'indicators'))
  await createRound(db, {
    id,
    packageId: clusterPackage.id,
    number: 1,
    status: 'open',
    agreement: 'closed',
    indicators,
    deadline,
    openedAt: now,
    createdAt: now,
  })
  await seatPractices(
    db,
    { packageId: clusterPackage.id, language: clusterPackage.language, roundId: id },
    practiceIds,
  )
}

/** Gives practices seats and pseudonyms; who has a pseudonym in the package keeps it. */
export async function seatPractices(
  db: Database,
  round: {
    readonly packageId: string
    readonly roundId: string
    readonly language: PackagePage['clusterPackage']['language']
  },
  practiceIds: readonly string[],
): Promise<void> {
  const drawn = await listPseudonyms(db, round.packageId)
  const pseudonyms = addPseudonyms(drawn, practiceIds, randomShare, round.language)
  await savePseudonyms(db, round.packageId, pseudonyms)
  await createSeats(
    db,
    round.roundId,
    practiceIds.map((practiceId) => ({ id: makeId(), practiceId })),
  )
}

/** From 0 to just under 1, from the machine's own randomness: nobody can repeat the draw. */
function randomShare(): number {
  return randomInt(2 ** 47) / 2 ** 47
}
