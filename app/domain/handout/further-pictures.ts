import { buildFunnelChart } from '#app/domain/results/build-funnel-chart.ts'
import { buildTrendChart } from '#app/domain/results/build-trend-chart.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import { describeFunnel } from '#app/domain/results/describe-funnel.ts'
import { describeTrend } from '#app/domain/results/describe-trend.ts'
import type { ResultDescription } from '#app/domain/results/result-description.ts'
import type { ShownHistory } from '#app/domain/results/shown-history.ts'
import type { ShownResult } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** One more picture of a result, with what is said of it. */
export type FurtherPicture = {
  readonly chart: Chart
  /** What the picture is, after its title in the caption. */
  readonly note: string
  /** Empty where the result's own sentence has said it. */
  readonly sentence: string
  readonly details: readonly string[]
}

const notes = {
  da: { funnel: 'efter størrelse', trend: 'gennem runderne' },
  en: { funnel: 'by size', trend: 'through the rounds' },
} as const

/** With fewer practices the sorted dots tell what a funnel does, and on less paper. */
const fewestInFunnel = 20

/** The line through three rounds or more, and the funnel of many practices: what the screen offers beside the usual picture. */
export function buildFurtherPictures(
  shown: ShownResult,
  history: ShownHistory | null,
  locale: Locale,
): readonly FurtherPicture[] {
  return [...buildLine(history, locale), ...buildFunnel(shown, locale)]
}

function buildLine(history: ShownHistory | null, locale: Locale): readonly FurtherPicture[] {
  if (!history?.trend) return []
  const { trend, roundLabels } = history
  const chart = buildTrendChart(trend, roundLabels, locale)
  const described = chart && describeTrend(trend, roundLabels, chart, locale)
  if (!chart || !described) return []
  const { statement, spread, response } = described
  const details = [spread, response, ...closing(described)].filter((sentence) => sentence !== '')
  return [{ chart, note: notes[locale].trend, sentence: statement, details }]
}

function buildFunnel(shown: ShownResult, locale: Locale): readonly FurtherPicture[] {
  // Counted first: the limits of a funnel cost more than the rest of the sheet.
  if (shown.type !== 'variation' || shown.practices.length < fewestInFunnel) return []
  const chart = buildFunnelChart(shown, locale)
  if (!chart || chart.points.length < fewestInFunnel) return []
  const details = closing(describeFunnel(shown, locale))
  return [{ chart, note: notes[locale].funnel, sentence: '', details }]
}

function closing({ shows, showsNot }: ResultDescription): readonly string[] {
  return [...shows, showsNot]
}
