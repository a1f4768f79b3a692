import { changeWords } from '#app/domain/results/change-words.ts'
import type { TrendChart } from '#app/domain/results/chart.ts'
import { computeChange } from '#app/domain/results/compute-change.ts'
import { describeCertainty, directionOf, formatMove } from '#app/domain/results/describe-change.ts'
import { formatWithUnit } from '#app/domain/results/format-value.ts'
import {
  describeOnly,
  plain,
  type ResultDescription,
  type StatementPart,
  strong,
} from '#app/domain/results/result-description.ts'
import type { ClusterChange, Trend } from '#app/domain/results/round-change.ts'
import { trendWords } from '#app/domain/results/trend-words.ts'
import { formatCount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { capitalise } from '#app/domain/text/number-word.ts'

/**
 * The line through the rounds in words: from the first value to the last, how sure that is, and each value between. Null with fewer
 * than two values, where there is no line either.
 * @param labels what each round is called, by its number
 */
export function describeTrend(
  { indicator, points }: Trend,
  labels: ReadonlyMap<number, string>,
  chart: TrendChart,
  locale: Locale,
): ResultDescription | null {
  const told = points.filter(({ cluster }) => cluster !== null && cluster.value !== null)
  const [first, last] = [told[0], told.at(-1)]
  if (!first?.cluster || !last?.cluster || told.length < 2) return null
  const change = computeChange(indicator.kind, first.cluster, last.cluster)
  if (!change) return null
  const words = trendWords[locale]
  const whole = { before: first.cluster, after: last.cluster, change }
  const [from, to] = [first, last].map(({ roundNumber }) => labels.get(roundNumber) ?? String(roundNumber))
  return describeOnly(describeMove(indicator, whole, [from ?? '', to ?? ''], locale), {
    spread: listValues(indicator, chart.points, locale),
    response: `${capitalise(countPractices({ points: told }, locale))}.`,
    shows: [describeCertainty(indicator, whole, locale), ...(chart.valueAxis.min > 0 ? [words.axis] : [])],
    showsNot: words.showsNot,
  })
}

/** "Fra dec. 2024 til dec. 2026 er klyngen gået fra 61,8 til 69,5 %, en stigning på 7,7 procentpoint." */
function describeMove(
  indicator: Trend['indicator'],
  whole: ClusterChange,
  [first, last]: readonly [string, string],
  locale: Locale,
): readonly StatementPart[] {
  const [words, change] = [trendWords[locale], changeWords[locale]]
  const { from, to, moved } = formatMove(indicator, whole, locale)
  if (moved === null) return [plain(`${words.stays(first, last)} ${to}.`)]
  const way = directionOf(whole.change.difference) === 'up' ? change.rise : change.fall
  return [
    plain(`${words.fromTo(first, last)} ${from} ${change.to} ${to}, ${way} `),
    strong(moved),
    plain('.'),
  ]
}

/** "Klyngens tal gennem 3 runder: dec. 2024 61,8 %, dec. 2025 67,7 %, dec. 2026 69,5 %." */
export function listValues(
  indicator: Trend['indicator'],
  points: readonly Pick<TrendChart['points'][number], 'label' | 'value'>[],
  locale: Locale,
): string {
  const told = points.map(({ label, value }) => `${label} ${formatWithUnit(indicator, value, locale, 1)}`)
  return `${trendWords[locale].through(points.length)} ${told.join(', ')}.`
}

/** "13 praksis i hver runde", "fra 11 til 13 praksis i hver runde". */
export function countPractices({ points }: Pick<Trend, 'points'>, locale: Locale): string {
  const counts = points.map(({ practices }) => practices)
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)]
  const { inEach, inRounds } = trendWords[locale]
  if (fewest === most) return inEach(formatCount(most, locale))
  return inRounds(formatCount(fewest, locale), formatCount(most, locale))
}
