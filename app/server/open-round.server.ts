import { randomInt } from 'node:crypto'
import {
  checkDeadline,
  checkOpening,
  type DeadlineProblem,
  type OpeningProblem,
} from '#app/domain/collection/check-opening.ts'
import { asksTheSame } from '#app/domain/collection/asks-the-same.ts'
import { addPseudonyms } from '#app/domain/collection/pseudonyms.ts'
import { askedOfPractices, type QuestionnaireTerms } from '#app/domain/collection/questionnaire.ts'
import { roundCan } from '#app/domain/collection/round-can.ts'
import type { Round } from '#app/domain/collection/round.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import { itemsOfRole } from '#app/domain/package/section-content.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { catalogueFor } from '#app/i18n/catalogue.ts'
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
import { changeIndicators, excuseSeats, startRound } from '#db/queries/round-states.server.ts'

export type OpenOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'already-open' }
  | { readonly ok: false; readonly reason: 'deadline'; readonly problem: DeadlineProblem }
  | { readonly ok: false; readonly reason: 'problems'; readonly problems: readonly OpeningProblem[] }

/**
 * Opens the package's first round, after a pilot or without one: freezes the indicators into it, gives every practice of
 * the cluster a seat, and draws the pseudonyms. All of it or nothing. What the pilot's practice has sent counts when the
 * indicators are still the same.
 * @param deadline ISO day, as typed
 * @param questionsTo who answers what is no number
 */
export async function openRound(
  services: Services,
  page: PackagePage,
  deadline: string,
  questionsTo: QuestionnaireTerms['questionsTo'] = 'practices',
): Promise<OpenOutcome> {
  const now = services.now().toISOString()
  const problem = checkDeadline(deadline, danishDay(now))
  if (problem) return { ok: false, reason: 'deadline', problem }
  return services.db.transaction().execute(async (db) => {
    const pilot = await findLatestRound(db, page.clusterPackage.id)
    if (pilot && !roundCan.open(pilot)) return { ok: false, reason: 'already-open' }
    const { unseated: practices } = await listSeats(db, page.clusterId, null)
    const problems = checkOpening(page.template, page.clusterPackage, practices.length)
    if (problems.length > 0) return { ok: false, reason: 'problems', problems }
    const opened = { deadline, now, questionsTo, practiceIds: practices.map(({ id }) => id) }
    await (pilot ? storeAfterPilot(db, page, pilot, opened) : storeRound(db, page, opened))
    await excusePractices(db, page)
    await logRound(db, page, { what: 'round-opened', at: now })
    return { ok: true }
  })
}

/** Practices with nothing to answer, since their doctors answer one by one, are not missing. At most two statements. */
export async function excusePractices(db: Database, { clusterPackage }: PackagePage): Promise<void> {
  const round = await findLatestRound(db, clusterPackage.id)
  if (!round || askedOfPractices(round.indicators, round.questionnaire).length > 0) return
  await excuseSeats(db, round.id, catalogueFor(clusterPackage.language).questionnaire.doctorsAnswer)
}

type Opened = {
  readonly deadline: string
  readonly now: string
  readonly questionsTo: QuestionnaireTerms['questionsTo']
  readonly practiceIds: readonly string[]
}

async function storeRound(
  db: Database,
  { clusterPackage, template }: PackagePage,
  { deadline, now, questionsTo, practiceIds }: Opened,
): Promise<void> {
  const id = makeId()
  const indicators = buildIndicators(itemsOfRole(template, clusterPackage.sections, 'indicators'))
  await createRound(db, {
    id,
    packageId: clusterPackage.id,
    number: 1,
    status: 'open',
    questionsTo,
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

/** The pilot's round opens for everybody: its practice keeps seat and link, and gets its pseudonym with the others. */
async function storeAfterPilot(
  db: Database,
  page: PackagePage,
  pilot: Round,
  { deadline, now, questionsTo, practiceIds }: Opened,
): Promise<void> {
  const { id: packageId, language, sections } = page.clusterPackage
  const indicators = buildIndicators(itemsOfRole(page.template, sections, 'indicators'))
  if (!asksTheSame(pilot, indicators)) await changeIndicators(db, pilot.id, indicators)
  await startRound(db, { id: pilot.id, deadline, openedAt: now, questionsTo })
  const { participants } = await listSeats(db, page.clusterId, pilot.id)
  const seated = new Set(participants.map(({ practiceId }) => practiceId))
  await drawFor(db, { packageId, language }, practiceIds)
  const others = practiceIds.filter((id) => !seated.has(id))
  if (others.length > 0) await seat(db, pilot.id, others)
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
  await drawFor(db, round, practiceIds)
  await seat(db, round.roundId, practiceIds)
}

async function drawFor(
  db: Database,
  { packageId, language }: { packageId: string; language: PackagePage['clusterPackage']['language'] },
  practiceIds: readonly string[],
): Promise<void> {
  const drawn = await listPseudonyms(db, packageId)
  await savePseudonyms(db, packageId, addPseudonyms(drawn, practiceIds, randomShare, language))
}

function seat(db: Database, roundId: string, practiceIds: readonly string[]): Promise<void> {
  const seats = practiceIds.map((practiceId) => ({ id: makeId(), practiceId }))
  return createSeats(db, roundId, seats)
}

/** From 0 to just under 1, from the machine's own randomness: nobody can repeat the draw. */
function randomShare(): number {
  return randomInt(2 ** 47) / 2 ** 47
}
