import type { Answers } from '#app/domain/collection/answers.ts'
import { labelRounds } from '#app/domain/collection/label-rounds.ts'
import { listToGuess } from '#app/domain/collection/reflection.ts'
import { isReleased, mayStillChange } from '#app/domain/collection/release.ts'
import { roundCan } from '#app/domain/collection/round-can.ts'
import type { Agreement, Round } from '#app/domain/collection/round.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { findOwnWords, type OwnWordsStored } from '#db/queries/reflections.server.ts'
import { computeResults } from '#app/domain/results/compute-results.ts'
import { describeResult } from '#app/domain/results/describe-result.ts'
import type { IndicatorResult } from '#app/domain/results/results.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Services } from '#app/server/context.server.ts'
import { type Beside, describeBeside, listQuestions, type OwnWords } from '#app/server/own-words.server.ts'
import { buildResultView, type ResultView } from '#app/server/result-view.server.ts'
import { listOpenNames, loadRoundHistory, showIndicatorHistory } from '#app/server/round-results.server.ts'
import type { Visit } from '#app/server/save-answers.server.ts'
import { type DeadLink, findSeatAccess } from '#app/server/seat-access.server.ts'
import type { SeatAnswers } from '#db/queries/results.server.ts'
import { listRounds } from '#db/queries/rounds.server.ts'

type Live = {
  /** Late numbers, another agreement and a release may still come while the page is open. */
  readonly mayStillChange: boolean
  /** When the page was made. ISO timestamp. */
  readonly asOf: string
}

export type PracticeResults =
  | DeadLink
  | (Live & {
      readonly status: 'waiting'
      readonly isClosed: boolean
      /** ISO day; null while none is set. */
      readonly resultsFrom: string | null
      readonly title: string
      readonly clusterName: string
      readonly practiceName: string
    })
  | (Live & {
      readonly status: 'ready'
      readonly title: string
      readonly clusterName: string
      readonly practiceName: string
      /** Null when the practice has sent nothing. */
      readonly pseudonym: string | null
      readonly agreement: Agreement
      readonly results: readonly OwnView[]
      /** The practice's own numbers are newer than the cluster's. */
      readonly ownIsNewer: boolean
      /** Where the practice guesses before it sees where it lies; then the page shows no result yet. */
      readonly toGuess: readonly Pick<Indicator, 'id' | 'number' | 'title'>[]
    })

/** One indicator, and what it did since the round before: null where there was none. */
export type OwnView = ResultView & OwnWords & { readonly since: ResultView | null }

/**
 * A practice's own numbers beside the cluster's, once the round is closed. Seven statements at most, and one more the first
 * time that a template of the cluster's own is asked for: the names only in an open agreement, what came in without a name
 * only where somebody answers without one.
 */
export async function loadPracticeResults(
  services: Services,
  visit: Visit,
  locale: Locale,
): Promise<PracticeResults> {
  const asOf = services.now().toISOString()
  const access = await findSeatAccess(services, visit.token, visit.sender)
  if (!('seat' in access)) return access
  const { participantId, packageId, round, title, clusterName, practiceName } = access.seat
  const today = danishDay(asOf)
  const head = { title, clusterName, practiceName, asOf, mayStillChange: mayStillChange(round, today) }
  if (!isReleased(round, today)) {
    const isClosed = roundCan.showResults(round)
    return { status: 'waiting', ...head, isClosed, resultsFrom: isClosed ? round.resultsFrom : null }
  }
  const history = await loadRoundHistory(
    services.db,
    await listReleased(services, packageId, round, today),
    round,
  )
  const { seats } = history
  const { indicators } = history.current
  const names = await listOpenNames(services.db, history)
  const { agreement, smallCounts } = round
  const viewer = { kind: 'practice', participantId, agreement, smallCounts } as const
  const own = seats.find((each) => each.participantId === participantId)
  const { submission, said: earlier } = await findOwnWords(services.db, access.seat)
  const newer = findNewerAnswers(submission, own?.answers ?? null)
  const source: Beside = {
    seat: access.seat,
    recordSystem: submission?.recordSystem || access.seat.recordSystem,
    answers: newer ?? own?.answers ?? null,
    said: earlier.get(round.number) ?? {},
    earlier,
    labels: labelRounds(history.earlier, locale),
    questions: await listQuestions(services, access.seat),
  }
  const show = (result: IndicatorResult) => showResult(result, viewer, names)
  const results = newer === null ? null : computeOwn(round, own, newer)
  return {
    status: 'ready',
    ...head,
    agreement,
    pseudonym: own && (own.answers ?? newer) ? own.pseudonym : null,
    results: indicators.map((result, index) => {
      const shown = show(result)
      const view = buildResultView(shown, locale)
      const past = showIndicatorHistory(history, result.indicator.id, viewer, names, locale)
      const since = past && buildResultView(shown, locale, past, 'aendring')
      const beside = describeBeside(source, result.indicator.id)
      const ownResult = results?.[index]
      if (!ownResult) return { ...view, ...beside, since }
      const { own: ownWords, ownInterval } = describeResult(show(ownResult), locale)
      return { ...view, ...beside, since, description: { ...view.description, own: ownWords, ownInterval } }
    }),
    ownIsNewer: newer !== null,
    toGuess: listToGuess(round.indicators, own?.answers ?? newer, source.said).map(
      ({ id, number, title: name }) => ({ id, number, title: name }),
    ),
  }
}

/** A round that the practices may not see yet is not seen by way of a later one either. */
async function listReleased(
  { db }: Services,
  packageId: string,
  round: Round,
  today: string,
): Promise<readonly Round[]> {
  const rounds = await listRounds(db, packageId)
  return rounds.filter((each) => each.id === round.id || isReleased(each, today))
}

/** What the practice sent after the results were made; it sees its own at once. */
function findNewerAnswers(submission: OwnWordsStored['submission'], counted: Answers | null): Answers | null {
  const sent = submission?.answers ?? null
  return sent !== null && JSON.stringify(sent) !== JSON.stringify(counted) ? sent : null
}

function computeOwn(
  round: Round,
  own: SeatAnswers | undefined,
  answers: Answers,
): readonly IndicatorResult[] {
  return own ? computeResults(round, [{ ...own, answers }], 1).indicators : []
}
