import type { IndicatorCore, Measure } from '#app/domain/indicator/indicator.ts'
import { buildChart } from '#app/domain/results/build-chart.ts'
import { buildFunnelChart } from '#app/domain/results/build-funnel-chart.ts'
import { buildChangeTable, buildTrendTable } from '#app/domain/results/build-history-table.ts'
import { buildHistoryChart } from '#app/domain/results/build-history-chart.ts'
import type { RoundLabels } from '#app/domain/results/build-pairs-chart.ts'
import { buildResultTable } from '#app/domain/results/build-result-table.ts'
import { buildTrendChart } from '#app/domain/results/build-trend-chart.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import { describeBasis } from '#app/domain/results/describe-basis.ts'
import { describeChange, describeOwnChange } from '#app/domain/results/describe-change.ts'
import { describeFunnel } from '#app/domain/results/describe-funnel.ts'
import { describeTrend } from '#app/domain/results/describe-trend.ts'
import { describeResult } from '#app/domain/results/describe-result.ts'
import type { ResultDescription } from '#app/domain/results/result-description.ts'
import { choosePicture, type Picture, picturesOf } from '#app/domain/results/result-picture.ts'
import type { ResultTable } from '#app/domain/results/result-table.ts'
import type { Trend } from '#app/domain/results/round-change.ts'
import type { ShownHistory } from '#app/domain/results/shown-history.ts'
import type { ShownResult } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** One indicator's result, drawn and put into words: the page gets nothing that its reader may not see. */
export type ResultView = {
  readonly indicator: Omit<IndicatorCore, 'instructions'> & Measure
  readonly description: ResultDescription
  /** The picture, and those there are to choose between. */
  readonly picture: Picture
  readonly pictures: readonly Picture[]
  /** Null while no practice has a value to draw, and for kinds that are told by sentence and table. */
  readonly chart: Chart | null
  /** Without rows where nothing may be shown. */
  readonly table: ResultTable
  /** Population, number of practices, source, period. */
  readonly basis: string
  /** The two rounds that are compared, and who is in one of them only; null where the picture is of one round. */
  readonly compared:
    (RoundLabels & { readonly onlyBefore: readonly string[]; readonly onlyAfter: readonly string[] }) | null
}

/**
 * @param history what happened since earlier rounds; null where there is none
 * @param wanted which picture, as an address has it; the first one where there is no such picture
 */
export function buildResultView(
  shown: ShownResult,
  locale: Locale,
  history: ShownHistory | null = null,
  wanted: string | null = null,
): ResultView {
  const picture = choosePicture(shown, history, wanted)
  const { instructions: _, ...indicator } = shown.indicator
  return {
    indicator,
    picture,
    pictures: picturesOf(shown, history),
    basis: describeBasis(shown, locale),
    ...viewPicture(shown, history, picture, locale),
  }
}

type Pictured = Pick<ResultView, 'description' | 'chart' | 'table' | 'compared'>

function viewPicture(
  shown: ShownResult,
  history: ShownHistory | null,
  picture: Picture,
  locale: Locale,
): Pictured {
  if (picture === 'tragt' && shown.type === 'variation') {
    const table = buildResultTable(shown, locale)
    const chart = buildFunnelChart(shown, locale)
    return { description: describeFunnel(shown, locale), chart, table, compared: null }
  }
  if (picture === 'aendring' && history) return viewChange(shown, history, locale)
  const usual = viewUsual(shown, locale)
  if (picture === 'udvikling' && history?.trend) return viewTrend(usual, history, history.trend, locale)
  return usual
}

function viewUsual(shown: ShownResult, locale: Locale): Pictured {
  return {
    description: describeResult(shown, locale),
    chart: buildChart(shown, locale),
    table: buildResultTable(shown, locale),
    compared: null,
  }
}

function viewChange(shown: ShownResult, history: ShownHistory, locale: Locale): Pictured {
  const { pair, labels } = history
  const compared = { ...labels, onlyBefore: [], onlyAfter: [] }
  const chart = buildHistoryChart(history, locale)
  if (pair.type !== 'variation') return { ...viewUsual(shown, locale), chart, compared }
  const { change } = pair
  const labelsOf = (round: 'before' | 'after') =>
    change.practices.flatMap((practice) => (practice[round] === null ? [practice.label] : []))
  return {
    description: { ...describeChange(change, locale), own: describeOwnChange(change, locale) },
    chart,
    table: buildChangeTable(change, labels, locale),
    compared: { ...labels, onlyBefore: labelsOf('after'), onlyAfter: labelsOf('before') },
  }
}

function viewTrend(usual: Pictured, { roundLabels }: ShownHistory, trend: Trend, locale: Locale): Pictured {
  const chart = buildTrendChart(trend, roundLabels, locale)
  const table = buildTrendTable(trend, roundLabels, locale)
  const description = chart && describeTrend(trend, roundLabels, chart, locale)
  return chart && description ? { ...usual, description, chart, table } : usual
}
