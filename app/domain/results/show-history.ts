import { standardSmallCounts } from '#app/domain/collection/small-counts.ts'
import { compareIndicator, computeTrend } from '#app/domain/results/compare-rounds.ts'
import { isRevealing } from '#app/domain/results/disclosure.ts'
import type { PracticeNames } from '#app/domain/results/label-practice.ts'
import type { IndicatorResult, RoundResults } from '#app/domain/results/results.ts'
import type { Trend } from '#app/domain/results/round-change.ts'
import { showChange } from '#app/domain/results/show-change.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import type { ShownHistory, ShownPair } from '#app/domain/results/shown-history.ts'
import type { Viewer } from '#app/domain/results/shown-result.ts'
import { ruleFor, sharedAudienceOf } from '#app/domain/results/who-sees-what.ts'

/** Fewer are two dots, which the pair shows already. */
const fewestRounds = 3

/**
 * What one indicator did up to a round, as one viewer may see it: against the latest round before it that has it, and the
 * cluster's value through all of them. Null where no earlier round has it.
 * @param rounds oldest first; the last is the one that is looked at
 * @param labels what each round is called, by its number
 */
export function showHistory(
  rounds: readonly RoundResults[],
  indicatorId: string,
  viewer: Viewer,
  labels: ReadonlyMap<number, string>,
  names: PracticeNames = new Map(),
): ShownHistory | null {
  const found = rounds.flatMap((round) => {
    const result = round.indicators.find(({ indicator }) => indicator.id === indicatorId)
    return result ? [{ number: round.roundNumber, result }] : []
  })
  const [after, before] = [found.at(-1), found.at(-2)]
  if (!after || !before || after.number !== rounds.at(-1)?.roundNumber) return null
  const pair = showPair(before.result, after.result, viewer, names)
  if (!pair) return null
  const label = (number: number) => labels.get(number) ?? String(number)
  return {
    pair,
    labels: { before: label(before.number), after: label(after.number) },
    trend: showTrend(rounds, indicatorId, viewer),
    roundLabels: labels,
  }
}

function showPair(
  before: IndicatorResult,
  after: IndicatorResult,
  viewer: Viewer,
  names: PracticeNames,
): ShownPair | null {
  const change = compareIndicator(before, after)
  if (!change) return null
  if (change.type === 'variation') {
    return { type: 'variation', change: showChange(change, viewer, names) }
  }
  const [first, second] = [change.before, change.after].map((result) => showResult(result, viewer, names))
  if (first?.type === 'distribution' && second?.type === 'distribution') {
    return { type: 'distribution', before: first, after: second }
  }
  if (first?.type === 'composition' && second?.type === 'composition') {
    return { type: 'composition', before: first, after: second }
  }
  return null
}

/** Without the rounds whose value this viewer may not see. */
function showTrend(rounds: readonly RoundResults[], indicatorId: string, viewer: Viewer): Trend | null {
  const trend = computeTrend(rounds, indicatorId)
  if (!trend) return null
  const withholds = ruleFor('cluster-value', sharedAudienceOf(viewer)) === 'unless-revealing'
  const hidden = new Set(
    rounds.flatMap(({ roundNumber, indicators }) => {
      const result = indicators.find(({ indicator }) => indicator.id === indicatorId)
      const isHidden =
        withholds &&
        result?.type === 'variation' &&
        isRevealing(result, viewer.smallCounts ?? standardSmallCounts)
      return isHidden ? [roundNumber] : []
    }),
  )
  const points = trend.points.filter(
    ({ roundNumber, cluster }) => cluster !== null && !hidden.has(roundNumber),
  )
  return points.length < fewestRounds ? null : { ...trend, points }
}
