import type { RouterContextProvider } from 'react-router'
import { isReleased } from '#app/domain/collection/release.ts'
import { roundCan } from '#app/domain/collection/round-can.ts'
import type { Round } from '#app/domain/collection/round.ts'
import { itemsOfRole } from '#app/domain/package/section-content.ts'
import { computeResults } from '#app/domain/results/compute-results.ts'
import type { IndicatorResult } from '#app/domain/results/results.ts'
import type { Destination } from '#app/domain/results/destination.ts'
import type { PracticeNames } from '#app/domain/results/label-practice.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import type { ShownResult } from '#app/domain/results/shown-result.ts'
import { ruleFor } from '#app/domain/results/who-sees-what.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import type { Services } from '#app/server/context.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { readLocale } from '#app/server/locale.server.ts'
import { memberCan, type PackagePage, requirePackage } from '#app/server/package-access.server.ts'
import { readDestination } from '#app/server/read-destination.server.ts'
import { buildResultView, type ResultView } from '#app/server/result-view.server.ts'
import type { Database } from '#db/connection.server.ts'
import { countSent, listSeatAnswers, listSeatNames, type SeatAnswers } from '#db/queries/results.server.ts'
import { findLatestRound } from '#db/queries/rounds.server.ts'

export type FileFormat = 'png' | 'svg' | 'xlsx' | 'csv'

export type ResultsPage = { readonly packageId: string } & (
  | { readonly status: 'none' }
  | { readonly status: 'waiting'; readonly participants: number; readonly sent: number }
  | {
      readonly status: 'ready'
      readonly participants: number
      readonly submissions: number
      /** Of the participants, those known to give no numbers. */
      readonly givingNone: number
      readonly tabs: readonly { readonly id: string; readonly number: string; readonly title: string }[]
      readonly result: ResultView
      /** Whether the practices see it, and from which ISO day. */
      readonly release: {
        readonly resultsFrom: string | null
        readonly isReleased: boolean
        readonly today: string
        readonly canRelease: boolean
      }
      /** Which files there are of it, in the cluster and out of it. */
      readonly files: { readonly [destination in Destination]: readonly FileFormat[] }
      /** The package's questions about this indicator. */
      readonly questions: readonly string[]
    }
)

/**
 * The results of one indicator as the cluster may see them, once the round is closed.
 * Six statements at most, those of `requirePackage` included.
 * @param indicatorId which; the first one when there is none by that id
 */
export async function loadResults(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
  indicatorId: string | null,
): Promise<ResultsPage> {
  const page = await requirePackage(request, context, packageId)
  const { db, now } = context.get(servicesContext)
  const round = await findLatestRound(db, packageId)
  if (!round) return { packageId, status: 'none' }
  if (!roundCan.showResults(round))
    return { packageId, status: 'waiting', ...(await countSent(db, round.id)) }
  const seats = await listSeatAnswers(db, round.id)
  const { participants, submissions, indicators } = computeRound(round, seats)
  const chosen = indicators.find(({ indicator }) => indicator.id === indicatorId) ?? indicators[0]
  if (!chosen) return { packageId, status: 'none' }
  const today = danishDay(now().toISOString())
  const wanted = new URL(request.url).searchParams.get('visning')
  const locale = await readLocale(request)
  const result = buildResultView(showToCluster(chosen, round, await listOpenNames(db, round)), locale, wanted)
  const leaving = showResult(chosen, { kind: 'outside', smallCounts: round.smallCounts })
  return {
    packageId,
    status: 'ready',
    participants,
    submissions,
    givingNone: seats.filter(({ givesNone }) => givesNone).length,
    tabs: indicators.map(({ indicator: { id, number, title } }) => ({ id, number, title })),
    result,
    release: {
      resultsFrom: round.resultsFrom,
      isReleased: isReleased(round, today),
      today,
      canRelease: memberCan(page.role, 'collect'),
    },
    files: {
      cluster: listFormats(result),
      outside: listFormats(buildResultView(leaving, locale, wanted)),
    },
    questions: questionsAbout(page, chosen.indicator.id),
  }
}

