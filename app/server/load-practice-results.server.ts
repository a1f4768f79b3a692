import { roundCan } from '#app/domain/collection/round-can.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Services } from '#app/server/context.server.ts'
import { computeRound } from '#app/server/load-results.server.ts'
import { buildResultView, type ResultView } from '#app/server/result-view.server.ts'
import type { Visit } from '#app/server/save-answers.server.ts'
import { type DeadLink, findSeatAccess } from '#app/server/seat-access.server.ts'
import { listSeatAnswers } from '#db/queries/results.server.ts'

export type PracticeResults =
  | DeadLink
  | {
      readonly status: 'waiting'
      readonly title: string
      readonly clusterName: string
      readonly practiceName: string
    }
  | {
      readonly status: 'ready'
      readonly title: string
      readonly clusterName: string
      readonly practiceName: string
      /** Null when the practice has sent nothing. */
      readonly pseudonym: string | null
      readonly results: readonly ResultView[]
    }

/** A practice's own numbers beside the cluster's, once the round is closed. Two statements. */
export async function loadPracticeResults(
  services: Services,
  visit: Visit,
  locale: Locale,
): Promise<PracticeResults> {
  const access = await findSeatAccess(services, visit.token, visit.sender)
  if (!('seat' in access)) return access
  const { participantId, round, title, clusterName, practiceName } = access.seat
  const head = { title, clusterName, practiceName }
  if (!roundCan.showResults(round)) return { status: 'waiting', ...head }
  const seats = await listSeatAnswers(services.db, round.id)
  const { indicators } = computeRound(round, seats)
  const viewer = { kind: 'practice', participantId, agreement: round.agreement } as const
  const own = seats.find((each) => each.participantId === participantId && each.answers !== null)
  return {
    status: 'ready',
    ...head,
    pseudonym: own?.pseudonym ?? null,
    results: indicators.map((result) => buildResultView(showResult(result, viewer), locale)),
  }
}
