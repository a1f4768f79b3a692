import type { RouterContextProvider } from 'react-router'
import { chooseRound } from '#app/domain/collection/follow-up.ts'
import { isReleased, mayStillChange } from '#app/domain/collection/release.ts'
import { askedOfPractices } from '#app/domain/collection/questionnaire.ts'
import { roundCan } from '#app/domain/collection/round-can.ts'
import type { Round } from '#app/domain/collection/round.ts'
import { itemsOfRole } from '#app/domain/package/section-content.ts'
import { describeTallies, type DescribedTallies } from '#app/domain/results/describe-tallies.ts'
import type { Destination } from '#app/domain/results/destination.ts'
import type { PracticeNames } from '#app/domain/results/label-practice.ts'
import type { IndicatorResult } from '#app/domain/results/results.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import { showTallies } from '#app/domain/results/show-tallies.ts'
import type { Viewer } from '#app/domain/results/shown-result.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { readLocale } from '#app/server/locale.server.ts'
import { memberCan, type PackagePage, requirePackage } from '#app/server/package-access.server.ts'
import { readDestination } from '#app/server/read-destination.server.ts'
import { readRoundNumber } from '#app/server/read-round-number.server.ts'
import { buildResultView, type ResultView } from '#app/server/result-view.server.ts'
import {
  listOpenNames,
  listSubmissions,
  loadRoundHistory,
  type RoundHistory,
  showIndicatorHistory,
} from '#app/server/round-results.server.ts'
import type { Database } from '#db/connection.server.ts'
import { countSent } from '#db/queries/results.server.ts'
import { listRounds } from '#db/queries/rounds.server.ts'

export type FileFormat = 'png' | 'svg' | 'xlsx' | 'csv'

export type ResultsPage = {
  readonly packageId: string
  /** When the page was made. ISO timestamp. */
  readonly asOf: string
} & (
  | { readonly status: 'none' }
  | { readonly status: 'waiting'; readonly participants: number; readonly sent: number }
  | {
      readonly status: 'ready'
      readonly roundNumber: number
      /** Late numbers and another agreement may still come while the page is open. */
      readonly mayStillChange: boolean
      /** Every round, oldest first. */
      readonly rounds: readonly Pick<Round, 'number' | 'deadline' | 'status'>[]
      readonly participants: number
      readonly submissions: number
      /** Something was asked of the practices; otherwise doctors or a partner answered, and no answer is a practice's. */
      readonly asksPractices: boolean
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
      /** Guesses against results, and explanations, counted from five on. */
      readonly tallies: DescribedTallies
    }
)

/**
 * The results of one indicator as the cluster may see them, of the round that the address asks for or the newest that is
 * closed, with what happened since the one before. Six statements at most, those of `requirePackage` included.
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
  const asOf = now().toISOString()
  const rounds = await listRounds(db, packageId)
  const round = chooseRound(rounds, readRoundNumber(request), roundCan.showResults)
  if (!round) return { packageId, asOf, ...(await loadEmpty(db, rounds)) }
  const asked = round.indicators.find(({ id }) => id === indicatorId) ?? round.indicators[0]
  const history = await loadRoundHistory(db, rounds, round, ({ id }) => id === asked?.id)
  const isAsked = askedOfPractices(round.indicators, round.questionnaire).length > 0
  const { participants, submissions } = history.current
  const [chosen] = history.current.indicators
  if (!chosen) return { packageId, asOf, status: 'none' }
  const today = danishDay(asOf)
  const wanted = new URL(request.url).searchParams.get('visning')
  const locale = await readLocale(request)
  const names = await listOpenNames(db, history)
  const view = (viewer: Viewer) => viewAs(viewer, { history, chosen, names, locale, wanted })
  const result = view(clusterViewer(round))
  return {
    packageId,
    asOf,
    status: 'ready',
    roundNumber: round.number,
    mayStillChange: mayStillChange(round, today),
    rounds: rounds.map(({ number, deadline, status }) => ({ number, deadline, status })).toReversed(),
    participants,
    submissions,
    asksPractices: isAsked,
    givingNone: isAsked ? history.seats.filter(({ givesNone }) => givesNone).length : 0,
    tabs: round.indicators.map(({ id, number, title }) => ({ id, number, title })),
    result,
    release: {
      resultsFrom: round.resultsFrom,
      isReleased: isReleased(round, today),
      today,
      canRelease: memberCan(page.role, 'collect'),
    },
    files: {
      cluster: listFormats(result),
      outside: listFormats(view({ kind: 'outside', smallCounts: round.smallCounts })),
    },
    questions: questionsAbout(page, chosen.indicator.id),
    tallies: describeTallies(showTallies(chosen, listSubmissions(history), clusterViewer(round)), locale),
  }
}

async function loadEmpty(db: Database, rounds: readonly Round[]) {
  const [latest] = rounds
  if (!latest) return { status: 'none' } as const
  return { status: 'waiting', ...(await countSent(db, latest.id)) } as const
}

function viewAs(
  viewer: Viewer,
  {
    history,
    chosen,
    names,
    locale,
    wanted,
  }: {
    readonly history: RoundHistory
    readonly chosen: IndicatorResult
    readonly names: PracticeNames
    readonly locale: Locale
    readonly wanted: string | null
  },
): ResultView {
  const told: PracticeNames = viewer.kind === 'outside' ? new Map() : names
  const since = showIndicatorHistory(history, chosen.indicator.id, viewer, told, locale)
  return buildResultView(showResult(chosen, viewer, told), locale, since, wanted)
}

function clusterViewer({ agreement, smallCounts }: Round): Viewer {
  return { kind: 'cluster', agreement, smallCounts }
}

function listFormats({ chart, table }: ResultView): readonly FileFormat[] {
  return [
    ...(chart ? (['png', 'svg'] as const) : []),
    ...(table.rows.length > 0 ? (['xlsx', 'csv'] as const) : []),
  ]
}

/**
 * One indicator of a closed round, drawn as the address asks and as whoever it goes to may see it; null where there is none by
 * that id. Six statements at most.
 */
export async function loadIndicatorView(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
  indicatorId: string,
): Promise<ResultView | null> {
  await requirePackage(request, context, packageId)
  const { db } = context.get(servicesContext)
  const rounds = await listRounds(db, packageId)
  const round = chooseRound(rounds, readRoundNumber(request), roundCan.showResults)
  if (!round) return null
  const history = await loadRoundHistory(db, rounds, round, ({ id }) => id === indicatorId)
  const [chosen] = history.current.indicators
  if (!chosen) return null
  const { smallCounts } = round
  const isOutside = readDestination(request) === 'outside'
  return viewAs(isOutside ? { kind: 'outside', smallCounts } : clusterViewer(round), {
    history,
    chosen,
    names: isOutside ? new Map() : await listOpenNames(db, history),
    locale: await readLocale(request),
    wanted: new URL(request.url).searchParams.get('visning'),
  })
}

function questionsAbout({ template, clusterPackage }: PackagePage, indicatorId: string): readonly string[] {
  return itemsOfRole(template, clusterPackage.sections, 'questions')
    .filter(({ indicatorIds }) => indicatorIds?.includes(indicatorId))
    .flatMap(({ text }) => (text === undefined ? [] : [text]))
}
