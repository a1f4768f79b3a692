import { comparePseudonyms } from '#app/domain/collection/pseudonyms.ts'
import { computeChange } from '#app/domain/results/compute-change.ts'
import { sumCluster } from '#app/domain/results/compute-variation.ts'
import type {
  IndicatorResult,
  PracticeValue,
  RoundResults,
  VariationResult,
} from '#app/domain/results/results.ts'
import type {
  ClusterChange,
  IndicatorChange,
  PracticeChange,
  RoundChange,
  Trend,
  VariationChange,
} from '#app/domain/results/round-change.ts'

/**
 * What happened from one round to a later one with the same indicators. Practices are the same when their pseudonym is:
 * it is drawn once and kept (DESIGN.md §6). The cluster's change is told for all, and for those in both rounds alone,
 * since a practice that came or grew moves the sum by itself (DOMAIN.md §1.6).
 */
export function compareRounds(before: RoundResults, after: RoundResults): RoundChange {
  const earlier = new Map(before.indicators.map((result) => [result.indicator.id, result]))
  return {
    beforeRound: before.roundNumber,
    afterRound: after.roundNumber,
    indicators: after.indicators.flatMap((result) => {
      const first = earlier.get(result.indicator.id)
      const change = first && compareIndicator(first, result)
      return change ? [change] : []
    }),
  }
}

/** The same for one indicator; null where the two are of different kinds, or of one that has no change. */
export function compareIndicator(before: IndicatorResult, after: IndicatorResult): IndicatorChange | null {
  if (before.type === 'variation' && after.type === 'variation') return compareVariation(before, after)
  if (before.type === 'composition' && after.type === 'composition') {
    return { type: 'composition', before, after }
  }
  if (before.type === 'distribution' && after.type === 'distribution') {
    return { type: 'distribution', before, after }
  }
  return null
}

/** The cluster's value through several rounds, oldest first. Null where none of them has the indicator. */
export function computeTrend(rounds: readonly RoundResults[], indicatorId: string): Trend | null {
  const found = rounds
    .toSorted((a, b) => a.roundNumber - b.roundNumber)
    .flatMap(({ roundNumber, indicators }) => {
      const result = indicators.find(({ indicator }) => indicator.id === indicatorId)
      return result?.type === 'variation' ? [{ roundNumber, result }] : []
    })
  const latest = found.at(-1)
  if (!latest) return null
  return {
    indicator: latest.result.indicator,
    points: found.map(({ roundNumber, result }) => ({
      roundNumber,
      practices: result.practices.filter(hasValue).length,
      cluster: result.cluster,
    })),
  }
}

function compareVariation(before: VariationResult, after: VariationResult): VariationChange {
  const practices = pairPractices(before, after)
  const both = practices.filter(({ change }) => change !== null)
  const [from, to] = [both.flatMap(beforeOf), both.flatMap(afterOf)]
  const { indicator } = after
  return {
    type: 'variation',
    before,
    after,
    all: compareClusters(indicator, before.cluster, after.cluster),
    both: compareClusters(indicator, sumCluster(indicator, from), sumCluster(indicator, to)),
    inBoth: both.length,
    means: both.length === 0 ? null : { before: meanOf(from), after: meanOf(to) },
    practices,
  }
}

function compareClusters(
  { kind }: VariationResult['indicator'],
  before: VariationResult['cluster'],
  after: VariationResult['cluster'],
): ClusterChange | null {
  if (!before || !after) return null
  const change = computeChange(kind, before, after)
  return change && { before, after, change }
}

function pairPractices(before: VariationResult, after: VariationResult): readonly PracticeChange[] {
  const earlier = new Map(before.practices.map((practice) => [practice.pseudonym, practice]))
  const later = new Set(after.practices.map(({ pseudonym }) => pseudonym))
  const paired = after.practices.map((practice) =>
    pairPractice(after, earlier.get(practice.pseudonym) ?? null, practice),
  )
  const gone = before.practices
    .filter(({ pseudonym }) => !later.has(pseudonym))
    .map((practice) => pairPractice(after, practice, null))
  return [
    ...paired,
    ...gone.toSorted((a, b) => comparePseudonyms(a.seat.pseudonym, b.seat.pseudonym)),
  ].filter(({ before: first, after: last }) => hasValue(first) || hasValue(last))
}

function pairPractice(
  { indicator }: VariationResult,
  before: PracticeValue | null,
  after: PracticeValue | null,
): PracticeChange {
  const { pseudonym = '', participantId = '' } = after ?? before ?? {}
  return {
    seat: { pseudonym, participantId },
    before,
    after,
    change: before && after && computeChange(indicator.kind, before, after),
  }
}

function hasValue(practice: PracticeValue | null): boolean {
  return practice !== null && practice.value !== null
}

function beforeOf({ before }: PracticeChange): readonly PracticeValue[] {
  return before ? [before] : []
}

function afterOf({ after }: PracticeChange): readonly PracticeValue[] {
  return after ? [after] : []
}

function meanOf(practices: readonly PracticeValue[]): number {
  return practices.reduce((sum, { value }) => sum + (value ?? 0), 0) / practices.length
}
