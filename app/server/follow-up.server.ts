import { checkDeadline } from '#app/domain/collection/check-opening.ts'
import { type FollowUpRecipients, listRecipients, planFollowUp } from '#app/domain/collection/follow-up.ts'
import { askedOfPractices } from '#app/domain/collection/questionnaire.ts'
import { roundCan } from '#app/domain/collection/round-can.ts'
import type { Round } from '#app/domain/collection/round.ts'
import { addDays } from '#app/domain/text/calendar.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import type { Services } from '#app/server/context.server.ts'
import { logRound } from '#app/server/log-round.server.ts'
import { excusePractices, type OpenOutcome, seatPractices } from '#app/server/open-round.server.ts'
import type { PackagePage } from '#app/server/package-access.server.ts'
import { currentIndicators } from '#app/server/pilot.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import { createRound, findLatestRound, listSeats, type Seats } from '#db/queries/rounds.server.ts'

/** How long the practices have to answer, where the coordinator says nothing else. */
const usualDays = 21

type NamedIndicator = { readonly number: string; readonly title: string }

/** What »Hent de samme tal igen« does when it is pressed. */
export type FollowUpOffer = {
  /** The number that the new round gets. */
  readonly number: number
  readonly recipients: FollowUpRecipients
  readonly indicatorCount: number
  readonly mended: readonly NamedIndicator[]
  readonly kept: readonly NamedIndicator[]
  /** ISO day. */
  readonly suggestedDeadline: string
}

/** What a follow-up of the newest round would ask, of whom and by when; null while that round is not closed. */
export function offerFollowUp(
  page: PackagePage,
  latest: Round,
  { participants, unseated }: Seats,
  today: string,
): FollowUpOffer | null {
  if (!roundCan.followUp(latest)) return null
  const { indicators, mended, kept } = planFollowUp(latest.indicators, currentIndicators(page))
  // Where the doctors answer, no practice has given less than it was asked for.
  const isAsked = askedOfPractices(latest.indicators, latest.questionnaire).length > 0
  const expected = isAsked ? participants : participants.map((seat) => ({ ...seat, noDataReason: null }))
  const name = ({ number, title }: NamedIndicator) => ({ number, title })
  return {
    number: latest.number + 1,
    recipients: listRecipients(expected, unseated),
    indicatorCount: indicators.length,
    mended: mended.map(name),
    kept: kept.map(name),
    suggestedDeadline: addDays(today, usualDays) ?? today,
  }
}

/**
 * Opens the next round of a package with the definitions of the last: the practices that are ticked get seats, and who has a
 * pseudonym keeps it. All of it or nothing.
 * @param deadline ISO day, as typed
 * @param isTicked whether a practice is to be asked, by its id
 */
export async function openFollowUp(
  services: Services,
  page: PackagePage,
  deadline: string,
  isTicked: (practiceId: string) => boolean,
): Promise<OpenOutcome> {
  const now = services.now().toISOString()
  const problem = checkDeadline(deadline, danishDay(now))
  if (problem) return { ok: false, reason: 'deadline', problem }
  return services.db.transaction().execute(async (db) => {
    const latest = await findLatestRound(db, page.clusterPackage.id)
    if (!latest || !roundCan.followUp(latest)) return { ok: false, reason: 'already-open' }
    const { participants, unseated } = await listSeats(db, page.clusterId, latest.id)
    const known = [...participants.map(({ practiceId }) => practiceId), ...unseated.map(({ id }) => id)]
    const practiceIds = known.filter(isTicked)
    if (practiceIds.length === 0)
      return { ok: false, reason: 'problems', problems: [{ kind: 'no-practices' }] }
    await storeFollowUp(db, page, latest, { deadline, now, practiceIds })
    await logRound(db, page, { what: 'follow-up-opened', at: now, detail: String(latest.number + 1) })
    return { ok: true }
  })
}

async function storeFollowUp(
  db: Database,
  page: PackagePage,
  latest: Round,
  { deadline, now, practiceIds }: { deadline: string; now: string; practiceIds: readonly string[] },
): Promise<void> {
  const { id: packageId, language } = page.clusterPackage
  const { indicators } = planFollowUp(latest.indicators, currentIndicators(page))
  const id = makeId()
  await createRound(db, {
    id,
    packageId,
    number: latest.number + 1,
    status: 'open',
    questionsTo: latest.questionnaire.questionsTo,
    partner: latest.questionnaire.partner,
    indicators,
    deadline,
    openedAt: now,
    createdAt: now,
  })
  await seatPractices(db, { packageId, language, roundId: id }, practiceIds)
  await excusePractices(db, page)
}
