import { chooseRound } from '#app/domain/collection/follow-up.ts'
import { roundCan } from '#app/domain/collection/round-can.ts'
import type { Round } from '#app/domain/collection/round.ts'
import type { Destination } from '#app/domain/results/destination.ts'
import { labelPractice, type PracticeNames } from '#app/domain/results/label-practice.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import { type ShownTallies, showTallies } from '#app/domain/results/show-tallies.ts'
import type { ShownHistory } from '#app/domain/results/shown-history.ts'
import type { ShownResult, Viewer } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Services } from '#app/server/context.server.ts'
import {
  listOpenNames,
  listSubmissions,
  loadRoundHistory,
  type RoundHistory,
  showIndicatorHistory,
} from '#app/server/round-results.server.ts'
import { listRounds } from '#db/queries/rounds.server.ts'

/** Each practice that has answered, as it may see its own. */
export type ShownCopies = readonly {
  readonly pseudonym: string
  /** The name instead, where the cluster has agreed so. */
  readonly label: string
  readonly showOwn: () => readonly ShownResult[]
}[]

export type ShownRound = {
  /** The newest round, open or not. */
  readonly round: Round | undefined
  /** As whoever it goes to may see it; of the newest round that is closed. */
  readonly shown: readonly ShownResult[] | null
  /** What each of them did since the round before, in the same order; null where there was none. */
  readonly histories: readonly (ShownHistory | null)[]
  /** Guesses and explanations counted, in the same order. */
  readonly tallies: readonly ShownTallies[]
  /** In the order of the pseudonyms. */
  readonly copies: ShownCopies | null
}

/** Every indicator of the newest closed round; nothing until one is closed. At most four statements. */
export async function loadShownResults(
  { db }: Services,
  packageId: string,
  destination: Destination = 'cluster',
  locale: Locale = 'da',
): Promise<ShownRound> {
  const rounds = await listRounds(db, packageId)
  const [latest] = rounds
  const round = chooseRound(rounds, null, roundCan.showResults)
  if (!round) return { round: latest, shown: null, histories: [], tallies: [], copies: null }
  const history = await loadRoundHistory(db, rounds, round)
  const { agreement, smallCounts } = round
  const isOutside = destination === 'outside'
  const viewer: Viewer = isOutside
    ? { kind: 'outside', smallCounts }
    : { kind: 'cluster', agreement, smallCounts }
  const names: PracticeNames = isOutside ? new Map() : await listOpenNames(db, history)
  const submissions = listSubmissions(history)
  const { indicators } = history.current
  return {
    round: latest,
    shown: indicators.map((result) => showResult(result, viewer, names)),
    histories: indicators.map(({ indicator }) =>
      showIndicatorHistory(history, indicator.id, viewer, names, locale),
    ),
    tallies: indicators.map((result) => showTallies(result, submissions, viewer)),
    copies: isOutside ? null : showCopies(history, names),
  }
}

function showCopies({ current, round, seats }: RoundHistory, names: PracticeNames): ShownCopies {
  const { agreement, smallCounts } = round
  return seats
    .filter(({ answers }) => answers !== null)
    .map(({ participantId, pseudonym }) => {
      const viewer = { kind: 'practice', participantId, agreement, smallCounts } as const
      return {
        pseudonym,
        label: labelPractice({ participantId, pseudonym }, { kind: 'cluster', agreement }, names),
        showOwn: () => current.indicators.map((result) => showResult(result, viewer, names)),
      }
    })
}
