import type { Answers } from '#app/domain/collection/answers.ts'
import { isReleased } from '#app/domain/collection/release.ts'
import { roundCan } from '#app/domain/collection/round-can.ts'
import type { Round } from '#app/domain/collection/round.ts'
import { computeResults } from '#app/domain/results/compute-results.ts'
import type { IndicatorResult } from '#app/domain/results/results.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Services } from '#app/server/context.server.ts'
import { computeRound, listOpenNames } from '#app/server/load-results.server.ts'
import { buildResultView, type ResultView } from '#app/server/result-view.server.ts'
import type { Visit } from '#app/server/save-answers.server.ts'
import { type DeadLink, findSeatAccess } from '#app/server/seat-access.server.ts'
import { listSeatAnswers, type SeatAnswers } from '#db/queries/results.server.ts'
import { findSubmission } from '#db/queries/submissions.server.ts'

export type PracticeResults =
  | DeadLink
  | {
      readonly status: 'waiting'
      readonly isClosed: boolean
      /** ISO day; null while none is set. */
      readonly resultsFrom: string | null
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
      /** The practice's own numbers are newer than the cluster's. */
      readonly ownIsNewer: boolean
    }

/** A practice's own numbers beside the cluster's, once the round is closed. Four statements at most. */
export async function loadPracticeResults(
  services: Services,
  visit: Visit,
  locale: Locale,
): Promise<PracticeResults> {
  const access = await findSeatAccess(services, visit.token, visit.sender)
  if (!('seat' in access)) return access
  const { participantId, round, title, clusterName, practiceName } = access.seat
  const head = { title, clusterName, practiceName }
  if (!isReleased(round, danishDay(services.now().toISOString()))) {
    const isClosed = roundCan.showResults(round)
    return { status: 'waiting', ...head, isClosed, resultsFrom: isClosed ? round.resultsFrom : null }
  }
  const seats = await listSeatAnswers(services.db, round.id)
  const { indicators } = computeRound(round, seats)
  const names = await listOpenNames(services.db, round)
  const { agreement, smallCounts } = round
  const viewer = { kind: 'practice', participantId, agreement, smallCounts } as const
  const own = seats.find((each) => each.participantId === participantId)
  const newer = await findNewerAnswers(services, participantId, own?.answers ?? null)
  const view = (result: IndicatorResult) => buildResultView(showResult(result, viewer, names), locale)
  const results = newer === null ? null : computeOwn(round, own, newer)
  return {
    status: 'ready',
    ...head,
    pseudonym: own && (own.answers ?? newer) ? own.pseudonym : null,
    results: indicators.map((result, index) => {
      const ownResult = results?.[index]
      const shown = view(result)
      if (!ownResult) return shown
      return { ...shown, description: { ...shown.description, own: view(ownResult).description.own } }
    }),
    ownIsNewer: newer !== null,
  }
}

/** What the practice sent after the results were made; it sees its own at once. */
async function findNewerAnswers(
  { db }: Services,
  participantId: string,
  counted: Answers | null,
): Promise<Answers | null> {
  const sent = (await findSubmission(db, participantId))?.answers ?? null
  return sent !== null && JSON.stringify(sent) !== JSON.stringify(counted) ? sent : null
}

function computeOwn(
  round: Round,
  own: SeatAnswers | undefined,
  answers: Answers,
): readonly IndicatorResult[] {
  return own ? computeResults(round, [{ ...own, answers }], 1).indicators : []
}