function listFormats({ chart, table }: ResultView): readonly FileFormat[] {
  return [
    ...(chart ? (['png', 'svg'] as const) : []),
    ...(table.rows.length > 0 ? (['xlsx', 'csv'] as const) : []),
  ]
}

/** One indicator of a closed round as whoever it goes to may see it; null where there is none by that id. Six statements. */
export async function loadShownIndicator(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
  indicatorId: string,
): Promise<ShownResult | null> {
  await requirePackage(request, context, packageId)
  const { db } = context.get(servicesContext)
  const round = await findLatestRound(db, packageId)
  if (!round || !roundCan.showResults(round)) return null
  const { indicators } = computeRound(round, await listSeatAnswers(db, round.id))
  const result = indicators.find(({ indicator }) => indicator.id === indicatorId)
  if (!result) return null
  const { smallCounts } = round
  if (readDestination(request) === 'outside') return showResult(result, { kind: 'outside', smallCounts })
  return showToCluster(result, round, await listOpenNames(db, round))
}

export type ShownRound = {
  readonly round: Round | undefined
  /** As whoever it goes to may see it. */
  readonly shown: readonly ShownResult[] | null
  /** Each practice that has answered, as it may see its own, in the order of the pseudonyms. */
  readonly copies: readonly { readonly pseudonym: string; readonly shown: readonly ShownResult[] }[] | null
}

/** Every indicator of the latest round; nothing until the round is closed. At most three statements. */
export async function loadShownResults(
  services: Services,
  packageId: string,
  destination: Destination = 'cluster',
): Promise<ShownRound> {
  const round = await findLatestRound(services.db, packageId)
  if (!round || !roundCan.showResults(round)) return { round, shown: null, copies: null }
  const seats = await listSeatAnswers(services.db, round.id)
  const { indicators } = computeRound(round, seats)
  if (destination === 'outside') {
    const viewer = { kind: 'outside', smallCounts: round.smallCounts } as const
    return { round, shown: indicators.map((result) => showResult(result, viewer)), copies: null }
  }
  const names = await listOpenNames(services.db, round)
  const shown = indicators.map((result) => showToCluster(result, round, names))
  return { round, shown, copies: showCopies(indicators, round, seats, names) }
}

function showCopies(
  indicators: readonly IndicatorResult[],
  { agreement, smallCounts }: Round,
  seats: readonly SeatAnswers[],
  names: PracticeNames,
): ShownRound['copies'] {
  return seats
    .filter(({ answers }) => answers !== null)
    .map(({ participantId, pseudonym }) => {
      const viewer = { kind: 'practice', participantId, agreement, smallCounts } as const
      return { pseudonym, shown: indicators.map((result) => showResult(result, viewer, names)) }
    })
}

/** The results of a round from its seats; those that have sent nothing count as asked. */
export function computeRound(round: Round, seats: readonly SeatAnswers[]) {
  const submissions = seats.flatMap(({ answers, ...seat }) =>
    answers === null ? [] : [{ ...seat, answers }],
  )
  return computeResults(round, submissions, seats.length)
}

/** Names for whoever is in the cluster: none but where it has agreed on open numbers. At most one statement. */
export async function listOpenNames(db: Database, { id, agreement }: Round): Promise<PracticeNames> {
  const isOpen = ruleFor('practice-name', agreement) === 'yes'
  return isOpen ? await listSeatNames(db, id) : new Map()
}

function showToCluster(
  result: IndicatorResult,
  { agreement, smallCounts }: Round,
  names: PracticeNames,
): ShownResult {
  return showResult(result, { kind: 'cluster', agreement, smallCounts }, names)
}

function questionsAbout({ template, clusterPackage }: PackagePage, indicatorId: string): readonly string[] {
  return itemsOfRole(template, clusterPackage.sections, 'questions')
    .filter(({ indicatorIds }) => indicatorIds?.includes(indicatorId))
    .flatMap(({ text }) => (text === undefined ? [] : [text]))
}
